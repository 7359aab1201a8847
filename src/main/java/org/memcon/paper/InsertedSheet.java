package org.memcon.paper;

import java.util.List;
import java.util.Locale;

import org.memcon.paper.RecognizedTurn.PartOnSheet;
import org.memcon.paper.scan.Sheet;

/**
 * Reads a sheet that the archive inserted: a withdrawal sheet with its list of
 * restrictions, an administrative marker. It is no part of the record.
 */
final class InsertedSheet {

	private static final List<String> WORDINGS = List.of("withdrawal/redaction sheet", "withdrawal sheet",
			"restriction codes", "administrative marker", "not a presidential record",
			"mandatory declassification review", "freedom of information act", "of the foia", "of the pra",
			"document no.");

	/** One such wording may occur in a record; two do not. */
	private static final int LEAST_WORDINGS = 2;

	private InsertedSheet() {
	}

	static boolean is(Sheet sheet) {
		var text = sheet.text().toLowerCase(Locale.ROOT);
		return WORDINGS.stream().filter(text::contains).count() >= LEAST_WORDINGS;
	}

	/** The text of the sheet, line by line, as a turn by itself. */
	static RecognizedTurn asTurn(Sheet sheet) {
		return new RecognizedTurn(null, false,
				List.of(new PartOnSheet(sheet.number(),
						sheet.lines()
							.stream()
							.map((line) -> new SheetParagraph(sheet, List.of(line)).text(0, WordCounts.of(List.of())))
							.toList())));
	}

}
