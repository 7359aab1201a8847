package org.memcon.api.conversation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.web.Pager;

/**
 * The ways from one page of a list to the others.
 */
@Schema(description = "The ways from one page of a list to the others")
record PageLinks(String self, String first, @Nullable String prev, @Nullable String next, String last,
		@Schema(description = "where people find the same") String page) {

	private static final int MAX_HEADER_LENGTH = 2000;

	/** The addresses of the pager are those of the list's own pages. */
	static PageLinks of(Pager pager, String page) {
		return new PageLinks(pager.addresses().apply(pager.number()), pager.addresses().apply(1), pager.previous(),
				pager.next(), pager.addresses().apply(pager.last()), page);
	}

	/**
	 * As a {@code Link} header says them (RFC 8288); empty where a long query would make
	 * them longer than servers on the way may take.
	 */
	String header() {
		var header = Stream
			.of(link("first", this.first), link("prev", this.prev), link("next", this.next), link("last", this.last))
			.filter((link) -> !link.isEmpty())
			.collect(Collectors.joining(", "));
		return (header.length() <= MAX_HEADER_LENGTH) ? header : "";
	}

	private static String link(String relation, @Nullable String address) {
		return (address != null) ? "<%s>; rel=\"%s\"".formatted(address, relation) : "";
	}

}
