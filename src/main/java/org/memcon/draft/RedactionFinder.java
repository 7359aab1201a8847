package org.memcon.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds redactions in plain text by the words in their place, and marks them. Editors of
 * FRUS put these in brackets; agencies stamp or type the exemption.
 */
public final class RedactionFinder {

	/** FRUS: {@code [less than 1 line of source text not declassified]}. */
	private static final Pattern EXCISION = Pattern.compile("(?i)not\\s+declassified");

	/** A text in brackets; a bracket that is not closed ends at the next one. */
	private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*+\\]");

	/** FOIA as printed and as OCR reads it: (b)(1), b(3), (b) (6), (bX1), (b)(l). */
	private static final String FOIA = "(?<!\\w)(?:\\(b\\)|b|\\(b(?=X))\\s?(?:\\(|X)\\s?[1-9lI]\\s?\\)(?:\\s?\\([A-F]\\))?";

	/**
	 * An order's section where it exempts: E.O. 13526 3.3(b)(1), Sec. 1.4(c), 1.5 (d).
	 */
	private static final String ORDER = "(?:E\\.?\\s?O\\.?\\s?1\\d{4},?\\s+)?(?:§\\s?|(?i:sec(?:tion|\\.)?)\\s?)?"
			+ "(?<![\\d.])(?:1\\.[45]\\s?\\([a-h]\\)|3\\.[345]\\s?\\([bh]\\)\\s?\\([1-9]\\)|6\\.1\\s?\\(c\\))";

	/** The Presidential Records Act, followed by the same of FOIA: P5/(b)(6). */
	private static final String PRA = "\\bP[1-6](?:/" + FOIA + ")";

	private static final String CODE = "(?:" + PRA + "|" + FOIA + "|" + ORDER + ")";

	private static final String CODES = CODE + "(?:\\s?(?:[,;/&]|and)?\\s?" + CODE + "){0,20}";

	/** Short forms, which occur only in brackets: [b1], [b1, b3], [P5]. */
	private static final String SHORT_CODES = "[bB][1-9](?:\\s?[,;/]\\s?[bB][1-9]){0,20}|P[1-6](?:\\s?[,;/]\\s?P[1-6]){0,20}";

	private static final Pattern STAMP = Pattern.compile("\\[\\s*(?:" + CODES + "|" + SHORT_CODES + ")\\s*\\]|" + CODES
			+ "|\\[[^\\[\\]]{0,120}\\b(?i:redacted|withheld|excised|sanitized)\\b[^\\[\\]]{0,60}\\]"
			+ "|\\bSANITIZED\\b|\\bREDACTED\\b|\\[\\s*PII\\s*\\]|\\bPII\\b");

	private static final Pattern SINGLE_CODE = Pattern.compile(CODE + "|\\b[bBP][1-9]\\b");

	/**
	 * Words before a code that withholds nothing: the reason for a marking ("Reason:
	 * 1.5(b)(d)"), the law's own paragraphs ("5 U.S.C. 552(b)").
	 */
	private static final Pattern REASON_BEFORE = Pattern
		.compile("(?i)(?:reasons?|derived\\s+from|classified\\s+by|U\\.?S\\.?C\\.?)\\b[^\\n]{0,40}$");

	/**
	 * Words after such a code: the legend of a withdrawal sheet ("[(b)(1) of the FOIA]").
	 */
	private static final Pattern LEGEND_AFTER = Pattern
		.compile("^[^\\n]{0,80}\\b(?:of the (?:FOIA|PRA)|(?:classified|elassified) information)");

	private static final Pattern WITHHELD = Pattern
		.compile("(?i) (?:not declassified|redacted|withheld|excised|sanitized)");

	private static final Pattern SENTENCE_END = Pattern.compile("[.;:] ");

	private static final int MAX_EXTENT = 120;

	private RedactionFinder() {
	}

	/** Looks quickly, so that most texts need no further search. */
	public static boolean mayHoldExcision(String text) {
		return text.contains("eclassified") || text.contains("ECLASSIFIED");
	}

	/** Finds the excisions of the editors of FRUS, in order. */
	public static List<RedactionMatch> excised(String text) {
		return BRACKETS.matcher(text)
			.results()
			.filter((brackets) -> EXCISION.matcher(brackets.group()).find())
			.map(RedactionFinder::redaction)
			.toList();
	}

	/**
	 * Returns, in brackets, the last words that say how much is not declassified: those
	 * of a document of which nothing is.
	 */
	public static Optional<String> lastExcision(String text) {
		return Optional.of(text)
			.filter(RedactionFinder::mayHoldExcision)
			.map(RedactionFinder::extent)
			.map((extent) -> "[%s not declassified]".formatted(extent.substring(extent.lastIndexOf('[') + 1)));
	}

	/** Finds stamps and typed words of agencies, and the excisions of FRUS, in order. */
	public static List<RedactionMatch> stamped(String text) {
		var excised = new TreeMap<Integer, RedactionMatch>();
		excised(text).forEach((excision) -> excised.put(excision.start(), excision));
		var stamps = STAMP.matcher(text)
			.results()
			.filter((match) -> !covers(excised.floorEntry(match.start()), match.start()))
			.filter((match) -> withholds(text, match))
			.map(RedactionFinder::redaction);
		return Stream.concat(excised.values().stream(), stamps)
			.sorted(Comparator.comparingInt(RedactionMatch::start))
			.toList();
	}

	/** Returns the text as escaped HTML, with each redaction in an element of its own. */
	public static String html(String text, List<RedactionMatch> matches) {
		var html = new StringBuilder();
		var end = 0;
		for (var match : matches) {
			html.append(Html.escape(text.substring(end, match.start()))).append("<span class=\"redaction\">");
			html.append(Html.escape(text.substring(match.start(), match.end()))).append("</span>");
			end = match.end();
		}
		return html.append(Html.escape(text.substring(end))).toString();
	}

	/**
	 * Returns the codes in a wording, each in its standard form: {@code (b)(1), 1.4(c)}.
	 */
	public static @Nullable String codes(String printed) {
		var codes = SINGLE_CODE.matcher(printed).results().map((match) -> normalized(match.group())).distinct();
		return codes.reduce((some, other) -> some + ", " + other).orElse(null);
	}

	private static boolean covers(Map.@Nullable Entry<Integer, RedactionMatch> excision, int position) {
		return excision != null && position < excision.getValue().end();
	}

	private static boolean withholds(String text, MatchResult match) {
		var before = text.substring(Math.max(0, match.start() - 60), match.start());
		var after = text.substring(match.end(), Math.min(text.length(), match.end() + 100));
		return !REASON_BEFORE.matcher(before).find() && !LEGEND_AFTER.matcher(after).find();
	}

	private static RedactionMatch redaction(MatchResult match) {
		var printed = match.group();
		return new RedactionMatch(match.start(), match.end(), printed, extent(printed), codes(printed));
	}

	/** Returns what the last sentence about withholding says is missing. */
	private static @Nullable String extent(String printed) {
		var inside = printed.replaceAll("\\s+", " ").replaceAll("^\\[ ?| ?\\]$", "");
		var ends = WITHHELD.matcher(inside).results().map(MatchResult::start).toList();
		var last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
		var start = SENTENCE_END.matcher(inside.substring(0, last)).results().mapToInt(MatchResult::end);
		var begin = start.filter((position) -> position < last).max().orElse(0);
		var end = ends.stream().filter((position) -> position > begin).findFirst().orElse(begin);
		return (begin < end && end - begin <= MAX_EXTENT) ? inside.substring(begin, end) : null;
	}

	private static String normalized(String code) {
		var tight = code.replaceAll("\\s+", "").replaceAll("^§|^(?i:sec(?:tion|\\.)?)", "");
		if (tight.matches("[bB][1-9]")) {
			return "(b)(%s)".formatted(tight.charAt(1));
		}
		var order = tight.replaceFirst("^E\\.?O\\.?(1\\d{4}),?(?:§|(?i:sec(?:tion|\\.)?))?", "E.O. $1 ");
		return order.equals(tight) ? foia(tight) : order;
	}

	private static String foia(String code) {
		var digits = code.replaceAll("X(?=[1-9lI]\\))", ")(").replaceAll("\\([lI]\\)", "(1)");
		return digits.replaceAll("(?<![(\\w.])b\\(", "(b)(").replaceAll("(?<=/)b\\(", "(b)(");
	}

	/**
	 * A redaction in a text: the range of the words in its place, these words as printed,
	 * the extent of what is missing, and the exemption.
	 */
	public record RedactionMatch(int start, int end, String printed, @Nullable String extent, @Nullable String code) {
	}

}
