package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.RecordForm;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiDocument;

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
				person("kissinger-henry-a-frus1899v01", "Mr. Henry A. Kissinger, Asst.", null, 0, null));
	}

	@Test
	void aStateBeforeANameIsItsSide() {
		var participants = read("<item>U.S. Side: The President</item><item>Soviet Side: Mr. Dobrynin</item>"
				+ "<item>Note: nobody else</item>");

		assertThat(participants.persons()).containsExactly(person(null, "The President", "U.S. Side", 1, null),
				person(null, "Mr. Dobrynin", "Soviet Side", 2, null), person(null, "Note: nobody else", null, 0, null));
	}

	@Test
	void aListMayBeKnownByItsHeadingAlone() {
		var participants = read(TeiFixtures.document("<list><head>PARTICIPANTS:</head><item>Mr. Dobrynin</item></list>"
				+ "<list type=\"simple\"><head>Points</head><item>Trade</item></list>"));

		assertThat(participants.persons()).containsExactly(person(null, "Mr. Dobrynin", null, 0, null));
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
	void aLabelNamesTheSideOfTheItemsBelowIt() {
		var participants = read(
				"""
						<label>U.S. Side</label><item>Mr. A</item><item>Mr. B</item><label>Soviet Side:</label><item>Mr. C</item>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "U.S. Side", 1, null),
				person(null, "Mr. B", "U.S. Side", 1, null), person(null, "Mr. C", "Soviet Side", 2, null));
	}

	@Test
	void readsListsDirectlyInTheList() {
		var participants = read("""
				<list><head>US</head><item>Mr. A</item></list><list><head>USSR</head><item>Mr. B</item></list>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "US", 1, null),
				person(null, "Mr. B", "USSR", 2, null));
	}

	@Test
	void whatElseStandsInTheListIsKeptAsANote() {
		var participants = read("<item>Mr. A</item><p>and two <hi>interpreters</hi></p>");

		assertThat(participants.note()).isEqualTo("and two interpreters");
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("no participant, kept as a note on them: p");
	}

	@Test
	void aListOfItsOwnCanNameTheSide() {
		var document = TeiFixtures.document("""
				<list type="participants"><head>US PARTICIPANTS:</head><item>Mr. A</item></list>
				<list type="participants"><head>ALSO PRESENT</head><item>Mr. B</item></list>""");

		assertThat(read(document).persons()).containsExactly(person(null, "Mr. A", "US PARTICIPANTS", 1, null),
				person(null, "Mr. B", null, 0, null));
	}

	@Test
	void withoutAListThereIsNobody() {
		var participants = read(TeiFixtures.document("<p>Present were A and B.</p>"));

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

	@Test
	void aPointerThatLeadsNowhereOrIntoAnotherVolumeLeavesTheName() {
		var participants = read("""
				<item><persName corresp="#p_X1">Mr. A</persName></item>
				<item><persName corresp="frus1917Supp02v01#p_KHA1">Mr. B</persName></item>""");

		assertThat(participants.persons()).extracting(Participation::participant).containsExactly(null, null);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void twoPersonsInOneItemAreTwo() {
		var participants = read("""
				<item>Dr. <persName corresp="#p_KHA1">Henry A. Kissinger</persName> and Soviet Ambassador
				<persName corresp="#p_X1">Anatoliy Dobrynin</persName></item>""");

		assertThat(participants.persons()).containsExactly(
				person("kissinger-henry-a-frus1899v01", "Dr. Henry A. Kissinger", null, 0, null),
				person(null, "Soviet Ambassador Anatoliy Dobrynin", null, 0, null));
	}

	@Test
	void anotherNameInTheExplanationIsNoPersonOfItsOwn() {
		var participants = read("""
				<item>Mr. <persName>Pasharkis</persName>, Aide to
				<persName corresp="#p_KHA1">Kissinger</persName></item>""");

		assertThat(participants.persons())
			.containsExactly(person(null, "Mr. Pasharkis, Aide to Kissinger", null, 0, null));
	}

	@Test
	void aNameInANoteIsNotThePersonOfTheItem() {
		var participants = read("""
				<item>The President<note>Briefed by <persName corresp="#p_KHA1">Kissinger</persName>.</note></item>""");

		assertThat(participants.persons()).containsExactly(person(null, "The President", null, 0, null));
	}

	@Test
	void anOfficeAboveItsPeopleIsASideWithoutAnyMarkup() {
		var participants = read("<item>State</item><item>Mr. A</item><item>JCS</item><item>Mr. B</item>");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "State", 1, null),
				person(null, "Mr. B", "JCS", 2, null));
	}

	@Test
	void allNamesOfAStateAreOneSideAndShownAsPrinted() {
		var participants = read("""
				<item><hi rend="italic">US</hi></item><item>Mr. A</item><item>Turkey</item><item>Mr. B</item>
				<label>Americans</label><item>Mr. C</item>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "US", 1, null),
				person(null, "Mr. B", "Turkey", 2, null), person(null, "Mr. C", "Americans", 1, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<item>Present: <list><item>Mr. A</item></list></item>",
			"<label>The following were present:</label><item>Mr. A</item>",
			"<item>In attendance:</item><item>Mr. A</item>",
			"<list><head>Principal Participants</head><item>Mr. A</item></list>",
			"<item>State <gloss>JCS</gloss></item><item>Mr. A</item>" })
	void aHeadingThatNamesNoSideGivesNone(String items) {
		assertThat(read(items).persons()).containsExactly(person(null, "Mr. A", null, 0, null));
	}

	@Test
	void aHeadingMayGiveTheCapacity() {
		var participants = read("""
				<item><hi rend="italic">Interpreters</hi></item><item>Mr. A</item>
				<item>Notetaker:<list><item>Mr. B</item></list></item><label>Present</label><item>Mr. C</item>""");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", null, 0, "interpreter"),
				person(null, "Mr. B", null, 0, "notetaker"), person(null, "Mr. C", null, 0, null));
	}

	@Test
	void aListWithinASideThatNamesNoneKeepsTheSide() {
		var participants = read(
				"<item>USSR<list><item>Also present:<list><item>Mr. A</item></list></item></list></item>");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. A", "USSR", 1, null));
	}

	@Test
	void aPersonIsNoSideInItalicsEither() {
		var participants = read("<item><hi rend=\"italic\">Mr. Lansing</hi></item><item>Mr. White</item>");

		assertThat(participants.persons()).containsExactly(person(null, "Mr. Lansing", null, 0, null),
				person(null, "Mr. White", null, 0, null));
	}

	@Test
	void aPersonAboveHisAidesIsAParticipantAndNoSide() {
		var participants = read("""
				<item>US<list><item>Secretary <persName corresp="#p_KHA1">Kissinger</persName>:
				<list><item>Mr. A</item></list></item></list></item>""");

		assertThat(participants.persons()).containsExactly(
				person("kissinger-henry-a-frus1899v01", "Secretary Kissinger", "US", 1, null),
				person(null, "Mr. A", "US", 1, null));
	}

	@Test
	void anItemThatOnlyRefersElsewhereIsANote() {
		var participants = read("<item>The President</item><item>Business executives (See Tab I)</item>");

		assertThat(participants.persons()).containsExactly(person(null, "The President", null, 0, null));
		assertThat(participants.note()).isEqualTo("Business executives (See Tab I)");
	}

	@Test
	void anItemThatTellsSomethingIsANote() {
		var participants = read("<item>Mr. <persName>Packard</persName> was out of the city</item>");

		assertThat(participants.persons()).isEmpty();
		assertThat(participants.note()).isEqualTo("Mr. Packard was out of the city");
	}

	@Test
	void aPageBreakBetweenItemsChangesNothing() {
		var participants = read("<item>Mr. A</item><pb n=\"3\"/><item>Mr. B</item>");

		assertThat(participants.persons()).extracting(Participation::namePrinted).containsExactly("Mr. A", "Mr. B");
	}

	@Test
	void withoutAListTheHeadingNamesThem() {
		var participants = read(TeiFixtures.document("""
				<head>86. Telephone Conversation Between President <persName>Nixon</persName> and his Assistant for
				South and Near Eastern Affairs (<persName corresp="#p_KHA1">Kissinger</persName>)<note type="source">By
				<persName>Haig</persName></note></head>"""));

		assertThat(participants.persons()).containsExactly(person(null, "President Nixon", null, 0, null),
				person("kissinger-henry-a-frus1899v01", "his Assistant for South and Near Eastern Affairs (Kissinger)",
						null, 0, null));
		assertThat(participants.note()).isEqualTo("Derived from the heading.");
	}

	private TeiParticipants read(String items) {
		return read(TeiFixtures.document("<list type=\"participants\">" + items + "</list>"));
	}

	private TeiParticipants read(TeiDocument document) {
		var volume = new VolumePersons(VolumePerson::unmatchedRecord);
		volume.add("frus1899v01", "p_KHA1", "Kissinger, Henry A.", "Secretary of State");
		return new TeiParticipants(document, RecordForm.MEMCON,
				new NameResolver(TeiFixtures.names(), volume, this.findings), this.findings);
	}

	private static Participation person(String slug, String name, String side, int number, String capacity) {
		return new Participation(slug, name, side, number, capacity, null);
	}

}
