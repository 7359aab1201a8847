package org.memcon.ingest;

import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;
import org.memcon.ingest.input.Corpus;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusMigrationTests {

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	@Test
	void seedsTheArchiveOnce() {
		assertThat(migrate(TeiFixtures.SMALL_CORPUS)).isOne();
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(2);
		assertThat(migrate(TeiFixtures.SMALL_CORPUS)).isZero();
	}

	@Test
	void runsAgainWhenTheCorpusHasChanged() {
		migrate(TeiFixtures.SMALL_CORPUS);

		assertThat(migrate("classpath:/")).isOne();
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(2 + 11);
	}

	private int migrate(String corpus) {
		return TestDatabases.flyway(this.ingestTestArchive.dataSource())
			.javaMigrations(this.ingestTestArchive.corpusMigration(new Corpus(corpus)))
			.load()
			.migrate().migrationsExecuted;
	}

}
