package org.memcon.harvest;

import org.jspecify.annotations.Nullable;

/**
 * A record as it is handed over: its header, and what is told of it unless it was
 * withdrawn or only its header is wanted.
 */
record OaiRecord(OaiHeader header, @Nullable OaiMetadata metadata) {

	static OaiRecord headerOnly(OaiHeader oaiHeader) {
		return new OaiRecord(oaiHeader, null);
	}

}
