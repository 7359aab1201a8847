package org.memcon.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.Lettering;
import org.memcon.paper.text.StringSimilarity;

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

	/** The least similarity of words in capitals, which may be a heading. */
	private static final double LIKE_A_LEVEL_IN_CAPITALS = 0.6;

	/**
	 * "SECRET/NODIS", "SECRET WITH TOP SECRET ATTACHMENT": no "SECRET TALKS IN PARIS".
	 */
	private static final Pattern LEVEL = Pattern
		.compile("(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE)(?:[ /,()-]+(?:TOP|SECRET|"
				+ "CONFIDENTIAL|UNCLASSIFIED|SENSITIVE|[A-Z]{2,3}DIS|NO ?FORN|NF|EYES|ONLY|ORCON|NOCONTRACT|WNINTEL|"
				+ "X?GDS|NIS|SPOKE|UMBRA|CODEWORD|FORMERLY|RESTRICTED|DATA|OUTSIDE|SYSTEM|WITH|ATTACHMENTS?|"
				+ "ENCLOSURES?))*");

	private static final Pattern CONTROL = Pattern
		.compile("(?i)[^\\p{L}]*(classified\\s+by|reasons?|declassif\\w+\\s+[o0]\\w*|derived\\s+from|"
				+ "downgraded?(?:\\s+to)?|decl)\\b\\s*([:;])?\\s*(.*)");

	/** "1.4(b)", "1.5 (b) and (d)", "X1": what a reason is given by. */
	private static final Pattern ORDER_NUMBER = Pattern.compile("[\\dlI] ?[.,] ?\\d|\\([a-g]\\)|\\bX\\d");

	private static final Pattern ORDER = Pattern.compile(".*\\b(?:PER|[Pp]er)\\s*E\\.?\\s*[,.]?\\s*[O0]\\W*[\\dSIl].*");

	private static final Pattern PAGE = Pattern.compile("[-–—. ]*(?:[Pp]age )?\\d{1,3}(?: ?[-–—][-–—. ]*)?");

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
		return Stream.of(SheetMarkKind.values())
			.filter((kind) -> isClearly(kind, printed))
			.findFirst()
			.map((kind) -> new SheetMark(sheet, kind, printed, Certainty.HIGH))
			.or(() -> perhaps(printed).map((kind) -> new SheetMark(sheet, kind, printed, Certainty.LOW)));
	}

	/** Tests if a part of a line is a mark of this kind. */
	static boolean is(TypedLine segment, SheetMarkKind kind) {
		return of(0, segment.text()).filter((mark) -> mark.kind() == kind).isPresent();
	}

	/** Tests if it is taken for a marking, but has nothing that a heading has not. */
	static boolean mayBeHeading(String printed) {
		return !Lettering.isBroken(printed) && of(0, printed)
			.filter((mark) -> mark.kind() == SheetMarkKind.CLASSIFICATION && mark.certainty() == Certainty.LOW)
			.isPresent();
	}

	static boolean isNumber(String printed) {
		return PAGE.matcher(printed).matches() || LOG.matcher(printed).matches();
	}

	/** Tests if a segment is an entry in the stamp that is among the segments. */
	static boolean isInStamp(TypedLine segment, List<TypedLine> segments) {
		var isWord = isLikeDeclassified(segment.text());
		var above = isWord ? STAMP_HEIGHT : 0;
		var isEntry = Lettering.isEntry(segment.text()) && (isWord || !Lettering.continuesSentence(segment.text()));
		return isEntry && segments.stream()
			.filter((stamp) -> is(stamp, SheetMarkKind.DECLASSIFICATION))
			.anyMatch((stamp) -> segment.base() > stamp.base() - above && segment.base() - stamp.base() < STAMP_HEIGHT
					&& Math.abs(segment.left() - stamp.left()) < STAMP_WIDTH);
	}

	private static boolean isGarbledLevel(String printed) {
		var mangled = withoutPhotocopy(withoutSigns(printed));
		var least = Lettering.isBroken(printed) ? LIKE_A_LEVEL : LIKE_A_LEVEL_IN_CAPITALS;
		return mangled.split(" ").length <= MOST_WORDS && Lettering.isInCapitals(mangled) && Lettering.isEntry(printed)
				&& !FormHead.isPart(printed) && LEVELS.stream().anyMatch((level) -> isLike(mangled, level, least));
	}

	private static String withoutSigns(String printed) {
		return printed.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
	}

	private static boolean isLike(String mangled, String level, double least) {
		var letters = StringSimilarity.lettersOnly(mangled).length();
		var isAsLong = letters > LEAST_LENGTH * level.length() && level.length() > LEAST_LENGTH * letters;
		return isAsLong
				&& StringSimilarity.of(mangled, level) >= ((level.length() <= SHORT) ? LIKE_A_SHORT_LEVEL : least);
	}

	private static boolean isClearly(SheetMarkKind kind, String printed) {
		return switch (kind) {
			case CLASSIFICATION -> LEVEL.matcher(withoutSigns(printed)).matches();
			case CONTROL -> isControl(printed);
			case DECLASSIFICATION -> isDeclassification(printed);
			case LOG_NUMBER -> LOG.matcher(printed).matches();
			case PAGE_NUMBER -> PAGE.matcher(printed).matches();
			case LETTERHEAD ->
				Lettering.isInCapitals(printed) && StringSimilarity.of(printed, LETTERHEADS) >= LIKE_A_PHRASE;
			case PHOTOCOPY, SPECKS, UNKNOWN -> false;
		};
	}

	/**
	 * Tests if it is "Reason: 1.4(b)", with a number of the order, or another line with a
	 * colon or in the manner of an entry: no "reason to believe".
	 */
	private static boolean isControl(String printed) {
		var control = CONTROL.matcher(printed);
		if (!control.matches() || !Lettering.isEntry(printed)) {
			return false;
		}
		var label = control.group(1).toLowerCase(Locale.ROOT);
		if (label.startsWith("reason")) {
			return ORDER_NUMBER.matcher(control.group(3)).find();
		}
		return control.group(2) != null || !label.equals("decl") && !control.group(3).isEmpty()
				&& Character.isUpperCase(control.group(1).charAt(0)) && !Lettering.hasSmallWord(control.group(3));
	}

	private static boolean isDeclassification(String printed) {
		var isWord = isLikeDeclassified(printed) && Lettering.isInCapitals(printed);
		return (isWord || ORDER.matcher(printed).matches()) && Lettering.isEntry(printed);
	}

	private static boolean isLikeDeclassified(String printed) {
		return StringSimilarity.of(printed, "DECLASSIFIED") >= LIKE_A_PHRASE;
	}

	private static Optional<SheetMarkKind> perhaps(String printed) {
		if (isGarbledLevel(printed)) {
			return Optional.of(SheetMarkKind.CLASSIFICATION);
		}
		var rest = withoutPhotocopy(printed);
		if (!rest.equals(printed) && Lettering.isEntry(rest) && !Lettering.hasSmallWord(rest)) {
			return Optional.of(SheetMarkKind.PHOTOCOPY);
		}
		var isWord = printed.matches(".*(?:\\p{L}\\p{L}|\\(\\p{Lu}\\)).*");
		return Optional.of(SheetMarkKind.SPECKS)
			.filter((specks) -> !isWord && StringSimilarity.lettersOnly(printed).length() < 3);
	}

	/**
	 * Removes the stamp "eLINTON LIBRARY PHOTOCOPY", which runs into the text before it.
	 */
	private static String withoutPhotocopy(String text) {
		return text.replaceAll("\\S*\\s*LIB\\w*RY\\s+PHOTO\\s*COPY.*", "").strip();
	}

}
