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
					"Gen. O'Muster: Yes.|Gen. O'Muster|2", "Erika Muster: It rains.|Erika Muster|2",
					"Giscard d’Estaing: Yes.|Giscard d’Estaing|2", "d'Estaing: Yes.|d'Estaing|1",
					"Minister al-Faisal: Yes.|Minister al-Faisal|2", "as-Said: Yes.|as-Said|1",
					"Prime Minister dos Santos: Yes.|Prime Minister dos Santos|4", "ten Boom: Yes.|ten Boom|2",
					"von und zu Muster: Yes.|von und zu Muster|4", "President ben Bella : Yes.|President ben Bella|4",
					"McNAMARA: Yes.|McNAMARA|1", "Mr. M’Bow (in French): Yes.|Mr. M’Bow (in French)|4",
					"Mr. X [laughing]: Ha.|Mr. X [laughing]|3", "Mr. A/Mr. B: Yes.|Mr. A/Mr. B|3",
					"Громыко: Нет.|Громыко|1", "PM Muster: Yes.|PM Muster|2",
					"CHANCELLOR MUSTER -- Yes.|CHANCELLOR MUSTER|3", "The President.— Yes.|The President|2" })
	void aNameBeforeAColonIsALabel(String line, String printed, int words) {
		assertThat(TypedSpeakerLabel.of(line(line))).hasValueSatisfying((label) -> {
			assertThat(label.printed()).isEqualTo(printed);
			assertThat(label.words()).isEqualTo(words);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "with you: I am opposed", "SUBJECT: Rain", "AND PLACE: Oval Office", "Note: it rains",
			"I agree completely: it rains", "It was 10:05 then", "catastrophic: in the eyes", "of State Muster: Yes",
			"The President -- he was late -- agreed", "TOP SECRET -- SENSITIVE", "The President—he was late" })
	void otherColonsAreNone(String line) {
		assertThat(TypedSpeakerLabel.of(line(line))).isEmpty();
	}

	@Test
	void aNameWithAParticleIsThatOfAPerson() {
		assertThat(TypedSpeakerLabel.of(line("ten Boom: Yes."))).matches((label) -> label.orElseThrow().isTitled());
		assertThat(TypedSpeakerLabel.of(line("Grain Embargo: No.")))
			.matches((label) -> !label.orElseThrow().isTitled());
	}

	@Test
	void aLineMayBeALabelThatIsNotUnderstood() {
		assertThat(TypedSpeakerLabel.likely(line("Mr again. d'Amato: Yes."))).contains("Mr again. d'Amato");
		assertThat(TypedSpeakerLabel.likely(line("He made the following points: one"))).isEmpty();
		assertThat(TypedSpeakerLabel.likely(line("SUBJECT: Rain"))).isEmpty();
		assertThat(TypedSpeakerLabel.beforeFullStop(line("The President. Yes."))).contains("The President");
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
