package org.memcon.words;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	private static final String LONG = "word ".repeat(60);

	@Test
	void shortTextIsQuotedWhole() {
		assertThat(quote("They spoke of Iraq.", "iraq")).isEqualTo("They spoke of [Iraq].");
	}

	@Test
	void longTextIsCutAtWords() {
		assertThat(quote(LONG + "Iraq " + LONG, "iraq")).startsWith("… word word")
			.contains("word [Iraq] word")
			.endsWith("word …")
			.hasSizeBetween(150, 260);
	}

	@Test
	void laterHitsInTheQuotationAreMarkedToo() {
		assertThat(quote("Iraq, then Iraq", "iraq")).isEqualTo("[Iraq], then [Iraq]");
	}

	@Test
	void onlyMarkedHitsAreCounted() {
		var text = "Iraq and Iraq " + LONG + "Iraq";

		assertThat(Snippet.of(text, new WordMatcher(new SearchWords("iraq")).hits(text)).hits()).isEqualTo(2);
	}

	@Test
	void textWithoutSpacesIsNoProblem() {
		var text = "x".repeat(500) + "-iraq-" + "y".repeat(500);

		assertThat(quote(text, "iraq")).contains("[iraq]");
	}

	@Test
	void wordLongerThanTheQuotationIsQuoted() {
		var word = "a".repeat(250);

		assertThat(quote(word + " and more", "a*")).startsWith("[" + word.substring(0, 200));
	}

	@Test
	void hitAtTheVeryEndIsQuoted() {
		assertThat(quote(LONG + LONG + "Iraq", "iraq")).endsWith("[Iraq]");
	}

	private static String quote(String text, String words) {
		return Snippet.of(text, new WordMatcher(new SearchWords(words)).hits(text))
			.pieces()
			.stream()
			.map((snippetPart) -> snippetPart.marked() ? "[" + snippetPart.text() + "]" : snippetPart.text())
			.collect(Collectors.joining());
	}

}
