package org.memcon.tei.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class WordDivisionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nego<lb break='no'/>tiations | nego\u00ADtiations",
			"nego<lb break='no'/> tiations | nego\u00ADtiations", "nego-<lb break='no'/>tiations | nego\u00ADtiations",
			"nego- <cb break='no'/> tiations | nego\u00ADtiations", "dis\u2010<lb/>armament | dis\u2010\u00ADarmament",
			"dis-<lb/>armament | dis-\u00ADarmament", "en<pb n='2'/>gaged | en\u00ADgaged",
			"<hi>en</hi><pb n='2'/>gaged | en\u00ADgaged", "long-<pb n='2'/>term | long-\u00ADterm",
			"nego<pb break='no'/><lb/>tiations | nego\u00ADtiations",
			"nego\u00AD<pb break='no'/>tiations | nego\u00ADtiations" })
	void wordIsDivided(String written, String read) {
		assertThat(text(written)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "the <pb n='2'/>end | the end", "the<lb/>end | the end",
			"the-<pb n='2' break='yes'/>end | the-end", "anti-<lb/>Soviet | anti- Soviet", "the<pb n='2'/>End | theEnd",
			"- <lb/>item | - item", "1968<pb n='2'/>and | 1968and", "<p>go-</p><lb/><p>on</p> | go- on" })
	void wordsStayApart(String written, String read) {
		assertThat(text(written).replace("\u00AD", "")).isEqualTo(read);
	}

	@Test
	void accentsAreComposed() {
		assertThat(text("Bru\u0308ning")).isEqualTo("Br\u00FCning");
	}

	private static String text(String content) {
		return TeiElement.raw(TeiFixtures.tei("<ab>" + content + "</ab>").nodes(), "").replaceAll("\\s+", " ").strip();
	}

}
