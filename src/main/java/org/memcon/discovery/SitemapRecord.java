package org.memcon.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.ConversationAddress;

/**
 * A record in the site map: its title page, its pages and its summary. The addresses of
 * all records are numbered consecutively; those of this one end before {@code upTo}.
 */
record SitemapRecord(String slug, int pageCount, boolean summarized, Instant changedAt, long upTo) {

	List<String> addresses() {
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

	/** The number of the first address. */
	long from() {
		return this.upTo - addresses().size();
	}

}
