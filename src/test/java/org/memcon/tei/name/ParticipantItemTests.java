package org.memcon.tei.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.tei.TeiFixtures;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.name.ParticipantItem.NamedPerson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ParticipantItemTests {

	/** A name between angle brackets is marked; a bar stands between two persons. */
	@ParameterizedTest
	@CsvSource(delimiter = ':',
			textBlock = """
					<Ada Alder> Adm. <Ben H. Birch> : Ada Alder | Adm. Ben H. Birch
					<Ada Alder> <Ben H. Birch> : Ada Alder | Ben H. Birch
					<Ada Alder> Lt. Gen. Carl Cedar : Ada Alder | Lt. Gen. Carl Cedar
					<Ada Alder> Col. Cedar : Ada Alder | Col. Cedar
					Amb. A. <Alder>, Ambassador to Greece Dr. <Ben Birch>, Assistant : Amb. A. Alder, Ambassador to Greece | Dr. Ben Birch, Assistant
					<Ada Alder>, Assistant Secretary for European Affairs Ambassador <Birch> : Ada Alder, Assistant Secretary for European Affairs | Ambassador Birch
					Mr. <Alder>, Mr. <Birch>, and General Cedar : Mr. Alder | Mr. Birch | General Cedar
					Secretary <Alder>; Secretary Cedar, Under Secretary <Birch> : Secretary Alder | Secretary Cedar | Under Secretary Birch
					Dr. <Ada Alder> and Soviet Ambassador <Ben Birch> : Dr. Ada Alder | Soviet Ambassador Ben Birch
					Secretary <Alder> and Turkish Foreign Minister <Birch> : Secretary Alder | Turkish Foreign Minister Birch
					<Ada Alder>/<Ben Birch> : Ada Alder | Ben Birch
					Staff—<Ada Alder>; <Ben Birch> : Staff—Ada Alder | Ben Birch
					The President and Dr. <Alder> : The President | Dr. Alder
					Mr. Alder and Mr. Birch (interpreters) : Mr. Alder | Mr. Birch (interpreters)
					""")
	void severalNamesAreSeveralPersons(String item, String persons) {
		assertThat(item(item).persons()).extracting(NamedPerson::printed).containsExactly(persons.split(" \\| "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':', textBlock = """
			Mr. and Mrs. <Alder> : Alder
			Ambassador and Mrs. Alder :
			<Ada Alder> (<Birch> Staff) : Ada Alder
			<Ada Alder>, Assistant Secretary for Near Eastern and South Asian Affairs : Ada Alder
			The Attorney General, Mr. Alder :
			Chairman, Joint Chiefs of Staff General <Ben Birch> : Ben Birch
			<Ada Alder>, General Counsel : Ada Alder
			Mr. <Alder>, Chef du Cabinet to Foreign Minister <Birch> : Alder
			Carl Cedar, Special Assistant to Mr. <Birch> :
			<Birch>’s Senior Assistant Mr. Cedar :
			General Cedar (for Mr. <Birch>) :
			Assistant to the President for Security <Birch> : Birch
			Ambassador to the U.S. <Birch> : Birch
			Mr. <Alder> called to discuss the <Birch> case. : Alder
			<Ben> <Birch> : Ben
			<Ben Birch>, <III> : Ben Birch
			""")
	void aNameThatExplainsAnotherIsNobody(String item, String name) {
		assertThat(item(item).persons())
			.extracting(NamedPerson::printed, (one) -> one.name().map(TeiElement::text).orElse(null))
			.containsExactly(tuple(item.replaceAll("[<>]", ""), name));
	}

	@Test
	void aNameInANoteIsNotThatOfTheItem() {
		var item = new ParticipantItem(
				TeiFixtures.tei("<item>The President<note>With <persName>Alder</persName></note></item>"));

		assertThat(item.persons()).singleElement().matches((one) -> one.name().isEmpty());
	}

	private static ParticipantItem item(String text) {
		return new ParticipantItem(
				TeiFixtures.tei("<item>" + text.replaceAll("<([^>]+)>", "<persName>$1</persName>") + "</item>"));
	}

}
