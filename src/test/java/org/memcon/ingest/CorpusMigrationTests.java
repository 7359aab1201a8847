package org.memcon.ingest;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.memcon.tei.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusMigrationTests {

	private final Archive archive = Archive.empty();

	@Test
	void seedsTheArchiveOnce() {
		assertThat(migrate(Fixtures.SMALL_CORPUS)).isOne();
		assertThat(this.archive.count("conversations")).isEqualTo(2);
		assertThat(migrate(Fixtures.SMALL_CORPUS)).isZero();
	}

	@Test
	void runsAgainWhenTheCorpusHasChanged() {
		migrate(Fixtures.SMALL_CORPUS);

		assertThat(migrate("classpath:/")).isOne();
		assertThat(this.archive.count("conversations")).isEqualTo(2 + 11);
	}

	private int migrate(String corpus) {
		return Flyway.configure()
			.dataSource(this.archive.dataSource())
			.locations("classpath:db/migration")
			.javaMigrations(new CorpusMigration(new Corpus(corpus), this.archive.corpusAccession()))
			.load()
			.migrate().migrationsExecuted;
	}

}
