package org.memcon.paper.delegation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.paper.PaperFixtures;
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

	@Test
	void aSideIsAStateWhereverItsNameStands() {
		assertThat(read("""
				United States

				The Vice President
				Aaron Muster, Secretary of State

				Bosnia

				Bruno Quill, President
				Translator
				""")).extracting(ListedParticipant::printed, ListedParticipant::side, ListedParticipant::capacity)
			.containsExactly(tuple("The Vice President", "United States", Capacity.PRINCIPAL),
					tuple("Aaron Muster, Secretary of State", "United States", Capacity.ADVISER),
					tuple("Bruno Quill, President", "Bosnia", Capacity.PRINCIPAL),
					tuple("Translator", "Bosnia", Capacity.INTERPRETER));
	}

	@Test
	void aPersonIsNoSide() {
		assertThat(read("""
				U.S.:
				The President

				Secretary Muster
				Bruno Quill

				Russia: President Erika Regen
				Carl Dolmetsch

				NATO
				Dora Pen
				""")).extracting(ListedParticipant::printed, ListedParticipant::side)
			.containsExactly(tuple("The President", "U.S."), tuple("Secretary Muster", "U.S."),
					tuple("Bruno Quill", "U.S."), tuple("President Erika Regen", "Russia"),
					tuple("Carl Dolmetsch", "Russia"), tuple("Dora Pen", "NATO"));
	}

	@Test
	void severalTitledNamesOnALineAreSeveralPersons() {
		assertThat(read("U.S.: The President, Secretary Muster, General Quill"))
			.extracting(ListedParticipant::printed, ListedParticipant::capacity)
			.containsExactly(tuple("The President", Capacity.PRINCIPAL), tuple("Secretary Muster", Capacity.ADVISER),
					tuple("General Quill", Capacity.ADVISER));
	}

	@Test
	void presentIsNoSide() {
		assertThat(read("""
				Present:
				The President
				Secretary Muster
				""")).extracting(ListedParticipant::printed, ListedParticipant::side)
			.containsExactly(tuple("The President", null), tuple("Secretary Muster", null));
	}

	@Test
	void thePresidentOfAnotherStateHasNotTheSideAboveHim() {
		assertThat(read("""
				U.S.
				The President
				Aaron Muster
				Boris Regen, President of Russia
				""")).extracting(ListedParticipant::side, ListedParticipant::capacity)
			.containsExactly(tuple("U.S.", Capacity.PRINCIPAL), tuple("U.S.", Capacity.ADVISER), tuple(null, null));
	}

	@Test
	void twoColumnsAreTwoDelegations() {
		assertThat(read("""
				U.S.                    Soviet Side
				The President           General Secretary Regen
				Secretary Muster        Foreign Minister Wolke,
				                          Politburo
				Alma Scribe             Carl Dolmetsch, Interpreter
				                        Dora Pen
				""")).extracting(ListedParticipant::printed, ListedParticipant::side, ListedParticipant::sideNumber)
			.containsExactly(tuple("The President", "U.S.", 1), tuple("Secretary Muster", "U.S.", 1),
					tuple("Alma Scribe", "U.S.", 1), tuple("General Secretary Regen", "Soviet Side", 2),
					tuple("Foreign Minister Wolke, Politburo", "Soviet Side", 2),
					tuple("Carl Dolmetsch", "Soviet Side", 2), tuple("Dora Pen", "Soviet Side", 2));
	}

	@Test
	void aColumnOfTitlesBelongsToTheNames() {
		assertThat(read("""
				Aaron Muster            Secretary of State
				Bruno Quill             Assistant for Rain
				""")).extracting(ListedParticipant::printed)
			.containsExactly("Aaron Muster Secretary of State", "Bruno Quill Assistant for Rain");
	}

	@Test
	void severalNotetakersMayStandBelowTheirHeading() {
		assertThat(read("""
				The President
				Notetakers:
				Alma Scribe, NSC Staff
				Bruno Quill
				""")).extracting(ListedParticipant::printed, ListedParticipant::capacity)
			.containsExactly(tuple("The President", Capacity.PRINCIPAL),
					tuple("Alma Scribe, NSC Staff", Capacity.NOTETAKER), tuple("Bruno Quill", Capacity.NOTETAKER));
	}

	@Test
	void aRoleFurtherLeftIndentsNobody() {
		assertThat(read("""
				              Aaron Muster, Secretary of
				              Rain
				              Erika Muster, Chancellor
				Notetaker: Alma Scribe
				""")).extracting(ListedParticipant::printed)
			.containsExactly("Aaron Muster, Secretary of Rain", "Erika Muster, Chancellor", "Alma Scribe");
	}

	private static List<ListedParticipant> read(String list) {
		return ParticipantListReader.read(PaperFixtures.sheet(list).lines(), MARGIN);
	}

}
