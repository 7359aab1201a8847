package org.memcon.docs;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.SharedFiles;
import org.memcon.conversation.RecordForm;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.tei.RecordingIntake;
import org.memcon.tei.TeiFixtures;
import org.memcon.tei.TeiSourceReader;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

class FrusDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/frus.md");

	private final List<MarkdownPage.TableRow> volumes = this.markdownPage.table("Form");

	@Test
	void theVolumesHoldWhatIsSaidOfThem() {
		assertThat(this.volumes).allSatisfy((volume) -> {
			var drafts = drafts(volume.code(0));
			assertThat(
					List.of((long) drafts.size(), count(drafts, RecordForm.MEMCON), count(drafts, RecordForm.TELCON)))
				.containsExactly(number(volume, 1), number(volume, 2), number(volume, 3));
		});
	}

	@Test
	void listsTheRecordsOfMeetings() {
		var documented = this.markdownPage.table("Records of meetings");

		assertThat(documented)
			.flatExtracting((row) -> row.codes(1).stream().map((slug) -> List.of(slug, row.text(0))).toList())
			.containsExactlyInAnyOrderElementsOf(this.volumes.stream()
				.flatMap((volume) -> drafts(volume.code(0)).stream())
				.filter((draft) -> draft.form() == RecordForm.MEETING)
				.map((draft) -> List.of(draft.slug(), draft.title()))
				.toList());
	}

	private static long count(List<Draft> drafts, RecordForm form) {
		return drafts.stream().filter((draft) -> draft.form() == form).count();
	}

	private static long number(MarkdownPage.TableRow tableRow, int column) {
		return Long.parseLong(tableRow.text(column));
	}

	private static List<Draft> drafts(String volume) {
		var file = SharedFiles.file("frus/" + volume + ".xml");
		var recordingIntake = new RecordingIntake(new Findings(volume));
		new TeiSourceReader(TeiFixtures.noNames()).read(
				new SourceFile(volume + ".xml", new FileSystemResource(file), null), ReadingOptions.ALL_DOCUMENTS,
				recordingIntake);
		return recordingIntake.drafts();
	}

}
