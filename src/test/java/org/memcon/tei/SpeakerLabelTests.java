package org.memcon.tei;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerLabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			General Secretary Brezhnev: I should like … | General Secretary Brezhnev
			K: Anatoly. We just got a message … | K
			DEMIREL: No. | DEMIREL
			Johnson [hereafter LBJ]: Yes. | Johnson [hereafter LBJ]
			The Secretary (addressed to Mr. Stabler): Go. | The Secretary (addressed to Mr. Stabler)
			Amb. Ingersoll: I am sorry. | Amb. Ingersoll
			[Rumsfeld:] Carter has a group. | [Rumsfeld]
			van der Stoel: Well. | van der Stoel
			Giscard d'Estaing: Yes. | Giscard d'Estaing
			d’Estaing: Yes. | d’Estaing
			Foreign Minister al-Faisal: Yes. | Foreign Minister al-Faisal
			as-Said: Yes. | as-Said
			Prime Minister dos Santos: Yes. | Prime Minister dos Santos
			President ben Bella: Yes. | President ben Bella
			Amb. von Staden: Yes. | Amb. von Staden
			ten Boom: Yes. | ten Boom
			’t Hooft: Yes. | ’t Hooft
			Mr. dell’Acqua: Yes. | Mr. dell’Acqua
			Crown Prince bin ‘Abd al-Aziz: Yes. | Crown Prince bin ‘Abd al-Aziz
			M’Bow: Yes. | M’Bow
			McNAMARA: Yes. | McNAMARA
			Громыко: Нет. | Громыко
			Ł. Kos: Yes. | Ł. Kos
			The President.—Yes. | The President
			Mr. Smith: — Yes. | Mr. Smith
			""")
	void keepsTheSpeakerAsPrintedWithoutTheColon(String paragraph, String printed) {
		assertThat(SpeakerLabel.of(paragraph)).map(SpeakerLabel::printed).contains(printed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SUBJECT: Missiles", "DATE: May 2", "PLACE: Washington", "Participants: A", "10:30 a.m.",
			"The meeting began at 10:30.", "He made the following points: first", "“Rogers: he said”",
			"[Rumsfeld: not closed", "So: we shall see.", "No colon at all" })
	void whatIsNoNameIsNoLabel(String paragraph) {
		assertThat(SpeakerLabel.of(paragraph)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Mr again. d'Amato: Yes., Mr again. d'Amato:", "The Secrerary: Yes., The Secrerary:",
			"Mr again. X [laughing]: Ha., Mr again. X [laughing]:", "The Chair again.—Yes., The Chair again.—" })
	void aLineMayBeALabelThatIsNotUnderstood(String paragraph, String words) {
		assertThat(SpeakerLabel.likely(paragraph)).contains(words);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "It was agreed that: first", "Summary: Yes.", "The meeting ended at 12:30.", "No colon at all",
					"When you discuss among yourselves: no", "On trade, I agree with Smith: no", "Response: no" })
	void aSentenceIsNoSuchLine(String paragraph) {
		assertThat(SpeakerLabel.likely(paragraph)).isEmpty();
	}

	@Test
	void aPersonMustHaveTheNameOfTheLabel() {
		assertThat(label("Admiral Moorer").suits(List.of("Johnson, U. Alexis"))).isFalse();
		assertThat(label("Adm. Moorer, Jr.").suits(List.of("Moorer, Thomas H."))).isTrue();
		assertThat(label("Robert Kennedy").suits(List.of("Pranger, Robert J."))).isFalse();
		assertThat(label("Sir Peter").suits(List.of("Ramsbotham, Peter"))).isTrue();
		assertThat(label("Giscard").suits(List.of("Giscard d’Estaing, Valéry"))).isTrue();
		assertThat(label("GISCARD D'ESTAING").suits(List.of("Giscard d’Estaing, Valéry"))).isTrue();
		assertThat(label("The Deputy Secretary of State").suits(List.of("Rush, Kenneth"))).isTrue();
		assertThat(label("K").suits(List.of("Kissinger, Henry A."))).isTrue();
	}

	private static SpeakerLabel label(String name) {
		return SpeakerLabel.of(name + ": Yes.").orElseThrow();
	}

	@Test
	void mayBeginWithASpace() {
		var label = SpeakerLabel.of(" President: Hello.").orElseThrow();

		assertThat(label.printed()).isEqualTo("President");
		assertThat(label.length()).isEqualTo(" President: ".length());
	}

	@Test
	void theNameIsWithoutWhatIsSaidOfIt() {
		assertThat(SpeakerLabel.of("The Secretary to Hartman: Art?")).map(SpeakerLabel::name).contains("The Secretary");
		assertThat(SpeakerLabel.of("Haig (cont’d): And …")).map(SpeakerLabel::name).contains("Haig");
	}

	@Test
	void aTitleByItselfTellsThatSomebodySpeaks() {
		assertThat(SpeakerLabel.of("The Vice President: Yes.")).matches((label) -> label.orElseThrow().isTitled());
		assertThat(SpeakerLabel.of("Grain Embargo: None.")).matches((label) -> !label.orElseThrow().isTitled());
		assertThat(SpeakerLabel.of("President’s Letter: None.")).matches((label) -> !label.orElseThrow().isTitled());
	}

}
