package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TeiSourceReaderTests {

	private static final String VOLUME = TeiFixtures.file("frus-volume.xml");

	private final TeiSourceReader source = new TeiSourceReader(TeiFixtures.names());

	private final RecordingIntake recordingIntake = new RecordingIntake(new Findings("file.xml"));

	@Test
	void readsXmlAndNothingElse() {
		assertThat(this.source.reads(new SourceFile("a/b.XML", new byte[0]))).isTrue();
		assertThat(this.source.reads(new SourceFile("a/b.pdf", new byte[0]))).isFalse();
	}

	@Test
	void aVolumeIsACollection() {
		read(VOLUME.replace("<publicationStmt>", "<publicationStmt><publisher>The Office</publisher><date>1900</date>"),
				ReadingOptions.DEFAULT);

		assertThat(this.recordingIntake.collections()).containsExactly(
				new CollectionDraft("frus1899v01", "A volume", new Imprint("The Office", null, null, 1900, null),
						"https://history.state.gov/historicaldocuments/frus1899v01",
						"<p>A work of the United States government, in the public domain.</p>", null));
	}

	@Test
	void passesOverWhatIsNoConversation() {
		read(VOLUME.replace("15a. Transcript of a Telephone Conversation", "15a. Telegram From the Embassy"),
				ReadingOptions.DEFAULT);

		assertThat(this.recordingIntake.drafts()).extracting(Draft::slug).containsExactly("frus1899v01-d14");
		assertThat(this.recordingIntake.passedOver()).containsEntry("frus1899v01-d15a",
				"a telegram, not a conversation");
	}

	@Test
	void takesEveryDocumentWhereThatIsAskedFor() {
		read(VOLUME.replace("15a. Transcript of a Telephone Conversation", "15a. Telegram From the Embassy"),
				ReadingOptions.ALL_DOCUMENTS);

		assertThat(this.recordingIntake.drafts()).hasSize(2);
		assertThat(this.recordingIntake.passedOver()).isEmpty();
	}

	@Test
	void stopsWhenTheIntakeIsFull() {
		var small = new RecordingIntake(new Findings("file.xml"), 1);

		this.source.read(new SourceFile("v.xml", TeiFixtures.bytes(VOLUME)), ReadingOptions.DEFAULT, small);

		assertThat(small.drafts()).hasSize(1);
	}

	@Test
	void aDocumentOfAVolumeKnowsItsPlaceThere() {
		read(VOLUME, ReadingOptions.DEFAULT);

		assertThat(this.recordingIntake.drafts()).extracting(Draft::sourceLabel, Draft::sourceAddress)
			.contains(tuple("A volume, Document 14", "https://history.state.gov/historicaldocuments/frus1899v01/d14"));
	}

	@Test
	void aDocumentOfAVolumeTellsItsOwnParticulars() {
		read(VOLUME, ReadingOptions.DEFAULT);

		assertThat(this.recordingIntake.drafts().get(0).particulars()).extracting(Particular::kind, Particular::html)
			.containsExactly(tuple(ParticularKind.SUBJECT_LINE, "Missiles"),
					tuple(ParticularKind.REPOSITORY, "National Archives"),
					tuple(ParticularKind.CLASSIFICATION, "Secret; ABM"));
	}

	@Test
	void aFileThatCannotBeReadIsAFinding() {
		read("<TEI><teiHeader>", ReadingOptions.DEFAULT);

		assertThat(this.recordingIntake.findings().list()).extracting(Finding::message)
			.singleElement()
			.asString()
			.startsWith("not well-formed XML");
	}

	private void read(String xml, ReadingOptions options) {
		this.source.read(new SourceFile("v.xml", TeiFixtures.bytes(xml)), options, this.recordingIntake);
	}

}
