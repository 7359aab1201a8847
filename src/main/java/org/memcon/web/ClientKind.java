package org.memcon.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The two kinds of clients: a browser, or a program that reads JSON. Errors are reported
 * to each in its own way.
 */
public enum ClientKind {

	BROWSER, PROGRAM;

	private static final List<String> PROGRAM_PATHS = List.of("/api/", "/iiif/", "/v3/api-docs");

	/** The kind by the address; where that says nothing, by what is accepted first. */
	public static ClientKind of(HttpServletRequest request) {
		var address = address(request);
		return (PROGRAM_PATHS.stream().anyMatch(address::startsWith) || address.endsWith(".json")
				|| acceptsJsonFirst(request.getHeader(HttpHeaders.ACCEPT))) ? PROGRAM : BROWSER;
	}

	/** The address that was asked for, also while an error is answered. */
	public static String address(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) ? asked
				: request.getRequestURI();
	}

	private static boolean acceptsJsonFirst(@Nullable String accepted) {
		try {
			return MediaType.parseMediaTypes(accepted)
				.stream()
				.filter((type) -> type.getQualityValue() > 0)
				.reduce((first, next) -> (next.getQualityValue() > first.getQualityValue()) ? next : first)
				.filter((type) -> type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"))
				.isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
