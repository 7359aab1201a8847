package org.memcon.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.Address;

/**
 * A record as the site map has it: its title page, its pages and the summary kept beside
 * them. The addresses of all records are numbered through; those of this one end before
 * {@code upTo}.
 */
record MappedRecord(String slug, int pageCount, boolean summarized, Instant changedAt, long upTo) {

	List<String> addresses() {
		var address = new Address(this.slug);
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
