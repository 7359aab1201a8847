package org.memcon.ingest;

import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.IngestContextFactory.IngestContext;
import org.memcon.ingest.RunState.IngestStores;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.store.AccessionRegister.RegisteredConversation;
import org.memcon.ingest.store.Outcome;
import org.memcon.tei.TeiCollectionReader;

import org.springframework.stereotype.Component;

/**
 * Seeds the archive from the {@link Corpus}, as a repeatable migration: Flyway runs it
 * again when, and only when, a source file has changed. Names come first, then
 * collections, then conversations, by an {@link IngestRun}. While a list of names is
 * broken the archive stays as it was, because every conversation rests on the lists.
 */
@Component
class CorpusMigration implements JavaMigration {

	/**
	 * The version of the readers. A higher one makes every archive import the corpus
	 * again, because the same source is to be read differently.
	 */
	private static final int READER_VERSION = 1;

	private final Corpus corpus;

	private final IngestContextFactory contexts;

	private final IngestStores stores;

	CorpusMigration(Corpus corpus, IngestContextFactory contexts, IngestStores stores) {
		this.corpus = corpus;
		this.contexts = contexts;
		this.stores = stores;
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
		takeIn();
	}

	/** Imports the corpus as it is now. */
	void takeIn() {
		var context = this.contexts.forCorpus();
		if (context.hasErrors()) {
			this.stores.register().refuseAuthority(context.findings());
			return;
		}
		this.stores.register().log(context.findings());
		this.stores.authorityWriter().enter(context.authorities());
		this.stores.register().recordAuthority(Integer.toHexString(this.corpus.authorityChecksum()));
		this.corpus.collections().forEach((file) -> enterCollection(file, context));
		var state = new RunState(IngestOptions.CORPUS, this.stores, context, IngestSummary.silent());
		var run = new IngestRun(state, (bytes, documents) -> {
		});
		this.corpus.conversations().forEach(run::acceptCorpusFile);
		finish(state);
	}

	private void enterCollection(SourceFile file, IngestContext context) {
		var findings = new Findings(file.path());
		new TeiCollectionReader(context.authorities(), findings).read(file.folder(), file.bytes())
			.ifPresent(this.stores.authorityWriter()::enter);
		this.stores.register().log(findings.list());
	}

	/** Registers what is missing from the corpus; it is kept. */
	private void finish(RunState state) {
		if (state.failure() != null) {
			throw new IngestException("The corpus cannot be imported: " + FailureMessages.of(state.failure()));
		}
		this.stores.register()
			.allFromCorpus()
			.stream()
			.filter((conversation) -> !state.isClaimed(conversation.slug()))
			.forEach(this::recordMissing);
	}

	private void recordMissing(RegisteredConversation conversation) {
		this.stores.register().recordOnce(Outcome.MISSING, conversation.slug(), conversation.origin(), List.of());
	}

}
