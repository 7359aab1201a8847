package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;

class TeiParticipantsTests {

	private final Findings findings = new Findings("file.xml");

	@Test
	void readsAFlatList() {
		var participants = read(
				"""
						<head>PARTICIPANTS</head><item>The President</item>
						<item>Mr. <persName corresp="#p_KHA1">Henry A. <hi rend="italic">K</hi>issinger</persName>,\nAsst.</item>""");

		assertThat(participants.persons()).containsExactly(person(null, "The President", null, 0, null),
				person(null, "Mr. Henry A. Kissinger, Asst.", null, 0, null));
	}

	@Test
	void readsItalicItemsAsSides() {
		var participants = read("""
				<item><hi rend="italic">US</hi></item><item>Mr. A</item>
				<item><hi rend="italic">Greek:</hi></item><item>Mr. B</item><item>U.K.:</item><item>Mr. C</item>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "US", 1, null),
				person(null, "Mr. B", "Greek", 2, null), person(null, "Mr. C", "U.K.", 3, null));
	}

	@Test
	void readsListsNestedBelowALabelOrAHead() {
		var participants = read("""
				<item><hi rend="italic">U.S. Side:</hi><list><item>Mr. A</item></list></item>
				<item><list><head>USSR</head><item>Mr. B, Interpreter</item></list></item>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "U.S. Side", 1, null),
				person(null, "Mr. B, Interpreter", "USSR", 2, "interpreter"));
	}

	@Test
	void aListOfItsOwnCanNameTheSide() {
		var document = Fixtures.document("""
				<list type="participants"><head>US PARTICIPANTS:</head><item>Mr. A</item></list>
				<list type="participants"><head>ALSO PRESENT</head><item>Mr. B</item></list>""");

		assertThat(new TeiParticipants(document, Fixtures.names(), this.findings).persons())
			.containsExactly(person(null, "Mr. A", "US PARTICIPANTS", 1, null), person(null, "Mr. B", null, 0, null));
	}

	@Test
	void withoutAListThereIsNobody() {
		var participants = new TeiParticipants(Fixtures.document("<p>Present were A and B.</p>"), Fixtures.names(),
				this.findings);

		assertThat(participants.persons()).isEmpty();
		assertThat(participants.note()).isNull();
	}

	@Test
	void readsAuthorityAndCapacities() {
		var participants = read("""
				<item><persName corresp="who:doe-jane" role="principal notetaker">Jane Doe</persName>, President</item>
				<item><note type="unknown">Others: not known.</note></item>""");

		assertThat(participants.persons())
			.containsExactly(person("doe-jane", "Jane Doe, President", null, 0, "principal notetaker"));
		assertThat(participants.note()).isEqualTo("Others: not known.");
	}

	@Test
	void unknownPersonsAndCapacitiesAreFindings() {
		var participants = read("<item><persName corresp=\"who:nobody\" role=\"king\">N</persName></item>");

		assertThat(participants.persons()).containsExactly(person(null, "N", null, 0, null));
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("who:nobody is not among the participants", "persName/@role is no capacity: king");
	}

	private TeiParticipants read(String items) {
		return new TeiParticipants(Fixtures.document("<list type=\"participants\">" + items + "</list>"),
				Fixtures.names(), this.findings);
	}

	private static Person person(String slug, String name, String side, int number, String capacity) {
		return new Person(slug, name, side, number, capacity, null);
	}

}
