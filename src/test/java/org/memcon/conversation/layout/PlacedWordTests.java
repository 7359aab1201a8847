package org.memcon.conversation.layout;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlacedWordTests {

	/** "A long treaty", of which the last word begins another line. */
	private final List<PlacedWord> words = List.of(new PlacedWord(0, 1, new PageArea(100, 200, 110, 212)),
			new PlacedWord(2, 6, new PageArea(120, 201, 160, 213)),
			new PlacedWord(7, 13, new PageArea(100, 214, 150, 226)));

	@Test
	void wordsOfOneLineAreOneArea() {
		assertThat(PlacedWord.onLines(this.words, 0, 6))
			.containsExactly(new PlacedWord(0, 6, new PageArea(100, 200, 160, 213)));
	}

	@Test
	void wordsOfTwoLinesAreTwoAreas() {
		assertThat(PlacedWord.onLines(this.words, 2, 13)).containsExactly(this.words.get(1), this.words.get(2));
	}

	@Test
	void lettersThatReachIntoTheNextLineMakeNoOneLineOfTwo() {
		var close = List.of(new PlacedWord(0, 4, new PageArea(100, 200, 150, 213)),
				new PlacedWord(5, 9, new PageArea(160, 200, 210, 213)),
				new PlacedWord(10, 14, new PageArea(100, 212, 150, 225)));

		assertThat(PlacedWord.onLines(close, 0, 14)).extracting(PlacedWord::area)
			.containsExactly(new PageArea(100, 200, 210, 213), new PageArea(100, 212, 150, 225));
	}

	@Test
	void onlyTheWordsThatHaveTheCharactersAreGiven() {
		assertThat(this.words).allSatisfy((word) -> {
			assertThat(PlacedWord.onLines(this.words, word.start(), word.end())).containsExactly(word);
			assertThat(PlacedWord.onLines(this.words, word.end() - 1, word.end())).containsExactly(word);
		});
	}

	@Test
	void spaceAndWordWithoutAPlaceHaveNoArea() {
		assertThat(PlacedWord.onLines(this.words, 1, 2)).isEmpty();
		assertThat(PlacedWord.onLines(this.words, 14, 20)).isEmpty();
		assertThat(PlacedWord.onLines(List.of(), 0, 6)).isEmpty();
	}

	@Test
	void wordThatIsDividedBetweenLinesHasAnAreaOnEach() {
		var halves = List.of(new PlacedWord(0, 4, new PageArea(800, 200, 850, 212)),
				new PlacedWord(3, 8, new PageArea(100, 214, 150, 226)));

		assertThat(PlacedWord.onLines(halves, 0, 8)).hasSize(2);
	}

	@Test
	void layoutIsReadAsItWasWritten() {
		assertThat(PassageLayout.format(this.words).lines().map(PlacedWord::parse)).isEqualTo(this.words);
		assertThat(PassageLayout.format(List.of())).isEmpty();
	}

	@Test
	void veryLongLayoutIsCut() {
		var many = IntStream.range(0, 30_000).mapToObj((i) -> new PlacedWord(i, i + 1, PageArea.ALL)).toList();

		assertThat(PassageLayout.format(many).lines()).hasSize(20_000);
	}

	@ParameterizedTest
	@CsvSource({ "0.1, 0.2, 0.3, 0.25, 100 200 300 250", "-1, -1, 2, 2, 0 0 1000 1000",
			"0.5, 0.5, 0.5, 0.5, 500 500 502 502", "1, 1, 1, 1, 998 998 1000 1000",
			"0.5, 0.5, 0.4, 0.4, 500 500 502 502" })
	void areaStaysOnThePageAndIsNeverEmpty(double left, double top, double right, double bottom, String area) {
		assertThat(new PlacedWord(0, 1, PageArea.of(left, top, right, bottom))).hasToString("0 1 " + area);
	}

	@Test
	void areaIsScaledToAnImage() {
		var scaled = new PageArea(100, 200, 160, 212).scaled(1300, 1700);

		assertThat(scaled).isEqualTo(new PageArea(130, 340, 208, 360));
		assertThat(scaled.width()).isEqualTo(78);
		assertThat(scaled.height()).isEqualTo(20);
	}

	@ParameterizedTest
	@CsvSource({ "500, 200", "998, 998", "0, 0" })
	void areaOfASmallImageIsAPixelAtLeast(int left, int top) {
		var scaled = new PageArea(left, top, left + 2, top + 2).scaled(300, 120);

		assertThat(scaled.width()).isOne();
		assertThat(scaled.height()).isOne();
		assertThat(scaled.right()).isLessThanOrEqualTo(300);
		assertThat(scaled.bottom()).isLessThanOrEqualTo(120);
	}

}
