package org.memcon.api.conversation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.Pager;

/**
 * The links from one page of a list to the others.
 *
 * @param page the address of the same list for readers
 */
record PageLinks(String self, String first, @Nullable String prev, @Nullable String next, String last, String page) {

	private static final int MAX_HEADER_LENGTH = 2000;

	/** Takes the addresses of the list's pages from a pager. */
	static PageLinks of(Pager pager, String page) {
		return new PageLinks(pager.addresses().apply(pager.number()), pager.addresses().apply(1), pager.previous(),
				pager.next(), pager.addresses().apply(pager.last()), page);
	}

	/**
	 * The value of a {@code Link} header (RFC 8288); empty if a long query would make it
	 * longer than some servers accept.
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
