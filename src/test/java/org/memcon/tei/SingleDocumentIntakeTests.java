package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class SingleDocumentIntakeTests {

	private static final String FRUS = TeiFixtures.file("frus-volume.xml");

	private static final String OTHER = FRUS.replace("<idno type=\"frus\">frus1899v01</idno>", "");

	private final RecordingIntake recordingIntake = new RecordingIntake(new Findings("file.xml"));

	@Test
	void aVolumeIsNotTakenInUnderOneSlug() {
		read(FRUS);

		assertThat(this.recordingIntake.drafts()).isEmpty();
		assertThat(this.recordingIntake.collections()).isEmpty();
		assertThat(this.recordingIntake.findings().list()).singleElement()
			.hasToString("file.xml:1: error: a volume has slugs of its own; --as is for one document");
	}

	@Test
	void severalDocumentsAreNotTakenInUnderOneSlug() {
		read(OTHER);

		assertThat(this.recordingIntake.drafts()).isEmpty();
		assertThat(this.recordingIntake.findings().list()).filteredOn(Finding::isError)
			.singleElement()
			.hasToString("file.xml:1: error: the file has several documents; --as is for one document");
	}

	@Test
	void severalTextsAreNotTakenInUnderOneSlug() {
		var text = OTHER.substring(OTHER.indexOf("<TEI"))
			.replaceAll("(?s)<div type=\"document\" xml:id=\"d15a\".*?</div>", "");

		read("<teiCorpus>" + text + text + "</teiCorpus>");

		assertThat(this.recordingIntake.drafts()).isEmpty();
		assertThat(this.recordingIntake.findings().hasErrors()).isTrue();
	}

	@Test
	void oneDocumentHasTheSlugThatIsGiven() {
		read(OTHER.replaceAll("(?s)<div type=\"document\" xml:id=\"d15a\".*?</div>", ""));

		assertThat(this.recordingIntake.drafts()).extracting(Draft::slug).containsExactly("given");
		assertThat(this.recordingIntake.findings().hasErrors()).isFalse();
	}

	private void read(String xml) {
		new TeiSourceReader(TeiFixtures.noNames()).read(new SourceFile("file.xml", TeiFixtures.bytes(xml)),
				new ReadingOptions(true, "eng", "given", false), this.recordingIntake);
	}

}
