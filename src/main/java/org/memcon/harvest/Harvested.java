package org.memcon.harvest;

import org.jspecify.annotations.Nullable;

/**
 * A record as it is handed over: its header, and what is told of it unless it was
 * withdrawn or only its header is wanted.
 */
record Harvested(Header header, @Nullable Metadata metadata) {

	static Harvested bare(Header header) {
		return new Harvested(header, null);
	}

}
