package org.memcon.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/**
 * Sends readers on to another address of this archive.
 */
public final class Redirects {

	/** {@code {slug}}, <code>{format:txt|xml}</code>, {@code {*rest}}. */
	private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

	private Redirects() {
	}

	/** A permanent redirect to an address of this archive, which begins with a slash. */
	public static RedirectView permanent(String address) {
		return view(address, HttpStatus.MOVED_PERMANENTLY, true);
	}

	/** A temporary redirect. */
	public static RedirectView temporary(String address) {
		return view(address, HttpStatus.FOUND, true);
	}

	/** A permanent redirect to the same address with other values in it. */
	public static RedirectView permanent(HttpServletRequest request, Map<String, String> values) {
		var others = new HashMap<>(values);
		var path = path(request, others);
		var query = query(Objects.requireNonNullElse(request.getQueryString(), ""), others);
		return view(query.isEmpty() ? path : path + "?" + query, HttpStatus.MOVED_PERMANENTLY, false);
	}

	/** The path by its pattern, so that only this archive determines the address. */
	private static String path(HttpServletRequest request, Map<String, String> others) {
		var values = new HashMap<String, Object>(variables(request));
		values.keySet().forEach((name) -> values.computeIfPresent(name, (it, value) -> other(it, value, others)));
		return VARIABLE.matcher(pattern(request))
			.replaceAll((variable) -> Matcher.quoteReplacement(UriUtils.encodePathSegment(
					String.valueOf(values.getOrDefault(variable.group(1), "")), StandardCharsets.UTF_8)));
	}

	private static Object other(String name, Object value, Map<String, String> others) {
		return Objects.requireNonNullElse(others.remove(name), value);
	}

	/** The query as typed, but for the parameters that have other values. */
	private static String query(String typed, Map<String, String> others) {
		var query = typed;
		for (var other : others.entrySet()) {
			query = query.replaceAll("(^|&)" + other.getKey() + "=[^&]*", "$1" + other.getKey() + "="
					+ Matcher.quoteReplacement(UriUtils.encodeQueryParam(other.getValue(), StandardCharsets.UTF_8)));
		}
		return query;
	}

	/** The pattern of the address that was asked for, and what stood in its place. */
	public static String pattern(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	public static @Nullable String variable(HttpServletRequest request, String name) {
		return (variables(request).get(name) instanceof String value) ? value : null;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
				? (Map<String, Object>) variables : Map.of();
	}

	private static RedirectView view(String address, HttpStatus status, boolean withParameters) {
		var view = new RedirectView(address);
		view.setStatusCode(status);
		view.setExpandUriTemplateVariables(false);
		view.setPropagateQueryParams(withParameters);
		view.setExposeModelAttributes(false);
		return view;
	}

}
