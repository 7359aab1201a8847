package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.ArchiveWithPapers;
import org.memcon.exchange.Dossiers;
import org.memcon.exchange.Written;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes papers in again that another archive has written out.
 */
@ArchiveWithPapers
class OwnPapersTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DataSource dataSource;

	@TempDir
	private Path folder;

	@Test
	void paperAndTheAbstractBesideItComeBackAsTheyWere() throws IOException {
		var dossier = this.dossiers.of(Papers.CALL);
		Files.write(this.folder.resolve("call.xml"), Written.out(dossier).bytes());
		Files.write(this.folder.resolve("call.summary.xml"), Written.summary(dossier).bytes());
		Files.write(this.folder.resolve("letter.xml"), Written.out(this.dossiers.of(Papers.LETTER)).bytes());
		var other = OwnRecordsTests.empty();

		OwnRecordsTests.takeIn(other, this.folder);

		assertThat(papers(other)).isNotEmpty().isEqualTo(papers(new Archive(this.dataSource)));
	}

	private static List<String> papers(Archive archive) {
		return OwnRecordsTests.content(archive)
			.stream()
			.filter((row) -> row.contains("SLUG=" + Papers.CALL) || row.contains("SLUG=" + Papers.LETTER))
			.toList();
	}

}
