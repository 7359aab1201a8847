package org.memcon.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The legal reason for which something was withheld, as the code beside a
 * {@link Redaction} names it: the Freedom of Information Act, Executive Order 13526 (why
 * information is classified, why it stays so after 25 years), the Presidential Records
 * Act, a donor's deed of gift. Earlier orders number the same reasons 1.5 and 3.4.
 */
public enum Exemption implements Coded {

	FOIA_B1, FOIA_B2, FOIA_B3, FOIA_B4, FOIA_B5, FOIA_B6, FOIA_B7, FOIA_B8, FOIA_B9,

	SECTION14_A, SECTION14_B, SECTION14_C, SECTION14_D, SECTION14_E, SECTION14_F, SECTION14_G, SECTION14_H,

	SECTION33_B1, SECTION33_B2, SECTION33_B3, SECTION33_B4, SECTION33_B5, SECTION33_B6, SECTION33_B7, SECTION33_B8,
	SECTION33_B9, SECTION33_H1, SECTION33_H2,

	PRA_A1, PRA_A2, PRA_A3, PRA_A4, PRA_A5, PRA_A6,

	DEED_C;

	private static final String SEPARATOR = "[,;/&]|\\band\\b";

	private static final Pattern DEED = Pattern.compile("c\\.?|.*deedofgift.*");

	/** The printed form of a paragraph of a law, and the name it gives. */
	private record CodePattern(Pattern pattern, String name) {

		private static final List<CodePattern> ALL = List
			.of(new CodePattern(Pattern.compile(".*?(?<!\\d)1\\.[45]\\(?([a-h])\\)?.*"), "SECTION14_%s"),
					new CodePattern(Pattern.compile(".*?(?<!\\d)3\\.[34]\\(?([bh])\\)?\\(?([1-9])\\)?"),
							"SECTION33_%s%s"),
					new CodePattern(Pattern.compile("(?:pra:?)?p([1-6])"), "PRA_A%s"),
					new CodePattern(Pattern.compile("(?:pra:?|.*2204)?\\(?a\\)?\\(?([1-6])\\)?"), "PRA_A%s"),
					new CodePattern(Pattern.compile("(?:foia:?|.*552)?\\(?b\\)?x?\\(?([1-9li])\\)?(?:\\([a-f]\\))?"),
							"FOIA_B%s"));

		private Optional<Exemption> read(String code) {
			return Optional.of(this.pattern.matcher(code)).filter(Matcher::matches).flatMap(this::named);
		}

		private Optional<Exemption> named(Matcher match) {
			var second = (match.groupCount() > 1) ? match.group(2) : "";
			var name = this.name.formatted(match.group(1), second).toUpperCase(Locale.ROOT);
			return Arrays.stream(values())
				.filter((exemption) -> exemption.name().equals(name.replaceFirst("_B[LI]$", "_B1")))
				.findFirst();
		}

	}

	/** The key of the message that describes it in one sentence. */
	public String meaning() {
		return "exemption." + code();
	}

	/** The key of the message that names the law. */
	public String law() {
		return "exemption.law." + code().substring(0, code().indexOf('-'));
	}

	/**
	 * The exemptions that a printed list of codes names, in its order: {@code P5/(b)(6)}.
	 */
	public static List<Exemption> in(String printed) {
		return Stream.of(printed.toLowerCase(Locale.ROOT).split(SEPARATOR))
			.map((code) -> code.replaceFirst("e\\.?\\s?o\\.?\\s?1\\d{4}", "").replaceAll("[\\s\\[\\]§]+", ""))
			.flatMap((code) -> read(code).stream())
			.distinct()
			.toList();
	}

	private static Optional<Exemption> read(String code) {
		return DEED.matcher(code).matches() ? Optional.of(DEED_C)
				: CodePattern.ALL.stream().flatMap((pattern) -> pattern.read(code).stream()).findFirst();
	}

}
