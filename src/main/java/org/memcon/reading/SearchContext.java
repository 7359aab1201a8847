package org.memcon.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.UriUtils;

/**
 * The search a reader came with: the query of the list, carried unchanged from page to
 * page of a record, and the number of the hit the reader has come to, 0 for none.
 */
record SearchContext(Map<String, List<String>> query, int hit) {

	private static final String HIT = "hit";

	private static final int MAX_LENGTH = 2000;

	/** The parameters of a request; the hit belongs to the page itself. */
	static SearchContext of(Map<String, List<String>> parameters) {
		var context = new SearchContext(parameters, hit(parameters.getOrDefault(HIT, List.of("")).get(0))).without(HIT);
		return (context.toString().length() > MAX_LENGTH) ? new SearchContext(Map.of(), context.hit()) : context;
	}

	private static int hit(String typed) {
		return typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : 0;
	}

	boolean isEmpty() {
		return this.query.isEmpty();
	}

	String first(String parameter) {
		return this.query.getOrDefault(parameter, List.of("")).get(0);
	}

	SearchContext without(String parameter) {
		var query = new LinkedHashMap<>(this.query);
		query.remove(parameter);
		return new SearchContext(query, this.hit);
	}

	SearchContext with(String parameter, String value) {
		var query = new LinkedHashMap<>(this.query);
		query.put(parameter, List.of(value));
		return new SearchContext(query, this.hit);
	}

	/** The address with this query added; a fragment stays last. */
	String appendTo(String address) {
		if (isEmpty()) {
			return address;
		}
		var fragment = address.indexOf('#');
		var path = (fragment < 0) ? address : address.substring(0, fragment);
		return path + (path.contains("?") ? "&" : "?") + this + ((fragment < 0) ? "" : address.substring(fragment));
	}

	/** The query as part of an address, encoded. */
	@Override
	public String toString() {
		return this.query.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((value) -> encode(entry.getKey()) + "=" + encode(value)))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
