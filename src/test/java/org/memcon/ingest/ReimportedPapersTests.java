package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.tei.WrittenTei;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes papers in again that another archive has written out.
 */
@SeededArchiveWithPapers
class ReimportedPapersTests {

	@Autowired
	private RecordContents contents;

	@Autowired
	private DataSource dataSource;

	@TempDir
	private Path folder;

	@Test
	void paperAndTheAbstractBesideItComeBackAsTheyWere() throws IOException {
		var content = this.contents.of(IngestedPapers.CALL);
		Files.write(this.folder.resolve("call.xml"), WrittenTei.write(content).bytes());
		Files.write(this.folder.resolve("call.summary.xml"), WrittenTei.writeSummary(content).bytes());
		Files.write(this.folder.resolve("letter.xml"),
				WrittenTei.write(this.contents.of(IngestedPapers.LETTER)).bytes());
		var other = ReimportedRecordsTests.empty();

		ReimportedRecordsTests.takeIn(other, this.folder);

		assertThat(papers(other)).isNotEmpty().isEqualTo(papers(new IngestTestArchive(this.dataSource)));
	}

	private static List<String> papers(IngestTestArchive ingestTestArchive) {
		return ReimportedRecordsTests.content(ingestTestArchive)
			.stream()
			.map((row) -> row.toLowerCase(Locale.ROOT))
			.filter((row) -> row.contains("slug=" + IngestedPapers.CALL)
					|| row.contains("slug=" + IngestedPapers.LETTER))
			.toList();
	}

}
