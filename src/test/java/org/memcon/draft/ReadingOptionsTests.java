package org.memcon.draft;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingOptionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "eng", "eng+fra", "chi_sim", "eng_best2" })
	void aLanguageIsTesseractsCode(String code) {
		assertThat(ReadingOptions.isLanguage(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../x", "+eng", "eng+", "-l" })
	void anythingElseIsNoLanguage(String code) {
		assertThat(ReadingOptions.isLanguage(code)).isFalse();
	}

}
