package org.memcon.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.RedactedHtml.MarkedRange;

import static org.assertj.core.api.Assertions.assertThat;

class RedactedHtmlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<p>a [<em>1 line not declassified</em>] b</p>|<p>a {[<em>1 line not declassified</em>]} b</p>",
					"<p>a <em>[1 line not declassified]</em> b</p>|<p>a <em>{[1 line not declassified]}</em> b</p>",
					"<p>a <em>[1 line not declassified</em>] b</p>|<p>a {<em>[1 line not declassified</em>]} b</p>",
					"<p>[1 line <sup>not</sup> declassified]</p>|<p>{[1 line <sup>not</sup> declassified]}</p>",
					"<p>[1 line<br>not declassified]</p>|<p>{[1 line<br>not declassified]}</p>" })
	void setsAnExcisionInOneElementWhereItCan(String html, String expected) {
		assertThat(RedactedHtml.withExcisionsMarked(html)).isEqualTo(marked(expected));
	}

	@Test
	void splitsWhereAnElementBeginsOutsideOrEndsOutside() {
		assertThat(RedactedHtml.withExcisionsMarked("<p><em>a [1 line</em> not <u>declassified] b</u></p>"))
			.isEqualTo(marked("<p><em>a {[1 line}</em>{ not }<u>{declassified]} b</u></p>"));
	}

	@Test
	void neverSetsABlockInIt() {
		assertThat(RedactedHtml.withExcisionsMarked("<div>[<p>1 line</p> not declassified]</div>"))
			.isEqualTo(marked("<div>{[}<p>{1 line}</p>{ not declassified]}</div>"));
	}

	@Test
	void aNoteWithinIsNoPartOfTheWords() {
		assertThat(RedactedHtml
			.withExcisionsMarked("<p>[1 line not declassified<a class=\"note-ref\" href=\"#n1\">[2]</a>]</p>"))
			.isEqualTo(marked("<p>{[1 line not declassified<a class=\"note-ref\" href=\"#n1\">[2]</a>]}</p>"));
	}

	@Test
	void marksEachOfSeveral() {
		assertThat(RedactedHtml.withExcisionsMarked("<p>[1 line not declassified] and [name not declassified]</p>"))
			.isEqualTo(marked("<p>{[1 line not declassified]} and {[name not declassified]}</p>"));
	}

	@Test
	void marksThePartOfARangeThatItHolds() {
		assertThat(new RedactedHtml("<p>declassified] b</p>").withMarked(List.of(new MarkedRange(-20, 15))))
			.isEqualTo(marked("<p>{declassified]} b</p>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>It’s &amp; was not declassified.</p>", "<p>[Omitted here.]</p>", "" })
	void leavesAllElseAsItIs(String html) {
		assertThat(RedactedHtml.withExcisionsMarked(html)).isEqualTo(html);
	}

	@Test
	void staysEscaped() {
		assertThat(RedactedHtml.withExcisionsMarked("<p>[&lt;script&gt; not declassified]</p>"))
			.isEqualTo(marked("<p>{[&lt;script&gt; not declassified]}</p>"));
	}

	private static String marked(String html) {
		return html.replace("{", "<span class=\"redaction\">").replace("}", "</span>");
	}

}
