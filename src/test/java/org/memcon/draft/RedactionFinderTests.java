package org.memcon.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.RedactionFinder.RedactionMatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class RedactionFinderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "[less than 1 line not declassified]|less than 1 line",
					"[2½ lines of source text not declassified]|2½ lines of source text",
					"[1 paragraph (3 lines) not declassified]|1 paragraph (3 lines)", "[name not declassified]|name",
					"[Source: Ford Library, Box 8. Secret. 2 pages not declassified.]|2 pages" })
	void takesTheExtentFromTheEditorsWords(String printed, String extent) {
		assertThat(RedactionFinder.excised("He said " + printed + " and left."))
			.containsExactly(new RedactionMatch(8, 8 + printed.length(), printed, extent, null));
	}

	@Test
	void anExcisionMayRunOverTheEndOfALine() {
		assertThat(RedactionFinder.excised("a [3 lines\nnot  declassified] b")).extracting(RedactionMatch::extent)
			.containsExactly("3 lines");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Not declassified]", "[Not Declassified.]", "[TEXT NOT DECLASSIFIED]" })
	void anExcisionMayBeInCapitals(String printed) {
		assertThat(RedactionFinder.mayHoldExcision(printed)).isTrue();
		assertThat(RedactionFinder.excised(printed)).extracting(RedactionMatch::printed).containsExactly(printed);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "This document was not declassified.", "[Omitted here is a list.]", "[illegible] [garble]" })
	void otherBracketsAndPlainProseAreNoExcisions(String text) {
		assertThat(RedactionFinder.excised(text)).isEmpty();
		assertThat(RedactionFinder.stamped(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(b)(1)|(b)(1)", "[b1]|(b)(1)", "(b)(6)|(b)(6)", "b(3)|(b)(3)", "(b) (1)|(b)(1)", "(bX1)|(b)(1)",
					"(b)(l)|(b)(1)", "(b)(7)(C)|(b)(7)(C)", "E.O. 13526 3.3(b)(1)|E.O. 13526 3.3(b)(1)",
					"E.O. 13526, section 1.4(c)|E.O. 13526 1.4(c)", "1.4(c)|1.4(c)", "1.4 (d)|1.4(d)",
					"P5/(b)(6)|P5/(b)(6)", "P1/b(1)|P1/(b)(1)", "[b1, b3]|(b)(1), (b)(3)",
					"(b)(1), (b)(6)|(b)(1), (b)(6)" })
	void writesEachCodeInOneWay(String printed, String code) {
		assertThat(RedactionFinder.stamped("He said " + printed + " and left."))
			.containsExactly(new RedactionMatch(8, 8 + printed.length(), printed, null, code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SANITIZED", "[Redacted]", "REDACTED", "PII", "[PII]" })
	void wordsInThePlaceOfTheTextHaveNoCode(String printed) {
		assertThat(RedactionFinder.stamped("His number is " + printed + "."))
			.containsExactly(new RedactionMatch(14, 14 + printed.length(), printed, null, null));
	}

	@Test
	void takesExtentAndCodeFromOneBracket() {
		assertThat(RedactionFinder.stamped("[2 lines redacted under (b)(1)]"))
			.containsExactly(new RedactionMatch(0, 31, "[2 lines redacted under (b)(1)]", "2 lines", "(b)(1)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DECLASSIFIED\nPER E.O. 13526\n2013-0517-M (1.07)", "Reason: 1.5(b)(d)",
			"Classified by: D. Fried, reason: 1.4(b) and 1.4(d)", "b(1) National security classified information",
			"P4 Release would disclose trade secrets [(a)(4) of the PRA]",
			"b(3) Release would violate [(b)(3) of the FOIA]", "Freedom of Information Act - [5 U.S.C. 552(b)]",
			"Thank you. (C)", "see section 3.3 (b) of the treaty", "under Article 6(b)(1) of the Charter" })
	void namingACodeWithholdsNothing(String text) {
		assertThat(RedactionFinder.stamped(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "not declassified ", "[not declassified ", "a. not declassified; ", "(b)(1) ", "b1, ",
			"[ ", "[1 line not declassified] (b)(1) " })
	@Timeout(30)
	void aLongTextTakesNoLongerThanItsLength(String words) {
		var text = "[" + words.repeat(2_000_000 / words.length()) + "]";

		assertThatCode(() -> RedactionFinder.stamped(text)).doesNotThrowAnyException();
	}

	@Test
	void aLongExcisionIsOneWithoutAnExtent() {
		var words = "word ".repeat(1000);

		assertThat(RedactionFinder.excised("[" + words + "not declassified" + words + "]")).singleElement()
			.extracting(RedactionMatch::extent)
			.isNull();
	}

	@Test
	void marksThemAndEscapesAllElse() {
		var text = "<b>He</b> [1 line not declassified] & (b)(1)";

		assertThat(RedactionFinder.html(text, RedactionFinder.stamped(text))).isEqualTo("&lt;b&gt;He&lt;/b&gt; "
				+ "<span class=\"redaction\">[1 line not declassified]</span> &amp; <span class=\"redaction\">(b)(1)</span>");
	}

	@Test
	void textWithoutAnyIsEscapedOnly() {
		assertThat(RedactionFinder.html("a < b", List.of())).isEqualTo("a &lt; b");
	}

}
