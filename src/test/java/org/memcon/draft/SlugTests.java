package org.memcon.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlugTests {

	@ParameterizedTest
	@ValueSource(strings = { "2003-03-18-bush-putin-telcon", "frus1969-76v12-d15a", "My_call", "a.b" })
	void hasLettersDigitsPointsAndHyphens(String text) {
		assertThat(Slug.isSlug(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-a", "../a", "a/b", "No Slug", "é" })
	void isPlainInAnAddress(String text) {
		assertThat(Slug.isSlug(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "call.txt", "call.xml", "call.JSON", "a.csv", "a.atom", "a.ris", "a.bib", "a.csljson",
			"a.b.zip", "hits", "Hits", "facets" })
	void isNoOtherAddress(String text) {
		assertThat(Slug.isSlug(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hits-of-1969", "box.7", "call.text", "txt", "xml.d1" })
	void mayLookAlmostLikeOne(String text) {
		assertThat(Slug.isSlug(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 119, 120, 121 })
	void hasAtMostAHundredAndTwentyLetters(int length) {
		assertThat(Slug.isSlug("a".repeat(length))).isEqualTo(length <= 120);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-a", "_", "../a", "a/b", "No Slug", "é", "会談", "call.txt", "hits", "FACETS", ".xml",
			"a\nb", "\uD800" })
	void isMadeOfAnyName(String name) {
		assertThat(Slug.of(name)).matches(Slug::isSlug).hasSizeLessThanOrEqualTo(110);
		assertThat(Slug.of(name.repeat(200))).matches(Slug::isSlug).hasSizeLessThanOrEqualTo(110);
	}

	@Test
	void staysIfItIsOne() {
		assertThat(Slug.of("frus1969-76v12-d15a")).isEqualTo("frus1969-76v12-d15a");
	}

	@Test
	void everyCollectionHasOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> CollectionDraft.named("a b", "A"));
	}

}
