package org.memcon.harvest;

import org.jspecify.annotations.Nullable;

/**
 * A record as it is handed over: its header and its metadata, which a withdrawn record or
 * a list of headers lacks.
 */
record OaiRecord(OaiHeader header, @Nullable OaiContent metadata) {

	static OaiRecord headerOnly(OaiHeader header) {
		return new OaiRecord(header, null);
	}

}
