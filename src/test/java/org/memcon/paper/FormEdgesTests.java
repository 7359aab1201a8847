package org.memcon.paper;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FormEdgesTests {

	@Test
	void labelsMayComeInAnyOrder() {
		var paper = read("""
				SUBJECT:            Rain

				PLACE:              Test House

				NOTETAKERS:         Alma Scribe, Bruno Quill, Carl
				                    Dolmetsch and Dora Pen

				TIME:               10:50-11:45 a.m.

				PARTICIPANTS:       The President
				                    Chancellor Erika Muster

				COPIES TO:          The Weather Office

				DATE:               March 4, 1994

				The President:      It rains.
				""");

		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
		assertThat(paper.draft().dateline().startsAt()).isEqualTo("10:50");
		assertThat(paper.draft().dateline().place()).isEqualTo("Test House");
		assertThat(paper.draft().participations()).extracting(Participation::namePrinted, Participation::capacity)
			.containsExactly(tuple("The President", "principal"), tuple("Chancellor Erika Muster", "principal"),
					tuple("Alma Scribe", "notetaker"), tuple("Bruno Quill", "notetaker"),
					tuple("Carl Dolmetsch", "notetaker"), tuple("Dora Pen", "notetaker"));
		assertThat(texts(paper)).containsExactly("It rains.");
		assertThat(paper.messages())
			.containsExactly("page 1: removed from the running text and not recognised: COPIES TO: The Weather Office");
	}

	@Test
	void labelsMayBeInSmallLetters() {
		var paper = read("""
				Subject: Rain
				Date: March 4, 1994
				Place: Test House
				Participants:

				The President
				Chancellor Erika Muster

				The President: It rains.
				Chancellor Muster: So it does.
				""");

		assertThat(paper.draft().dateline().place()).isEqualTo("Test House");
		assertThat(names(paper)).containsExactly("The President", "Chancellor Erika Muster");
		assertThat(texts(paper)).containsExactly("It rains.", "So it does.");
	}

	@Test
	void participantsMayBeThosePresent() {
		var paper = read("""
				Subject: Rain
				Date: March 4, 1994
				Present:
				The President
				Chancellor Erika Muster

				The President: It rains.
				""");

		assertThat(names(paper)).containsExactly("The President", "Chancellor Erika Muster");
		assertThat(texts(paper)).containsExactly("It rains.");
	}

	@Test
	void participantsMayStandBelowTheirLabel() {
		var paper = read("""
				SUBJECT:            Rain

				PARTICIPANTS:

				The President
				Chancellor Erika Muster

				DATE:               March 4, 1994

				The President:      It rains.
				""");

		assertThat(names(paper)).containsExactly("The President", "Chancellor Erika Muster");
		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
	}

	@Test
	void participantsMayComeLast() {
		var paper = read("""
				SUBJECT: Rain
				DATE: March 4, 1994

				PARTICIPANTS: The President
				Chancellor Erika Muster
				Notetaker: Alma Scribe

				The President said that it had been raining for a week and that he had no umbrella.
				""");

		assertThat(names(paper)).containsExactly("The President", "Chancellor Erika Muster", "Alma Scribe");
		assertThat(texts(paper))
			.containsExactly("The President said that it had been raining for a week and that he had no umbrella.");
	}

	@Test
	void theTextBelowADateIsNoPlace() {
		var paper = read("""
				SUBJECT: Rain
				DATE: March 4, 1994

				Weather of the World

				It rains.
				""");

		assertThat(paper.draft().dateline().place()).isNull();
		assertThat(texts(paper)).containsExactly("Weather of the World", "It rains.");
	}

	@Test
	void anUnknownLineAmongTheFieldsIsText() {
		var paper = read("""
				(Second Session)

				SUBJECT:            Rain

				OCCASION:           Lunch

				DATE:               March 4, 1994

				The President:      It rains.
				""");

		assertThat(paper.draft().title()).isEqualTo("Rain");
		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
		assertThat(texts(paper)).first().asString().startsWith("(Second Session)");
		assertThat(texts(paper)).last().isEqualTo("It rains.");
	}

	@Test
	void aLabelEndsBeforeItsValue() {
		var paper = read("""
				SUBJECT: Rain
				CLASSIFICATION: SECRET
				DATE: 24 Nov 89
				TIME: 3:00 - 5:15 pm
				PLACE: Test House

				The President: It rains.
				""");

		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1989-11-24");
		assertThat(paper.draft().dateline().endsAt()).isEqualTo("17:15");
		assertThat(paper.draft().dateline().place()).isEqualTo("Test House");
		assertThat(paper.messages()).containsExactly("page 1: no participants could be read");
	}

	@Test
	void aReferenceToAListIsANoteOnTheParticipants() {
		for (var reference : List.of("(See last page)", "Listed on page 4", "see attached list", "See Tab A",
				"List attached", "(Names on next page)")) {
			var paper = read("""
					PARTICIPANTS:       %s

					DATE:               March 4, 1994

					The President:      It rains.
					""".formatted(reference));

			assertThat(paper.draft().participations()).isEmpty();
			assertThat(paper.draft().participantsNote()).isEqualTo(reference);
		}
	}

	@Test
	void aSpeakerMayBeBrokenOverTwoLines() {
		var paper = read("""
				SUBJECT: Rain

				The President: It rains.

				Secretary of State
				Quill: So it does.

				The
				President: Still.
				""");

		assertThat(paper.speakers()).containsExactly("The President", "Secretary of State Quill", "The President");
		assertThat(texts(paper)).containsExactly("It rains.", "So it does.", "Still.");
	}

	private static PaperFixtures read(String form) {
		return PaperFixtures.dryRun("form.txt", ("MEMORANDUM OF CONVERSATION\n\n" + form).getBytes(), "");
	}

	private static List<String> names(PaperFixtures paper) {
		return paper.draft().participations().stream().map(Participation::namePrinted).toList();
	}

	private static List<String> texts(PaperFixtures paper) {
		return paper.draft().turns().map(Turn::text).toList();
	}

}
