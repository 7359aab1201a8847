package org.memcon.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a paper: whose it is, whether it belongs to the record or to a sheet that
 * the archive has put in, and what of it stands on which sheet.
 */
record Turned(@Nullable Printed speaker, boolean isRecord, List<Piece> pieces) {

	int firstSheet() {
		return this.pieces.get(0).sheet();
	}

	/** What of a passage stands on one sheet, by paragraphs. */
	record Piece(int sheet, List<String> paragraphs) {
	}

}
