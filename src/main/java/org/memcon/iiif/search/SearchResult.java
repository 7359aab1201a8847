package org.memcon.iiif.search;

import java.util.List;

import org.memcon.conversation.layout.WordPlaces;
import org.memcon.iiif.IiifAddress;
import org.memcon.web.Pager;

/**
 * One page of the passages of a record with the words looked for, or of their hits.
 *
 * @param whole the address of the whole answer
 * @param from the number of passages or hits on the pages before
 */
record SearchResult(List<MatchingTurn> shown, WordPlaces places, String whole, int from, Pager pager,
		IiifAddress address, String language) {

	/** The address of this page. */
	String id() {
		return this.pager.isNeeded() ? page(this.pager.number()) : this.whole;
	}

	String page(int number) {
		return this.pager.addresses().apply(number);
	}

}
