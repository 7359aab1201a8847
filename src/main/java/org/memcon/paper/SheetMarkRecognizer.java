package org.memcon.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.scan.TypedLine;

/**
 * Recognises the kind of a mark at the edge of a sheet by its words.
 */
final class SheetMarkRecognizer {

	private static final List<String> LEVELS = List.of("TOP SECRET", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED",
			"LIMITED OFFICIAL USE", "SECRET/SENSITIVE", "SECRET/NODIS", "EYES ONLY");

	/**
	 * A struck-out marking is read as "^NFIDEDJTI-ftij", "-eeWFiDLN'llTVL" or
	 * "coHFiDDimiM£|_i|\|TQN".
	 */
	private static final double LIKE_A_LEVEL = 0.48;

	/** SECRET is short, and "SUBJECT" is half of it. */
	private static final double LIKE_A_SHORT_LEVEL = 0.8;

	private static final int SHORT = 10;

	private static final int LONGEST = 160;

	private static final int MOST_WORDS = 8;

	private static final double LEAST_LENGTH = 0.6;

	private static final Pattern LEVEL = Pattern
		.compile("(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE)(?:[ /-]+[A-Z]+){0,4}");

	private static final Pattern CONTROL = Pattern
		.compile("(?i)(?:classified\\s+by|reason|declassif\\w+\\s+[o0]|derived\\s+from|downgrade|decl\\s*:)\\b?.*");

	private static final Pattern ORDER = Pattern.compile("(?i).*\\bPER\\s*E\\.?\\s*[,.]?\\s*[O0].*");

	private static final Pattern PAGE = Pattern.compile("[-–—. ]*(?:[Pp]age )?\\d{1,3}[-–—. ]*");

	private static final Pattern LOG = Pattern.compile("\\d{4,7}(?:\\s*(?:ADD[ -]?ON|Redo|REDO))?");

	private static final double LIKE_A_PHRASE = 0.8;

	private static final List<String> LETTERHEADS = List.of("THE WHITE HOUSE", "WASHINGTON",
			"NATIONAL SECURITY COUNCIL", "DEPARTMENT OF STATE");

	/** The entries in a stamp stand below its first line, within these points. */
	private static final double STAMP_WIDTH = 130;

	private static final double STAMP_HEIGHT = 75;

	private SheetMarkRecognizer() {
	}

	static Optional<SheetMark> of(int sheet, String printed) {
		if (printed.length() > LONGEST) {
			return Optional.empty();
		}
		if (LEVEL.matcher(withoutSigns(printed)).matches()) {
			return Optional.of(new SheetMark(sheet, SheetMarkKind.CLASSIFICATION, printed, Certainty.HIGH));
		}
		return kind(printed).map((kind) -> new SheetMark(sheet, kind, printed, Certainty.HIGH))
			.or(() -> garbled(sheet, printed))
			.or(() -> other(printed).map((kind) -> new SheetMark(sheet, kind, printed, Certainty.LOW)));
	}

	/** Tests if a part of a line is a mark of this kind. */
	static boolean is(TypedLine segment, SheetMarkKind kind) {
		return of(0, segment.text()).filter((mark) -> mark.is(kind)).isPresent();
	}

	/** Tests if a segment is an entry in the stamp that is among the segments. */
	static boolean isInStamp(TypedLine segment, List<TypedLine> segments) {
		return segments.stream()
			.filter((stamp) -> is(stamp, SheetMarkKind.DECLASSIFICATION))
			.anyMatch((stamp) -> segment.base() > stamp.base() && segment.base() - stamp.base() < STAMP_HEIGHT
					&& Math.abs(segment.left() - stamp.left()) < STAMP_WIDTH);
	}

	private static Optional<SheetMark> garbled(int sheet, String printed) {
		var mangled = withoutPhotocopy(withoutSigns(printed));
		if (mangled.split(" ").length > MOST_WORDS || !looksMangled(mangled) || FormHead.isPart(printed)) {
			return Optional.empty();
		}
		return LEVELS.stream()
			.filter((level) -> isLike(mangled, level))
			.findFirst()
			.map((level) -> new SheetMark(sheet, SheetMarkKind.CLASSIFICATION, printed, Certainty.LOW));
	}

	private static String withoutSigns(String printed) {
		return printed.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
	}

	private static boolean isLike(String mangled, String level) {
		var letters = StringSimilarity.lettersOnly(mangled).length();
		var isAsLong = letters > LEAST_LENGTH * level.length() && level.length() > LEAST_LENGTH * letters;
		return isAsLong && StringSimilarity.of(mangled,
				level) >= ((level.length() <= SHORT) ? LIKE_A_SHORT_LEVEL : LIKE_A_LEVEL);
	}

	/**
	 * Tests if there are capitals inside words or signs among letters, unlike an ordinary
	 * sentence.
	 */
	private static boolean looksMangled(String text) {
		var letters = text.chars().filter(Character::isLetter).count();
		var capitals = text.chars().filter(Character::isUpperCase).count();
		return letters > 0 && capitals * 3 > letters;
	}

	private static Optional<SheetMarkKind> kind(String printed) {
		if (CONTROL.matcher(printed).lookingAt()) {
			return Optional.of(SheetMarkKind.CONTROL);
		}
		if (StringSimilarity.of(printed, "DECLASSIFIED") >= LIKE_A_PHRASE || ORDER.matcher(printed).matches()) {
			return Optional.of(SheetMarkKind.DECLASSIFICATION);
		}
		if (PAGE.matcher(printed).matches()) {
			return Optional.of(SheetMarkKind.PAGE_NUMBER);
		}
		if (LOG.matcher(printed).matches()) {
			return Optional.of(SheetMarkKind.LOG_NUMBER);
		}
		return (StringSimilarity.of(printed, LETTERHEADS) >= LIKE_A_PHRASE) ? Optional.of(SheetMarkKind.LETTERHEAD)
				: Optional.empty();
	}

	private static Optional<SheetMarkKind> other(String printed) {
		if (!withoutPhotocopy(printed).equals(printed)) {
			return Optional.of(SheetMarkKind.PHOTOCOPY);
		}
		return (StringSimilarity.lettersOnly(printed).length() < 3) ? Optional.of(SheetMarkKind.SPECKS)
				: Optional.empty();
	}

	/**
	 * Removes the stamp "eLINTON LIBRARY PHOTOCOPY", which runs into the text before it.
	 */
	private static String withoutPhotocopy(String text) {
		return text.replaceAll("\\S*\\s*LIB\\w*RY\\s+PHOTO\\s*COPY.*", "").strip();
	}

}
