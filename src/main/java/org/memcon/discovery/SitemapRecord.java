package org.memcon.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;

/**
 * A record in the site map: its title page, its pages and its summary. The addresses of
 * all records are numbered consecutively; those of this one end before {@code upTo}.
 */
record SitemapRecord(String slug, int pageCount, boolean summarized, Instant changedAt, long upTo) {

	/** An address, and the time of its last change if it is known. */
	record SitemapEntry(String address, @Nullable Instant changedAt) {
	}

	private List<String> addresses() {
		var address = new ConversationAddress(this.slug);
		var addresses = new ArrayList<String>();
		addresses.add(address.toString());
		for (var number = 1; number <= this.pageCount; number++) {
			addresses.add(address.page(number));
		}
		if (this.summarized) {
			addresses.add(address.summary());
		}
		return addresses;
	}

	/** The entries numbered from {@code from} up to {@code to}. */
	Stream<SitemapEntry> entries(long from, long to) {
		var addresses = addresses();
		var first = this.upTo - addresses.size();
		return addresses.subList((int) Math.max(0, from - first), (int) Math.min(addresses.size(), to - first))
			.stream()
			.map((address) -> new SitemapEntry(address, this.changedAt));
	}

}
