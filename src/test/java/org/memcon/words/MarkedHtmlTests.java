package org.memcon.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedHtmlTests {

	@Test
	void hitsAreNumberedOnFromThoseBefore() {
		var marked = marked("<p>Iraq and Iraq</p>", "iraq", 2);

		assertThat(marked.html()).isEqualTo("<p><mark id=\"hit-3\">Iraq</mark> and <mark id=\"hit-4\">Iraq</mark></p>");
	}

	@Test
	void hitsAreCounted() {
		assertThat(marked("<p>Iraq and Iraq</p>", "iraq", 2).hits()).isEqualTo(2);
	}

	@Test
	void hitThatRunsThroughElementsIsOneStation() {
		var marked = marked("<p>the ABM <em>Treaty</em> of 1972</p>", "\"abm treaty of\"", 0);

		assertThat(marked.html()).isEqualTo(
				"<p>the <mark id=\"hit-1\">ABM </mark><em><mark>Treaty</mark></em>" + "<mark> of</mark> 1972</p>");
		assertThat(marked.hits()).isEqualTo(1);
	}

	@Test
	void wordBrokenByAnElementIsStillAWord() {
		assertThat(marked("<p>I<b>r</b>aq</p>", "iraq", 0).hits()).isEqualTo(1);
	}

	@Test
	void noteSignsAreNoPartOfTheText() {
		var html = "<p>missile<a class=\"note-ref\" href=\"#n2\">2</a> defence</p>";

		assertThat(marked(html, "2", 0).hits()).isZero();
		assertThat(marked(html, "\"missile defence\"", 0).hits()).isEqualTo(1);
	}

	@Test
	void endOfAParagraphEndsAWord() {
		assertThat(marked("<p>He spoke of Iraq.</p><p>Bush answered</p>", "iraq bush", 0).hits()).isEqualTo(2);
		assertThat(marked("<ul><li>Iraq</li><li>Iran</li></ul>", "iran", 0).hits()).isEqualTo(1);
		assertThat(marked("<p>Iraq<br>Iran</p>", "iran", 0).hits()).isEqualTo(1);
	}

	@Test
	void paragraphsCountTheSameHitsAsTheirRunningText() {
		var wordMatcher = new WordMatcher(new SearchWords("iraq iran"));

		assertThat(MarkedHtml.of("<p>of Iraq</p> <p>Iran too</p>", wordMatcher, 0).hits())
			.isEqualTo(wordMatcher.hits("of Iraq Iran too").size());
	}

	@Test
	void escapedTextStaysEscaped() {
		assertThat(marked("<p>&lt;b&gt; &amp; <i>b</i></p>", "b", 0).html())
			.isEqualTo("<p>&lt;<mark id=\"hit-1\">b</mark>&gt; &amp; <i><mark id=\"hit-2\">b</mark></i></p>");
	}

	@Test
	void withoutHitsNothingChanges() {
		assertThat(marked("<p>a <em>b</em></p>", "iraq", 0)).isEqualTo(new MarkedHtml("<p>a <em>b</em></p>", 0));
	}

	@Test
	void notesAreMarkedWithoutStations() {
		assertThat(MarkedHtml.unnumbered("<p>Iraq</p>", new WordMatcher(new SearchWords("iraq"))))
			.isEqualTo("<p><mark>Iraq</mark></p>");
	}

	private static MarkedHtml marked(String html, String words, int before) {
		return MarkedHtml.of(html, new WordMatcher(new SearchWords(words)), before);
	}

}
