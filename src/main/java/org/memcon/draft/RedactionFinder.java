package org.memcon.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Finds in plain text what was withheld from it, by the words that stand in its place,
 * and marks it. Editors of FRUS put it in brackets; agencies stamp or type the exemption.
 */
public final class RedactionFinder {

	/** FRUS: {@code [less than 1 line of source text not declassified]}. */
	private static final Pattern EXCISION = Pattern.compile("not\\s+declassified");

	/** Whatever is in brackets; a bracket that is not closed is left at the next one. */
	private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*+\\]");

	/** FOIA as printed and as OCR reads it: (b)(1), b(3), (b) (6), (bX1), (b)(l). */
	private static final String FOIA = "(?<!\\w)(?:\\(b\\)|b|\\(b(?=X))\\s?(?:\\(|X)\\s?[1-9lI]\\s?\\)(?:\\s?\\([A-F]\\))?";

	/**
	 * An order's section where it exempts: E.O. 13526 3.3(b)(1), Sec. 1.4(c), 1.5 (d).
	 */
	private static final String ORDER = "(?:E\\.?\\s?O\\.?\\s?1\\d{4},?\\s+)?(?:§\\s?|(?i:sec(?:tion|\\.)?)\\s?)?"
			+ "(?<![\\d.])(?:1\\.[45]\\s?\\([a-h]\\)|3\\.[345]\\s?\\([bh]\\)\\s?\\([1-9]\\)|6\\.1\\s?\\(c\\))";

	/** The Presidential Records Act, with FOIA's twin behind it: P5/(b)(6). */
	private static final String PRA = "\\bP[1-6](?:/" + FOIA + ")";

	private static final String CODE = "(?:" + PRA + "|" + FOIA + "|" + ORDER + ")";

	private static final String CODES = CODE + "(?:\\s?(?:[,;/&]|and)?\\s?" + CODE + "){0,20}";

	/** The short forms that stand only in brackets: [b1], [b1, b3], [P5]. */
	private static final String SHORT_CODES = "[bB][1-9](?:\\s?[,;/]\\s?[bB][1-9]){0,20}|P[1-6](?:\\s?[,;/]\\s?P[1-6]){0,20}";

	private static final Pattern STAMP = Pattern.compile("\\[\\s*(?:" + CODES + "|" + SHORT_CODES + ")\\s*\\]|" + CODES
			+ "|\\[[^\\[\\]]{0,120}\\b(?i:redacted|withheld|excised|sanitized)\\b[^\\[\\]]{0,60}\\]"
			+ "|\\bSANITIZED\\b|\\bREDACTED\\b|\\[\\s*PII\\s*\\]|\\bPII\\b");

	private static final Pattern SINGLE_CODE = Pattern.compile(CODE + "|\\b[bBP][1-9]\\b");

	/**
	 * What names a code without withholding anything: the reason for a marking ("Reason:
	 * 1.5(b)(d)"), the legend of a withdrawal sheet ("[(b)(1) of the FOIA]"), the law's
	 * own paragraphs ("5 U.S.C. 552(b)").
	 */
	private static final Pattern REASON_BEFORE = Pattern
		.compile("(?i)(?:reasons?|derived\\s+from|classified\\s+by|U\\.?S\\.?C\\.?)\\b[^\\n]{0,40}$");

	private static final Pattern LEGEND_BEHIND = Pattern
		.compile("^[^\\n]{0,80}\\b(?:of the (?:FOIA|PRA)|(?:classified|elassified) information)");

	private static final Pattern WITHHELD = Pattern
		.compile(" (?:not declassified|(?i:redacted|withheld|excised|sanitized))");

	private static final Pattern SENTENCE_END = Pattern.compile("[.;:] ");

	private static final int LONGEST_EXTENT = 120;

	private RedactionFinder() {
	}

	/** A quick look, so that most texts need no other. */
	public static boolean mayHoldExcision(String text) {
		return text.contains("declassified");
	}

	/** The excisions of the editors of FRUS, in order. */
	public static List<RedactionMatch> excised(String text) {
		return BRACKETS.matcher(text)
			.results()
			.filter((brackets) -> EXCISION.matcher(brackets.group()).find())
			.map(RedactionFinder::redaction)
			.toList();
	}

	/** What an agency stamped or typed into a paper, in order; FRUS's form as well. */
	public static List<RedactionMatch> stamped(String text) {
		var excised = new TreeMap<Integer, RedactionMatch>();
		excised(text).forEach((excision) -> excised.put(excision.start(), excision));
		var stamps = STAMP.matcher(text)
			.results()
			.filter((match) -> !covers(excised.floorEntry(match.start()), match.start()))
			.filter((match) -> withholds(text, match))
			.map(RedactionFinder::redaction);
		return Stream.concat(excised.values().stream(), stamps).sorted().toList();
	}

	/** The text as HTML, all of it escaped, each redaction in an element of its own. */
	public static String html(String text, List<RedactionMatch> redactionMatches) {
		var html = new StringBuilder();
		var end = 0;
		for (var redactionMatch : redactionMatches) {
			html.append(escape(text.substring(end, redactionMatch.start()))).append("<span class=\"redaction\">");
			html.append(escape(text.substring(redactionMatch.start(), redactionMatch.end()))).append("</span>");
			end = redactionMatch.end();
		}
		return html.append(escape(text.substring(end))).toString();
	}

	/** The codes in a wording, one way of writing for each: {@code (b)(1), 1.4(c)}. */
	public static @Nullable String codes(String printed) {
		var codes = new ArrayList<String>();
		SINGLE_CODE.matcher(printed).results().map((match) -> normalized(match.group())).forEach(codes::add);
		return codes.isEmpty() ? null : String.join(", ", codes.stream().distinct().toList());
	}

	private static boolean covers(Map.@Nullable Entry<Integer, RedactionMatch> excision, int position) {
		return excision != null && position < excision.getValue().end();
	}

	private static boolean withholds(String text, MatchResult match) {
		var before = text.substring(Math.max(0, match.start() - 60), match.start());
		var behind = text.substring(match.end(), Math.min(text.length(), match.end() + 100));
		return !REASON_BEFORE.matcher(before).find() && !LEGEND_BEHIND.matcher(behind).find();
	}

	private static RedactionMatch redaction(MatchResult match) {
		var printed = match.group();
		return new RedactionMatch(match.start(), match.end(), printed, extent(printed), codes(printed));
	}

	/** What is called withheld at last, from where its sentence begins. */
	private static @Nullable String extent(String printed) {
		var inside = printed.replaceAll("\\s+", " ").replaceAll("^\\[ ?| ?\\]$", "");
		var ends = WITHHELD.matcher(inside).results().map(MatchResult::start).toList();
		var last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
		var start = SENTENCE_END.matcher(inside.substring(0, last)).results().mapToInt(MatchResult::end);
		var begin = start.filter((position) -> position < last).max().orElse(0);
		var end = ends.stream().filter((position) -> position > begin).findFirst().orElse(begin);
		return (begin < end && end - begin <= LONGEST_EXTENT) ? inside.substring(begin, end) : null;
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

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/**
	 * A place where something was withheld: from where to where the words stand in the
	 * text, the words as printed, how much is missing, and by which exemption.
	 */
	public record RedactionMatch(int start, int end, String printed, @Nullable String extent,
			@Nullable String code) implements Comparable<RedactionMatch> {

		@Override
		public int compareTo(RedactionMatch other) {
			return Integer.compare(this.start, other.start);
		}

	}

}
