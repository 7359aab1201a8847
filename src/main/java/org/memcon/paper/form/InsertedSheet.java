package org.memcon.paper.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.memcon.paper.form.RecognizedTurn.PartOnSheet;
import org.memcon.paper.layout.Sheet;
import org.memcon.paper.layout.TypedLine;

/**
 * Reads a sheet that the archive inserted: a withdrawal sheet with its list of
 * restrictions, an administrative marker. It is no part of the record.
 */
public final class InsertedSheet {

	private static final List<String> WORDINGS = List.of("withdrawal/redaction sheet", "withdrawal sheet",
			"restriction codes", "administrative marker", "not a presidential record",
			"mandatory declassification review", "freedom of information act", "of the foia", "of the pra",
			"document no.");

	/** One such wording may occur in a record; two do not. */
	private static final int LEAST_WORDINGS = 2;

	private static final Pattern CASE = Pattern.compile("\\b(?:19|20)\\d\\d-\\d{3,4}-[A-Z]{1,3}\\b");

	private static final Pattern LIBRARY = Pattern
		.compile("(?m)((?:\\p{Lu}[\\p{L}.]* ){1,4}(?:Presidential )?Library)(?: Staff)?\\.?\\s*$");

	private InsertedSheet() {
	}

	static boolean is(Sheet sheet) {
		var text = sheet.text().toLowerCase(Locale.ROOT);
		return WORDINGS.stream().filter(text::contains).count() >= LEAST_WORDINGS;
	}

	/** The numbers of the cases under which the papers were reviewed: 2013-0517-M. */
	public static List<String> cases(List<Sheet> sheets) {
		return found(CASE, 0, sheets);
	}

	public static List<String> libraries(List<Sheet> sheets) {
		return found(LIBRARY, 1, sheets);
	}

	private static List<String> found(Pattern pattern, int group, List<Sheet> sheets) {
		return sheets.stream()
			.flatMap((sheet) -> pattern.matcher(sheet.text()).results())
			.map((match) -> match.group(group))
			.distinct()
			.toList();
	}

	public static String heading(Sheet sheet) {
		return sheet.lines().get(0).text();
	}

	/** The text of the sheet, line by line, as a turn by itself. */
	public static RecognizedTurn asTurn(Sheet sheet) {
		return new RecognizedTurn(null, false,
				List.of(new PartOnSheet(sheet.number(), sheet.lines().stream().map(TypedLine::text).toList())));
	}

}
