package org.memcon.exchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextParagraphTests {

	@Test
	void paragraphsListsAndQuotationsStandApart() {
		var paragraphs = TextParagraph
			.of("<p>One\n two.</p><ul> <li>a</li><li><p>b</p></li></ul><blockquote><p>c</p></blockquote>d");

		assertThat(paragraphs).containsExactly(new TextParagraph(0, "", "One two."), new TextParagraph(1, "- ", "a"),
				new TextParagraph(1, "- ", "b"), new TextParagraph(1, "", "c"), new TextParagraph(0, "", "d"));
	}

	@Test
	void signsOfNotesStandInBracketsAndCellsBesideEachOther() {
		assertThat(TextParagraph.singleLine("<p>Said<a class=\"note-ref\" href=\"#n1\">1</a> so</p>"))
			.isEqualTo("Said[1] so");
		assertThat(TextParagraph.singleLine("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
			.isEqualTo("a | b c");
	}

	@Test
	void whatWasWithheldStandsAsPrinted() {
		assertThat(TextParagraph
			.singleLine("<p>He <span class=\"redaction\">[<em>1 line</em>]</span> left &lt;soon&gt;</p>"))
			.isEqualTo("He [1 line] left <soon>");
	}

	@Test
	void linesOfVerseEndWhereTheyEnd() {
		var sheet = new WrappedTextBuilder();

		TextParagraph.of("<p>one<br>two</p>").forEach((it) -> sheet.paragraph(it.prefix(), it.words()));
		assertThat(sheet).hasToString("one\ntwo\n");
	}

}
