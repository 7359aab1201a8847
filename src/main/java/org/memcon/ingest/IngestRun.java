package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.IngestService.IngestStores;
import org.memcon.ingest.input.InputHandler;
import org.memcon.ingest.input.ProgressTrackingResource;
import org.memcon.ingest.report.FailureMessages;
import org.memcon.ingest.report.IngestSummary;
import org.memcon.ingest.report.Progress;
import org.memcon.ingest.store.SourceHistory.SourceVersion;

/**
 * One run of the command: receives file after file, finds a reader for each, and knows
 * what has come in so far. What is wrong with one file does not keep the next from being
 * read, unless the archive can no longer be written.
 */
class IngestRun implements InputHandler {

	/** Behind a slug, what none may hold. */
	private static final String ABSTRACT = "/abstract";

	private final IngestOptions options;

	private final IngestStores stores;

	private final SourceReadersFactory.SourceReaders sourceReaders;

	private final IngestSummary summary;

	private final Progress progress;

	private final Map<String, String> claimedSlugs = new HashMap<>();

	private long bytes;

	private boolean isStopped;

	IngestRun(IngestOptions ingestOptions, IngestStores ingestStores, SourceReadersFactory.SourceReaders sourceReaders,
			IngestSummary ingestSummary, Progress progress) {
		this.options = ingestOptions;
		this.stores = ingestStores;
		this.sourceReaders = sourceReaders;
		this.summary = ingestSummary;
		this.progress = progress;
	}

	IngestOptions instructions() {
		return this.options;
	}

	IngestStores stores() {
		return this.stores;
	}

	TopicProposer topics() {
		return this.sourceReaders.topics();
	}

	KnownAuthorities names() {
		return this.sourceReaders.knownAuthorities();
	}

	IngestSummary account() {
		return this.summary;
	}

	@Override
	public void accept(SourceFile file, long bytes) {
		var reader = this.sourceReaders.readers().stream().filter((it) -> it.reads(file)).findFirst();
		if (reader.isPresent()) {
			take(file, reader.get(), bytes);
		}
		else if (this.options.paths().contains(Path.of(file.path()))) {
			refuse(file.path(), noReader(file));
		}
		else {
			skip(file.path(), noReader(file));
		}
		this.bytes += bytes;
		this.progress.update(this.bytes, this.summary.documentCount());
	}

	private static String noReader(SourceFile file) {
		return file.extension().isEmpty() ? "no reader for a file without an ending"
				: "no reader for ." + file.extension();
	}

	private void take(SourceFile file, SourceReader reader, long bytes) {
		try {
			var sourceVersion = SourceVersion.of(file.path(), file.checksum(), this.sourceReaders.fingerprint());
			var unchanged = unchanged(sourceVersion);
			if (unchanged.isPresent()) {
				unchanged.get().forEach((slug) -> this.claimedSlugs.put(slug, file.path()));
				this.summary.addUnchanged(file.path(), unchanged.get());
			}
			else {
				var options = this.options.reading()
					.withHeldSlug(this.stores.history().onlyDocument(sourceVersion).orElse(null));
				read(file, options, reader, new FileIngestion(file, reader, sourceVersion, this), bytes);
			}
		}
		catch (IOException | RuntimeException ex) {
			refuse(file.path(), "the file cannot be read: " + FailureMessages.of(ex));
			this.isStopped |= FailureMessages.isFatal(ex);
		}
	}

	/** A dry run reads everything: it is asked what there is to see. */
	private Optional<List<String>> unchanged(SourceVersion sourceVersion) {
		return this.options.isDry() ? Optional.empty() : this.stores.history().unchanged(sourceVersion);
	}

	private void read(SourceFile file, ReadingOptions options, SourceReader reader, FileIngestion intake, long bytes) {
		try {
			reader.read(ProgressTrackingResource.of(file, (share) -> updateProgress(share, bytes)), options, intake);
		}
		catch (RuntimeException ex) {
			intake.findings().error(1, "the rest of the file cannot be read: " + FailureMessages.of(ex));
			this.isStopped |= FailureMessages.isFatal(ex);
		}
		intake.finish();
	}

	private void updateProgress(double share, long bytes) {
		this.progress.update(this.bytes + (long) (share * bytes), this.summary.documentCount());
	}

	@Override
	public void refuse(String path, String reason) {
		this.summary.refuseFile(path, reason);
	}

	@Override
	public void fail(String path, IOException failure) {
		refuse(path, FailureMessages.of(failure));
		this.isStopped |= FailureMessages.isFatal(failure);
	}

	@Override
	public void skip(String path, String reason) {
		this.summary.addSkipped(path, null, null, reason);
	}

	/**
	 * The file that this record came in from in this run: this one, if it is the first. A
	 * document's own words and the abstract of them are kept beside each other.
	 */
	String claimSlug(Draft draft, String file) {
		var isAbstract = draft.textBasis() == TextBasis.ABSTRACT;
		return this.claimedSlugs.computeIfAbsent(isAbstract ? draft.slug() + ABSTRACT : draft.slug(), (it) -> file);
	}

	boolean isClaimed(String slug) {
		return this.claimedSlugs.containsKey(slug) || this.claimedSlugs.containsKey(slug + ABSTRACT);
	}

	/** Nothing more can be written: what is in, is in, and the rest has to wait. */
	void stop() {
		this.isStopped = true;
	}

	boolean isStopped() {
		return this.isStopped;
	}

	@Override
	public boolean isFull() {
		return this.isStopped || this.summary.documentCount() >= this.options.limit();
	}

}
