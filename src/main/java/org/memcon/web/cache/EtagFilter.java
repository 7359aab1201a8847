package org.memcon.web.cache;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every page an {@code ETag} of its content, and answers 304 to a client that has
 * it; a copy of a page is no copy of the JSON at the same address. Static files have
 * validators of their own.
 */
@Component
class EtagFilter extends ShallowEtagHeaderFilter {

	private static final List<String> STATIC = List.of("/css/", "/js/", "/fonts/", "/images/");

	EtagFilter() {
		setWriteWeakETag(true);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		super.doFilterInternal(request, response, chain);
	}

	/** An answer without its page has the same validator as one with it. */
	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response,
			int responseStatusCode, InputStream inputStream) {
		return HttpMethod.HEAD.matches(request.getMethod()) ? HttpStatus.valueOf(responseStatusCode).is2xxSuccessful()
				: super.isEligibleForEtag(request, response, responseStatusCode, inputStream);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return STATIC.stream().anyMatch(request.getRequestURI()::startsWith);
	}

}
