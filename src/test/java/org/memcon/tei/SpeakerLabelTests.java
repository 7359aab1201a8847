package org.memcon.tei;

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
