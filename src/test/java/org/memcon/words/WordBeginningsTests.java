package org.memcon.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordBeginningsTests {

	private static final List<String> ROOTS = List.of("a", "t", "be", "fil", "hop", "hopp", "sens", "rel", "conflat",
			"agree", "cry", "dy", "ski", "possib", "organ", "valenc", "electr", "defens", "oper", "troubl", "siz",
			"decis", "adjust", "gyroscop", "é", "ö", "o’nei", "u.s");

	private static final List<String> ENDINGS = List.of("", "s", "es", "ies", "sses", "ss", "ed", "eed", "ied", "ing",
			"ying", "y", "ly", "e", "er", "ation", "ational", "tional", "enci", "anci", "izer", "ization", "ability",
			"ably", "ible", "ibility", "ator", "alism", "iveness", "fulness", "ousness", "ality", "ivity", "ological",
			"icate", "ative", "alize", "icity", "ical", "ful", "ness", "ance", "ence", "able", "ant", "ement", "ment",
			"ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "’s", ".", ".s.");

	@Test
	void stemsOfAllEndingsBeginAsTheirWords() {
		assertThat(ROOTS.stream().flatMap((root) -> ENDINGS.stream().map(root::concat))).allSatisfy(this::check);
	}

	@ParameterizedTest
	@ValueSource(strings = { "defence defences offence offences programme programmes centre centres honour honoured",
			"neighbour neighbours labour favour organisation organisations dying eying skies", "U.S. U.S.S.R.’s ʼtis",
			"ŒUVRE Straße İstanbul ᴀbc Ⓐbc ﬁles ³ 中文 עברית путин e\u0301tude so\u00ADft \uD83D\uDE00 \uD801\uDC00b" })
	void stemsOfOddWordsBeginAsTheirWords(String words) {
		check(words);
	}

	@Test
	void stemsOfTheCorpusBeginAsTheirWords() throws IOException {
		var words = new TreeSet<String>();
		try (var files = Files.walk(Path.of("data"))) {
			for (var file : files.filter((it) -> it.toString().endsWith(".xml")).toList()) {
				words.addAll(List.of(PlainText.of(Files.readString(file)).split("\\s+")));
			}
		}

		assertThat(words).hasSizeGreaterThan(1000).allSatisfy(this::check);
	}

	@ParameterizedTest
	@CsvSource({ "iraq, They spoke of Cuba., false", "iraq, They spoke of the Iraqis., true", "tre*, the ABM, false",
			"tre*, the ABM Treaty, true", "'\"on iraq\"', Cuba, false", "centre, at the Center, true" })
	void mostTextsAreKnownToHaveNoHit(String typed, String text, boolean possible) {
		assertThat(new WordMatcher(new SearchWords(typed)).mayHaveHits(text)).isEqualTo(possible);
	}

	private void check(String text) {
		try (var tokens = FoldingAnalyzer.STEMMED.tokenStream("text", text)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				var word = text.substring(place.startOffset(), place.endOffset());
				assertThat(new WordBeginnings(Set.of(WordBeginnings.beginning(term.toString()))).mayStandIn(word))
					.as("%s of %s", term, word)
					.isTrue();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
