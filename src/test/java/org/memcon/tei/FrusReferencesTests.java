package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FrusReferencesTests {

	private final Findings findings = new Findings("file.xml");

	@ParameterizedTest
	@CsvSource({ "#d8, frus1/d8", "#d12a, frus1/d12a", "frus1969-76v15#d8, frus1969-76v15/d8",
			"frus1964-68v14, frus1964-68v14", "frus1964-68v14#pg_12, frus1964-68v14/pg_12" })
	void aReferenceLeadsToTheDocument(String target, String address) {
		assertThat(html("<p>See <ref target=\"" + target + "\">Document 8</ref>.</p>")).isEqualTo(
				"<p>See <a href=\"https://history.state.gov/historicaldocuments/" + address + "\">Document 8</a>.</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#d8fn2", "#pg_12", "#in4", "#", "", "d8", "mailto:a@example.org", "javascript:alert(1)",
			"frus1#", "../frus1#d8", "frus1#d8\"onclick=\"x" })
	void whatLeadsToNoDocumentStaysWords(String target) {
		assertThat(html("<p>See <ref target=\"" + target.replace("\"", "&quot;") + "\">Document 8</ref>.</p>"))
			.isEqualTo("<p>See Document 8.</p>");
	}

	@Test
	void aReferenceInANoteLeadsThereAsWell() {
		var draft = read("<p>Yes.<note n=\"2\">See <ref target=\"#d3\">Document 3</ref>.</note></p>");

		assertThat(draft.turns().findFirst().orElseThrow().notes()).singleElement()
			.satisfies((note) -> assertThat(note.html())
				.contains("<a href=\"https://history.state.gov/historicaldocuments/frus1/d3\">Document 3</a>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://history.state.gov/frus/ns/1.0", "http://history.state.gov/ns/1.0" })
	void anAttachmentIsTextUnderItsOwnHeading(String namespace) {
		var draft = read("<dateline><date when=\"1969-02-17\">February 17, 1969</date></dateline><p>Yes.</p>"
				+ "<frus:attachment xmlns:frus=\"" + namespace + "\"><head>Tab A</head>"
				+ "<dateline>Moscow, <date when=\"1969-01-02\">January 2, 1969</date></dateline>"
				+ "<list type=\"participants\"><item>Mr. Roe</item></list><p>No.</p></frus:attachment>");

		assertThat(draft.dateline().datePrinted()).isEqualTo("February 17, 1969");
		assertThat(draft.participations()).isEmpty();
		assertThat(draft.turns()).extracting(Turn::heading, Turn::text)
			.containsExactly(tuple(null, "Yes."), tuple("Tab A", "Moscow, January 2, 1969"), tuple(null, "Mr. Roe"),
					tuple(null, "No."));
		assertThat(this.findings.list()).isEmpty();
	}

	private String html(String content) {
		return TeiFixtures.passages(read(content)).get(0).html();
	}

	private Draft read(String content) {
		return TeiFixtures.read("""
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><publicationStmt>
				<idno type="frus">frus1</idno></publicationStmt></fileDesc></teiHeader><text><body>
				<div type="document" xml:id="d1"><head>1. Memorandum of Conversation</head>%s</div></body></text></TEI>
				""".formatted(content), this.findings).get(0);
	}

}
