package org.memcon.paper.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A turn of a paper: its speaker, and its parts by sheets. One that is no part of the
 * record is the text of a sheet that the archive inserted.
 */
public record RecognizedTurn(@Nullable PrintedText speaker, boolean isRecord, List<PartOnSheet> parts) {

	public int firstSheet() {
		return this.parts.get(0).sheet();
	}

	/** The paragraphs of a turn that stand on one sheet. */
	public record PartOnSheet(int sheet, List<String> paragraphs) {
	}

}
