package org.memcon.tei;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.ParticularKind;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Finding.Severity;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WithheldDocumentsTests {

	private static final String VOLUME = """
			<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A volume</title></titleStmt>
			<publicationStmt><idno type="frus">frus1899v02</idno></publicationStmt></fileDesc></teiHeader>
			<text><body>%s</body></text></TEI>""";

	private static final String DOCUMENT = """
			<div type="document" xml:id="d7"><head>7. Memorandum of Conversation%s</head>
			<dateline>Rome, <date when="1949-05-23">May 23, 1949</date></dateline>%s</div>""";

	private final Findings findings = new Findings("v.xml");

	private final RecordingIntake intake = new RecordingIntake(this.findings);

	@Test
	void aDocumentWithheldWholeIsARecordWithOneRedaction() {
		read(DOCUMENT.formatted(
				"""
						<note type="source" n="1">[Source: A library, [1 name not declassified] Papers. No classification marking.
						1–1/2 pages of source text not declassified.]</note>""",
				"<p/>"));

		assertThat(this.intake.drafts()).singleElement().satisfies((draft) -> {
			assertThat(draft.title()).isEqualTo("Memorandum of Conversation");
			assertThat(draft.dateline().startsOn()).isEqualTo("1949-05-23");
			assertThat(draft.sourceNote()).startsWith("Source: A library, ").endsWith("text not declassified.");
			assertThat(draft.particulars()).extracting(Particular::kind, Particular::html)
				.contains(tuple(ParticularKind.CLASSIFICATION, "No classification marking"));
			assertThat(draft.turns()).singleElement().satisfies((turn) -> {
				assertThat(turn.text()).isEqualTo("[1–1/2 pages of source text not declassified]");
				assertThat(turn.redactions()).extracting(PrintedRedaction::extent)
					.containsExactly("1–1/2 pages of source text");
			});
		});
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void theSourceMayStandInPlaceOfTheText() {
		read(DOCUMENT.formatted("", "<p>BR 7</p><p>[Source: A library, Box 2. Secret. 2 pages not declassified.]</p>"));

		assertThat(this.intake.drafts()).singleElement().satisfies((draft) -> {
			assertThat(draft.sourceNote()).isEqualTo("Source: A library, Box 2. Secret. 2 pages not declassified.");
			assertThat(draft.turns()).extracting(Turn::text).containsExactly("BR 7", "[2 pages not declassified]");
		});
	}

	@Test
	void aFootnoteOrTheHeadingMaySaySo() {
		read(DOCUMENT.formatted(" [4 pages not declassified]", "") + DOCUMENT.replace("d7", "d8")
			.formatted("<note n=\"1\">Top Secret. Not printed; 1 page not declassified.</note>", ""));

		assertThat(this.intake.drafts()).flatExtracting((draft) -> draft.turns().map(Turn::text).toList())
			.containsExactly("[4 pages not declassified]", "[1 page not declassified]");
	}

	@Test
	void anEmptyDocumentOfAVolumeIsSkippedWithAWarning() {
		read(DOCUMENT.formatted("", ""));

		assertThat(this.intake.drafts()).isEmpty();
		assertThat(this.intake.passedOver()).containsEntry("frus1899v02-d7", "it has no text");
		assertThat(this.findings.hasErrors()).isFalse();
	}

	@Test
	void aVolumeWithoutDocumentsIsNoError() {
		read("");

		assertThat(this.findings.list()).extracting(Finding::severity, Finding::message)
			.containsExactly(tuple(Severity.WARNING, "the volume frus1899v02 has no documents yet"));
	}

	private void read(String documents) {
		new TeiFileReader(TeiFixtures.noNames(), ReadingOptions.DEFAULT, this.intake, "v")
			.read(new ByteArrayInputStream(TeiFixtures.bytes(VOLUME.formatted(documents))));
	}

}
