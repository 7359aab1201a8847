package org.memcon.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnicodeTextTests {

	@Test
	void lettersAndTheirAccentsAreOneCharacter() {
		assertThat(UnicodeText.of("Gru\u0308ße")).isEqualTo("Gr\u00fcße");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "two\tlines\r\n", "Gr\u00fcße", "\uD834\uDD1E", "a\uD834\uDD1Eb" })
	void aTextThatEveryFileCanHoldStays(String text) {
		assertThat(UnicodeText.legible(text)).isSameAs(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\uD834b", "a\uDD1Eb", "a\uFFFEb", "a\uFFFFb" })
	void halfACharacterAndNoCharacterAreReplaced(String text) {
		assertThat(UnicodeText.legible(text)).isEqualTo("a\uFFFDb");
	}

	@Test
	void halvesInTheWrongOrderAreReplaced() {
		assertThat(UnicodeText.legible("\uDD1E\uD834")).isEqualTo("\uFFFD\uFFFD");
		assertThat(UnicodeText.legible("\uD834\uD834\uDD1E")).isEqualTo("\uFFFD\uD834\uDD1E");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "a\u001bb", "a\u007fb", "a\u0085b", "a\fb" })
	void aControlCharacterIsASpace(String text) {
		assertThat(UnicodeText.legible(text)).isEqualTo("a b");
	}

}
