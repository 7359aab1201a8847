package org.memcon.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The way back to the list a reader came from: its query, carried unchanged from page to
 * page of a record.
 */
public record SearchContext(Map<String, List<String>> query) {

	private static final int MAX_LENGTH = 2000;

	/** The parameters of a request, without those that belong to the page itself. */
	public static SearchContext of(MultiValueMap<String, String> parameters, String... ownParameters) {
		var query = new LinkedHashMap<>(parameters);
		List.of(ownParameters).forEach(query::remove);
		var searchContext = new SearchContext(query);
		return (searchContext.toString().length() > MAX_LENGTH) ? new SearchContext(Map.of()) : searchContext;
	}

	public boolean isEmpty() {
		return this.query.isEmpty();
	}

	public String first(String parameter) {
		return this.query.getOrDefault(parameter, List.of("")).get(0);
	}

	public SearchContext without(String parameter) {
		var query = new LinkedHashMap<>(this.query);
		query.remove(parameter);
		return new SearchContext(query);
	}

	public SearchContext with(String parameter, String value) {
		var query = new LinkedHashMap<>(this.query);
		query.put(parameter, List.of(value));
		return new SearchContext(query);
	}

	/** The address with this trail behind it; a fragment stays last. */
	public String appendTo(String address) {
		if (isEmpty()) {
			return address;
		}
		var fragment = address.indexOf('#');
		var path = (fragment < 0) ? address : address.substring(0, fragment);
		return path + (path.contains("?") ? "&" : "?") + this + ((fragment < 0) ? "" : address.substring(fragment));
	}

	/** As a query string, encoded. */
	@Override
	public String toString() {
		return this.query.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((value) -> encode(entry.getKey()) + "=" + encode(value)))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return UriUtils.encode((text != null) ? text : "", StandardCharsets.UTF_8);
	}

}
