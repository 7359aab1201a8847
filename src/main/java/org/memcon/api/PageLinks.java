package org.memcon.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.web.Pager;

/**
 * The ways from one page of a list to the others.
 */
@Schema(description = "The ways from one page of a list to the others")
record PageLinks(String self, String first, @Nullable String prev, @Nullable String next, String last,
		@Schema(description = "where people find the same") String page) {

	/** The addresses of the pager are those of the list's own pages. */
	static PageLinks of(Pager pager, String page) {
		return new PageLinks(pager.addresses().apply(pager.number()), pager.addresses().apply(1), pager.previous(),
				pager.next(), pager.addresses().apply(pager.last()), page);
	}

	/** As a {@code Link} header says them (RFC 8288). */
	String header() {
		var links = new LinkedHashMap<String, @Nullable String>();
		links.put("first", this.first);
		links.put("prev", this.prev);
		links.put("next", this.next);
		links.put("last", this.last);
		return links.entrySet()
			.stream()
			.filter((link) -> link.getValue() != null)
			.map((Map.Entry<String, @Nullable String> link) -> "<%s>; rel=\"%s\"".formatted(link.getValue(),
					link.getKey()))
			.collect(Collectors.joining(", "));
	}

}
