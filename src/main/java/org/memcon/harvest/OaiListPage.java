package org.memcon.harvest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of records.
 *
 * @param token the position of this page
 * @param nextToken the position of the next page; null for the last one
 */
record OaiListPage(List<OaiRecord> records, ResumptionToken token, @Nullable ResumptionToken nextToken) {

	/** Tells whether this page is the whole list, which then has no token. */
	boolean isComplete() {
		return this.token.isBeginning() && this.nextToken == null;
	}

}
