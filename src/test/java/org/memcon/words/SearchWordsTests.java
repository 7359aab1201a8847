package org.memcon.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
			Iraq sanctions          → Iraq sanctions
			Iraq AND sanctions      → Iraq + sanctions
			Taliban OR Chechnya     → Taliban | Chechnya
			nuclear NOT Iran        → nuclear -Iran
			"missile defence"       → "missile defence"
			“missile defence”       → "missile defence"
			„missile“ «defence»     → "missile" "defence"
			ABM"missile defence"x   → ABM "missile defence" x
			"unbalanced quotes      → "unbalanced quotes"
			negotiat*               → negotiat*
			(Iran OR Iraq) nuclear  → (Iran | Iraq) nuclear
			and or not              → and or not
			iraq~2                  → iraq 2
			a\\b "c\\d"             → a b "c d"
			"" x                    → x
			""                      → ~~
			""")
	void typedWordsAreReadAsASimpleQuery(String typed, String expression) {
		assertThat(new SearchWords(typed).expression()).isEqualTo(expression);
	}

	@Test
	void spacesAndControlCharactersSeparateWordsOnce() {
		assertThat(new SearchWords(" a\tb\r\n\u0000c  ").typed()).isEqualTo("a b c");
	}

	@Test
	void blankIsEmpty() {
		assertThat(new SearchWords(" \t ").isEmpty()).isTrue();
	}

	@Test
	void threeHundredCharactersAreNotTooMany() {
		assertThat(new SearchWords("a".repeat(300)).problem()).isEmpty();
	}

	@Test
	void moreAreTooMany() {
		assertThat(new SearchWords("a".repeat(301)).problem()).contains("words.problem.length");
	}

	@Test
	void tooManyParenthesesAreNone() {
		assertThat(new SearchWords("(a OR b) c").expression()).isEqualTo("(a | b) c");
		assertThat(new SearchWords("(a ".repeat(75) + ")".repeat(75)).expression()).doesNotContain("(", ")")
			.contains("a");
	}

}
