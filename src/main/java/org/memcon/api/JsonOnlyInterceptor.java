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
 * Sends away who wants no JSON, where there is nothing else.
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

	/** Who says nothing that can be understood, says nothing. */
	private static List<MediaType> accepted(@Nullable String header) {
		try {
			return MediaType.parseMediaTypes(header);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	/** Who opens an address in a browser is to see what stands there. */
	private static boolean includesJson(MediaType accepted) {
		return accepted.getQualityValue() > 0 && (accepted.includes(MediaType.APPLICATION_JSON)
				|| accepted.includes(MediaType.TEXT_HTML) || accepted.getSubtype().endsWith("json"));
	}

}
