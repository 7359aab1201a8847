package org.memcon.paper;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.scan.TypedWord;

import static org.assertj.core.api.Assertions.assertThat;

class SpacedLetterJoinerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The P r e s i d e n t : You a r e right|The President: You are right",
			"P u l l - A s i d e Meeting w i t h P r e s i d e n t Muster|Pull-Aside Meeting with President Muster",
			"the safety o f our troops|the safety of our troops", "I f any, i t could|If any, it could",
			"P r e s i d e n t M u s t e r b e r g : Good-bye|President Musterberg: Good-bye" })
	void joinsWhatOcrHasTorn(String torn, String joined) {
		assertThat(join(torn, "safety troops Musterberg")).isEqualTo(joined);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I am a friend", "John F. Kennedy", "Plan A or B", "U S policy", "• • • •" })
	void leavesWordsOfOneLetterAlone(String text) {
		assertThat(join(text, "")).isEqualTo(text);
	}

	@Test
	void cutsByTheWordsThatThePaperUsesElsewhere() {
		assertThat(join("m i l i t a r y o p e r a t i o n a l", "military operational"))
			.isEqualTo("military operational");
	}

	@Test
	void theJoinedWordStandsWhereItsLettersStood() {
		var joined = new SpacedLetterJoiner(new WordCounts()).join(line("a t h e b"));

		assertThat(joined.words().get(0).left()).isEqualTo(0);
		assertThat(joined.right()).isEqualTo(9 * 7.2);
	}

	@Test
	void theJoinedWordIsAsHighAsAllItsLetters() {
		var line = new TypedLine(List.of(new TypedWord("o", 0, 6, 12, 6, 12), new TypedWord("f", 7, 10, 12, 2, 12),
				new TypedWord(",", 11, 13, 12, 10, 15)));

		assertThat(new SpacedLetterJoiner(new WordCounts()).join(line).words())
			.containsExactly(new TypedWord("of,", 0, 13, 12, 2, 15));
	}

	private static String join(String text, String elsewhere) {
		var sheet = PaperFixtures.sheet(text + "\n" + elsewhere);
		return new SpacedLetterJoiner(WordCounts.of(List.of(sheet))).join(sheet.lines().get(0)).text();
	}

	private static TypedLine line(String text) {
		return PaperFixtures.sheet(text).lines().get(0);
	}

}
