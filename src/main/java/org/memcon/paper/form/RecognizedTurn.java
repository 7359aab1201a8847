package org.memcon.paper.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a paper: whose it is, whether it belongs to the record or to a sheet that
 * the archive has put in, and what of it stands on which sheet.
 */
public record RecognizedTurn(@Nullable PrintedText speaker, boolean isRecord, List<PartOnSheet> parts) {

	public int firstSheet() {
		return this.parts.get(0).sheet();
	}

	/** What of a passage stands on one sheet, by paragraphs. */
	public record PartOnSheet(int sheet, List<String> paragraphs) {
	}

}
