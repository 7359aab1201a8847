package org.memcon.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.memcon.draft.Checksum;
import org.memcon.draft.InputHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.SourceHistory.SourceVersion;
import org.memcon.ingest.input.FailureMessages;

import org.springframework.core.io.FileSystemResource;

/**
 * One run of the command or of the corpus: finds a reader for each file and has it read.
 * A fault in one file does not keep the next from being read, unless nothing more can be
 * written.
 */
class IngestRun implements InputHandler {

	private final RunState state;

	private final Progress progress;

	private long bytes;

	private boolean isUnpacking;

	IngestRun(RunState state, Progress progress) {
		this.state = state;
		this.progress = progress;
	}

	/**
	 * A file that reports, while it is read, which share of it has been read.
	 */
	private static final class ProgressTrackingResource extends FileSystemResource {

		private final DoubleConsumer listener;

		private ProgressTrackingResource(Path file, DoubleConsumer listener) {
			super(file);
			this.listener = listener;
		}

		static SourceFile of(SourceFile file, DoubleConsumer listener) {
			return (file.content() instanceof FileSystemResource content) ? new SourceFile(file.path(),
					new ProgressTrackingResource(content.getFilePath(), listener), file.sidecar()) : file;
		}

		@Override
		public InputStream getInputStream() throws IOException {
			var length = (double) Math.max(1, contentLength());
			return new FilterInputStream(super.getInputStream()) {

				private long read;

				@Override
				public int read(byte[] buffer, int offset, int count) throws IOException {
					var many = super.read(buffer, offset, count);
					this.read += Math.max(0, many);
					ProgressTrackingResource.this.listener.accept(Math.min(1, this.read / length));
					return many;
				}

			};
		}

	}

	@Override
	public void accept(SourceFile file, long bytes) {
		var reader = reader(file);
		if (reader.isPresent()) {
			read(file, reader.get(), bytes);
		}
		else if (isGiven(file)) {
			refuse(file.path(), noReader(file));
		}
		else {
			this.state.summary().addSkipped(file.path(), null, null, noReader(file));
		}
		this.bytes += bytes;
		updateProgress(0);
	}

	private boolean isGiven(SourceFile file) {
		return file.content() instanceof FileSystemResource content
				&& this.state.options().paths().contains(content.getFilePath());
	}

	/** Reads a file of the corpus, which is entered whole or not at all. */
	void acceptCorpusFile(SourceFile file) {
		var version = new SourceVersion(file.path(), Checksum.of(file.bytes()), null);
		reader(file).filter((reader) -> !isFull())
			.ifPresent((reader) -> read(file, reader, this.state.options().reading(),
					new CorpusFileIngestion(file, reader, version, this.state)));
	}

	private Optional<SourceReader> reader(SourceFile file) {
		return this.state.context().readers().stream().filter((it) -> it.reads(file)).findFirst();
	}

	private static String noReader(SourceFile file) {
		return file.extension().isEmpty() ? "no reader for a file without an extension"
				: "no reader for ." + file.extension();
	}

	private void read(SourceFile file, SourceReader reader, long bytes) {
		try {
			var manner = Checksum.of(this.state.context().fingerprint() + file.sidecarChecksum());
			var version = SourceVersion.of(file.path(), file.checksum(), manner);
			var unchanged = unchanged(version, reader);
			if (unchanged.isPresent()) {
				unchanged.get().forEach((slug) -> this.state.claimSlug(slug, file.path()));
				this.state.summary().addUnchanged(file.path(), unchanged.get());
			}
			else if (isUnpacked(file, reader)) {
				this.state.summary().addSkipped(file.path(), null, null, "a portfolio: the files in it are read");
				new RemovalDetector(file.path(), version, this.state).finish(null,
						TargetCollection.of(file.path(), version, this.state).origin(), false);
			}
			else {
				var options = this.state.options()
					.reading()
					.withPreviousSlug(this.state.stores().history().onlyDocument(version).orElse(null));
				read(ProgressTrackingResource.of(file, (share) -> updateProgress((long) (share * bytes))), reader,
						options, new FileIngestion(file, reader, version, this.state,
								TargetCollection.of(file.path(), version, this.state)));
			}
		}
		catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			fail(file, ex);
		}
	}

	/** Reads the files in a portfolio; one within another is for its reader to refuse. */
	private boolean isUnpacked(SourceFile file, SourceReader reader) {
		if (this.isUnpacking) {
			return false;
		}
		this.isUnpacking = true;
		try {
			return reader.unpack(file, this);
		}
		finally {
			this.isUnpacking = false;
		}
	}

	/** A dry run reads every file, because it is to show what is in it. */
	private Optional<List<String>> unchanged(SourceVersion version, SourceReader reader) {
		var isLacking = !reader.readsSlugs() && this.state.stores().papers().lacks(version.checksum());
		return (this.state.isDry() || isLacking) ? Optional.empty() : this.state.stores().history().unchanged(version);
	}

	private void read(SourceFile file, SourceReader reader, ReadingOptions options, FileIngestion ingestion) {
		try {
			reader.read(file, options, ingestion);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			ingestion.findings().error(1, "the rest of the file cannot be read: " + FailureMessages.of(ex));
			stopIfFatal(ex);
		}
		ingestion.finish();
	}

	private void fail(SourceFile file, Throwable failure) {
		refuse(file.path(), "the file cannot be read: " + FailureMessages.of(failure));
		stopIfFatal(failure);
	}

	private void stopIfFatal(Throwable failure) {
		if (FailureMessages.isFatal(failure)) {
			this.state.stop(failure);
		}
	}

	private void updateProgress(long bytes) {
		this.progress.update(this.bytes + bytes, this.state.summary().documentCount());
	}

	@Override
	public void refuse(String path, String reason) {
		this.state.summary().refuseFile(path, reason);
	}

	@Override
	public void fail(String path, IOException failure) {
		refuse(path, FailureMessages.of(failure));
		stopIfFatal(failure);
	}

	@Override
	public boolean isFull() {
		return this.state.isFull();
	}

}
