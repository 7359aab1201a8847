package org.memcon.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingAnalyzerTests {

	@ParameterizedTest
	@ValueSource(strings = { "Putin's", "Putin’s", "Putinʼs", "Putin‘s", "Putin`s", "Putin´s", "PUTIN", "Pútin" })
	void nameIsTheSameHoweverItIsWritten(String name) {
		assertThat(words(FoldingAnalyzer.SPELLED, name)).containsExactly("putin");
	}

	@Test
	void abbreviationIsTheSameWithItsPoints() {
		assertThat(words(FoldingAnalyzer.SPELLED, "U.S. US U.S")).containsExactly("us", "us", "us");
	}

	@Test
	void stemmedWordStandsForItselfAsWell() {
		assertThat(words(FoldingAnalyzer.STEMMED, "negotiations")).containsExactly("negotiations", "negoti");
	}

	@Test
	void wordThatIsItsOwnStemStandsOnce() {
		assertThat(words(FoldingAnalyzer.STEMMED, "iraq")).containsExactly("iraq");
	}

	@Test
	void apostropheInsideANameStays() {
		assertThat(words(FoldingAnalyzer.SPELLED, "O’Neill")).containsExactly("o'neill");
	}

	@Test
	void hyphenEndsAWord() {
		assertThat(words(FoldingAnalyzer.SPELLED, "anti-ballistic")).containsExactly("anti", "ballistic");
	}

	@Test
	void otherScriptsAreKept() {
		assertThat(words(FoldingAnalyzer.SPELLED, "Путин 中文 עברית")).contains("путин", "中", "文", "עברית");
	}

	@ParameterizedTest
	@CsvSource({ "Горбачёв, горбачев", "Вое\u0301нный, военный", "Андрей, андрей", "ש\u05C1לום, שלום", "مُحَمَّد, محمد",
			"ΑΘΉΝΑΣ, αθηνασ", "\uFB01nal, final", "Ångström, angstrom" })
	void otherScriptsAreFolded(String printed, String folded) {
		assertThat(words(FoldingAnalyzer.SPELLED, printed)).containsExactly(folded);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,500 | 1500", "12,345,678 | 12345678", "1.5 | 1.5", "U.S. | us",
			"E.O. 13526 | eo 13526", "3.14 | 3.14", "1441 | 1441", "2,5 | 2,5" })
	void numberIsTheSameWithItsCommas(String printed, String folded) {
		assertThat(words(FoldingAnalyzer.SPELLED, printed)).containsExactly(folded.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "dis\u00ADarma\u00ADment, disarmament", "no\u2060break, nobreak", "zer\u200Dwj, zerwj" })
	void signsWithinAWordDoNotCount(String printed, String folded) {
		assertThat(words(FoldingAnalyzer.SPELLED, printed)).containsExactly(folded);
	}

	@Test
	void wordDividedAtAHyphenIsFoundWholeAndInParts() {
		assertThat(words(FoldingAnalyzer.SPELLED, "the long-\u00ADterm aim")).containsExactly("the", "longterm", "long",
				"term", "aim");
	}

	@Test
	void beginningOfAWordIsFoldedLikeAWord() {
		assertThat(FoldingAnalyzer.STEMMED.normalize("text", "NEGOTIÁT").utf8ToString()).isEqualTo("negotiat");
	}

	private static List<String> words(Analyzer folding, String text) {
		try (var tokens = folding.tokenStream("text", text)) {
			var words = new ArrayList<String>();
			var term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(term.toString());
			}
			return words;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
