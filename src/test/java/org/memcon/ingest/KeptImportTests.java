package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.memcon.draft.ReadingOptions;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * What is said of an import that may not be kept.
 */
class KeptImportTests {

	private final ArchiveIntegrity integrity = mock();

	private final StringWriter out = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void successIsToldWhenItIsOnTheDisk() throws IOException {
		var summary = takeIn(IngestReport.none());

		assertThat(summary.isClean()).isTrue();
		assertThat(this.out.toString()).contains("2 added");
		then(this.integrity).should().confirm();
	}

	@Test
	void nothingCountsAsAddedThatIsNotOnTheDisk() throws IOException {
		willThrow(new DataAccessResourceFailureException("", new IOException("No space left on device")))
			.given(this.integrity)
			.confirm();

		var summary = takeIn(IngestReport.none());

		assertThat(summary.isClean()).isFalse();
		assertThat(this.out.toString()).contains("0 added", "may not be kept: no space left on the disk");
	}

	/** The server has opened its database again, with what had been written. */
	@Test
	void nothingCountsAsAddedThatTheDatabaseHasLost() throws IOException {
		var archive = IngestTestArchive.empty();
		willAnswer((call) -> {
			archive.execute("delete from accessions where slug = 'frus-kept-d2'");
			return null;
		}).given(this.integrity).confirm();

		var summary = takeIn(IngestReport.none(), archive);

		assertThat(summary.isClean()).isFalse();
		assertThat(this.out.toString()).contains("0 added",
				"may not be kept: the database was closed before all was written; run the same command again");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void reportThatCannotBeWrittenIsSaidAndTheRestIsImported() throws IOException {
		try (var report = IngestReport.to(Path.of("/dev/full"))) {
			var summary = takeIn(report);

			assertThat(summary.isClean()).isFalse();
			assertThat(this.out.toString()).contains("2 added", "the report:0: error: not all could be written",
					"no space left on the disk");
		}
	}

	private IngestSummary takeIn(IngestReport report) throws IOException {
		return takeIn(report, IngestTestArchive.empty());
	}

	private IngestSummary takeIn(IngestReport report, IngestTestArchive archive) throws IOException {
		FrusVolumeFixture.of("frus-kept", 2).in(this.folder);
		var summary = new IngestSummary(report, new PrintWriter(this.out));
		archive.ingestion(this.integrity)
			.takeIn(new IngestOptions(List.of(this.folder.resolve("frus-kept.xml")), null, Long.MAX_VALUE, false, false,
					null, new ReadingOptions(true, "eng", null, false)), summary);
		return summary;
	}

}
