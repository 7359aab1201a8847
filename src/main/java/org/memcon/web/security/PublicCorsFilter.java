package org.memcon.web.security;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.web.ClientKind;
import org.memcon.web.Format;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of any other host read what is for programs (CORS): all of it is public,
 * there are no cookies, and nothing can be written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PublicCorsFilter extends OncePerRequestFilter {

	/**
	 * The images are public because viewers on other hosts show a placeholder among them.
	 */
	private static final Pattern PUBLIC_FILES = Pattern
		.compile(".*\\.(" + Format.endings() + ")|/(iiif|oai|feed|unapi|sitemap[\\w-]*)(/.*)?|/images/.*");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isPublicResource(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
					"Link, ETag, Retry-After, Content-Disposition");
			if (isPreflight(request)) {
				answerPreflight(response);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private static boolean isPublicResource(HttpServletRequest request) {
		return ClientKind.of(request) == ClientKind.PROGRAM || ClientKind.prefersFile(request)
				|| PUBLIC_FILES.matcher(request.getRequestURI()).matches();
	}

	/** Tells whether a browser asks which requests are allowed. */
	private static boolean isPreflight(HttpServletRequest request) {
		return HttpMethod.OPTIONS.matches(request.getMethod()) && request.getHeader(HttpHeaders.ORIGIN) != null
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

	private static void answerPreflight(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
		response.setStatus(HttpStatus.NO_CONTENT.value());
	}

}
