package org.memcon.iiif.search;

import java.util.List;

import org.memcon.iiif.IiifAddress;
import org.memcon.web.Pager;

/**
 * The passages of a record with the words looked for, and those of them on one page of
 * the answer.
 *
 * @param whole the address of the whole answer
 * @param from the number of passages on the pages before
 */
record SearchResult(List<MatchingTurn> all, List<MatchingTurn> shown, String whole, int from, Pager pager,
		IiifAddress address, String language) {

	/** The address of this page. */
	String id() {
		return this.pager.isNeeded() ? page(this.pager.number()) : this.whole;
	}

	String page(int number) {
		return this.pager.addresses().apply(number);
	}

	/** The number of hits in so many passages. */
	int hits(int passages) {
		return this.all.stream().limit(passages).mapToInt((match) -> match.hits().size()).sum();
	}

}
