package org.memcon.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

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
				|| preferred(request).filter(ClientKind::isJson).isPresent()) ? PROGRAM : BROWSER;
	}

	/** The address that was asked for, also while an error is answered. */
	public static String address(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) ? asked
				: request.getRequestURI();
	}

	/**
	 * The media type that is accepted first of those that pages and their variants have;
	 * empty if there is none.
	 */
	static Optional<MediaType> preferred(HttpServletRequest request) {
		try {
			return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT))
				.stream()
				.filter((type) -> type.getQualityValue() > 0 && isKnown(type))
				.reduce((first, next) -> (next.getQualityValue() > first.getQualityValue()) ? next : first);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	/** Tells if a file is accepted first, such as a citation for reference managers. */
	public static boolean prefersFile(HttpServletRequest request) {
		return preferred(request).filter(ClientKind::isFile).isPresent();
	}

	private static boolean isKnown(MediaType type) {
		return isJson(type) || type.isCompatibleWith(MediaType.TEXT_HTML)
				|| type.isCompatibleWith(MediaType.APPLICATION_XHTML_XML) || isFile(type);
	}

	private static boolean isFile(MediaType type) {
		return Stream.of(Format.values()).anyMatch((format) -> format.isOfType(type));
	}

	private static boolean isJson(MediaType type) {
		return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
	}

}
