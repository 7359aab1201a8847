package org.memcon.paper;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.participant.Capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ParticipantListReaderTests {

	private static final double MARGIN = 340;

	@Test
	void groupsPeopleBySideAndJoinsIndentedLines() {
		var roll = read("""
				U.S.
				The President
				Aaron Muster, Assistant to the President
				  for Weather
				Alma Scribe, NSC Staff (Notetaker)

				Testland
				Erika Muster, Chancellor
				Bruno Quill, Minister of
				  Rain
				Other Advisors
				""");

		assertThat(roll)
			.extracting(ListedParticipant::printed, ListedParticipant::side, ListedParticipant::sideNumber,
					ListedParticipant::capacity)
			.containsExactly(tuple("The President", "U.S.", 1, Capacity.PRINCIPAL),
					tuple("Aaron Muster, Assistant to the President for Weather", "U.S.", 1, Capacity.ADVISER),
					tuple("Alma Scribe, NSC Staff", "U.S.", 1, Capacity.NOTETAKER),
					tuple("Erika Muster, Chancellor", "Testland", 2, Capacity.PRINCIPAL),
					tuple("Bruno Quill, Minister of Rain", "Testland", 2, Capacity.ADVISER),
					tuple("Other Advisors", "Testland", 2, Capacity.ADVISER));
	}

	@Test
	void whatIsInferredIsLessCertainThanWhatIsPrinted() {
		var roll = read("""
				Soviet Side:
				Erika Muster, Chancellor
				Bruno Quill
				Carl Dolmetsch, Interpreter
				""");

		assertThat(roll).extracting(ListedParticipant::certainty)
			.containsExactly(Certainty.MEDIUM, Certainty.LOW, Certainty.HIGH);
	}

	@Test
	void severalNotetakersOnOneLineAreSeveralPersons() {
		var roll = read("""
				The President
				President Erika Muster
				Notetakers:  Alma Longname Scribe and Bruno
				Quill
				""");

		assertThat(roll).extracting(ListedParticipant::printed, ListedParticipant::capacity)
			.containsExactly(tuple("The President", Capacity.PRINCIPAL),
					tuple("President Erika Muster", Capacity.PRINCIPAL),
					tuple("Alma Longname Scribe", Capacity.NOTETAKER), tuple("Bruno Quill", Capacity.NOTETAKER));
	}

	@Test
	void thePresidentOfAFederationIsNotTheHeadOfTheSide() {
		assertThat(read("President of the Federation Bruno Quill")).extracting(ListedParticipant::capacity)
			.containsOnlyNulls();
	}

	private static List<ListedParticipant> read(String list) {
		return ParticipantListReader.read(PaperFixtures.sheet(list).lines(), MARGIN);
	}

}
