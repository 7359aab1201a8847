package org.memcon.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that do not accept JSON at addresses that have nothing else.
 */
class JsonOnlyInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws HttpMediaTypeNotAcceptableException {
		var accepted = accepted(request.getHeader(HttpHeaders.ACCEPT));
		if (!accepted.isEmpty() && accepted.stream().noneMatch(JsonOnlyInterceptor::includesJson)) {
			throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
		}
		return true;
	}

	/** The accepted types; a header that cannot be parsed counts as none. */
	private static List<MediaType> accepted(@Nullable String header) {
		try {
			return MediaType.parseMediaTypes(header);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	/** Tells whether JSON may be sent, also to a browser that opens the address. */
	private static boolean includesJson(MediaType accepted) {
		return accepted.getQualityValue() > 0 && (accepted.includes(MediaType.APPLICATION_JSON)
				|| accepted.includes(MediaType.TEXT_HTML) || accepted.getSubtype().endsWith("json"));
	}

}
