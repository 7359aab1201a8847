package org.memcon.harvest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.harvest.oai.ResumptionToken;

/**
 * A part of a list, and where the rest of it begins.
 *
 * @param asked the list as it was asked for
 * @param rest null where there is none
 */
record OaiListPage(List<OaiRecord> records, ResumptionToken token, @Nullable ResumptionToken nextToken) {

	/** Whether the list comes in one piece, and no token is spoken of. */
	boolean isComplete() {
		return this.token.isBeginning() && this.nextToken == null;
	}

}
