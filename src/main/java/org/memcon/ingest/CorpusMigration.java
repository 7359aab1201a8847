package org.memcon.ingest;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.memcon.ingest.input.Corpus;
import org.springframework.stereotype.Component;

/**
 * Seeds the archive from the {@link Corpus}, as a repeatable migration: Flyway runs it
 * again when, and only when, a source file has changed.
 */
@Component
class CorpusMigration implements JavaMigration {

	/**
	 * Raise when the same source is to be read differently; the archive then takes the
	 * corpus in again.
	 */
	private static final int READER_VERSION = 1;

	private final Corpus corpus;

	private final CorpusAccession accession;

	CorpusMigration(Corpus corpus, CorpusAccession accession) {
		this.corpus = corpus;
		this.accession = accession;
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "corpus";
	}

	@Override
	public Integer getChecksum() {
		return 31 * this.corpus.checksum() + READER_VERSION;
	}

	/** Every document is a transaction of its own. */
	@Override
	public boolean canExecuteInTransaction() {
		return false;
	}

	@Override
	public void migrate(Context context) {
		this.accession.takeIn(this.corpus);
	}

}
