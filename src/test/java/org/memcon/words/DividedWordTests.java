package org.memcon.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DividedWordTests {

	@ParameterizedTest
	@CsvSource({ "so nego\u00AD, tiations at, tiations", "so dis-\u00AD, armament., armament",
			"so dis-, armament., \u00ADarmament" })
	void restMakesTheWordWhole(String text, String next, String rest) {
		assertThat(DividedWord.rest(text, next)).contains(rest);
	}

	@ParameterizedTest
	@CsvSource({ "so it ended., then", "a pause -, then", "anti-, Soviet", "1968-, and", "so it went, on" })
	void wordThatEndsHasNoRest(String text, String next) {
		assertThat(DividedWord.rest(text, next)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "nego\u00AD, nego-", "dis-\u00AD, dis-", "co\u00ADoperate, cooperate", "whole, whole" })
	void pageShowsAHyphen(String text, String shown) {
		assertThat(DividedWord.shown(text)).isEqualTo(shown);
	}

	@Test
	void beginningIsMarkedWhereTheWholeWordIsFound() {
		var marked = MarkedHtml.of("<p>of nego\u00AD</p>", "tiations", new WordMatcher(new SearchWords("negotiations")),
				0);

		assertThat(marked.html()).isEqualTo("<p>of <mark id=\"hit-1\">nego\u00AD</mark></p>");
		assertThat(marked.hits()).isEqualTo(1);
	}

}
