package org.memcon.conversation;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParticularKindTests {

	@ParameterizedTest
	@EnumSource
	void isFoundAgainByItsCode(ParticularKind kind) {
		assertThat(ParticularKind.of(kind.code())).contains(kind);
		assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
	}

	@Test
	void isNotFoundByAnotherWord() {
		assertThat(ParticularKind.of("evidence")).isEmpty();
	}

	@Test
	void hasTheSameCodeInEveryLanguage() {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));

			assertThat(ParticularKind.INITIATOR.code()).isEqualTo("initiator");
			assertThat(TextBasis.TRANSCRIPTION.code()).isEqualTo("transcription");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void initiatorIsExpectedOfCallsOnly() {
		assertThat(expected(RecordForm.TELCON)).contains(ParticularKind.INITIATOR)
			.doesNotContain(ParticularKind.ROOM, ParticularKind.ATTRIBUTION);
		assertThat(expected(RecordForm.MEMCON)).contains(ParticularKind.ROOM)
			.doesNotContain(ParticularKind.INITIATOR, ParticularKind.COVER_MEMO);
	}

	@Test
	void transcriptionIsExpectedToHaveFewParticulars() {
		assertThat(ParticularKind.expectedOf(RecordForm.TELCON, TextBasis.MACHINE_READ)).containsExactly(
				ParticularKind.REPOSITORY, ParticularKind.CLASSIFICATION, ParticularKind.DECLASSIFICATION_DATE);
	}

	private static List<ParticularKind> expected(RecordForm form) {
		return ParticularKind.expectedOf(form, TextBasis.ABSTRACT);
	}

}
