package org.memcon.paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.paper.scan.TypedLine;

import static org.assertj.core.api.Assertions.assertThat;

class TypedSpeakerLabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "The President: Hello?|The President|2", "Chancellor Muster : Good-bye.|Chancellor Muster|3",
					"THE PRESIDENT: No.|THE PRESIDENT|2", "President van der Muster:|President van der Muster|4",
					"Gen. O'Muster: Yes.|Gen. O'Muster|2", "Erika Muster: It rains.|Erika Muster|2" })
	void aNameBeforeAColonIsALabel(String line, String printed, int words) {
		assertThat(TypedSpeakerLabel.of(line(line))).hasValueSatisfying((label) -> {
			assertThat(label.printed()).isEqualTo(printed);
			assertThat(label.words()).isEqualTo(words);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "with you: I am opposed", "SUBJECT: Rain", "AND PLACE: Oval Office", "Note: it rains",
			"I agree completely: it rains", "It was 10:05 then", "catastrophic: in the eyes" })
	void otherColonsAreNone(String line) {
		assertThat(TypedSpeakerLabel.of(line(line))).isEmpty();
	}

	@Test
	void aBriefingHasItsQuestions() {
		assertThat(TypedSpeakerLabel.of(line("Q    Does it rain?"))).map(TypedSpeakerLabel::printed).contains("Q");
		assertThat(TypedSpeakerLabel.of(line("Q is a letter"))).isEmpty();
	}

	private static TypedLine line(String text) {
		return PaperFixtures.sheet(text).lines().get(0);
	}

}
