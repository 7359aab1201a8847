package org.memcon.web.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the bytes of every response at a {@link MinimumRateOutputStream least pace}. What
 * goes to the writer is short, and the timeout of the connection suffices for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MinimumRateFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new MinimumRateResponse(response));
	}

	/** Response with one paced stream, however often it is asked for. */
	private static final class MinimumRateResponse extends HttpServletResponseWrapper {

		private @Nullable ServletOutputStream out;

		MinimumRateResponse(HttpServletResponse response) {
			super(response);
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			if (this.out == null) {
				this.out = new MinimumRateOutputStream(super.getOutputStream());
			}
			return this.out;
		}

	}

}
