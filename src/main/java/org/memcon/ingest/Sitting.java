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
import org.memcon.ingest.Ingestion.Desk;
import org.memcon.ingest.Readings.Reading;

/**
 * One run of the command: receives file after file, finds a reader for each, and knows
 * what has come in so far. What is wrong with one file does not keep the next from being
 * read, unless the archive can no longer be written.
 */
class Sitting implements Reception {

	/** Behind a slug, what none may hold. */
	private static final String ABSTRACT = "/abstract";

	private final Instructions instructions;

	private final Desk desk;

	private final Readers.Panel panel;

	private final Account account;

	private final Progress progress;

	private final Map<String, String> files = new HashMap<>();

	private long bytes;

	private boolean isOver;

	Sitting(Instructions instructions, Desk desk, Readers.Panel panel, Account account, Progress progress) {
		this.instructions = instructions;
		this.desk = desk;
		this.panel = panel;
		this.account = account;
		this.progress = progress;
	}

	Instructions instructions() {
		return this.instructions;
	}

	Desk desk() {
		return this.desk;
	}

	ProposedTopics topics() {
		return this.panel.topics();
	}

	HeldNames names() {
		return this.panel.names();
	}

	Account account() {
		return this.account;
	}

	@Override
	public void take(SourceFile file, long bytes) {
		var reader = this.panel.readers().stream().filter((it) -> it.reads(file)).findFirst();
		if (reader.isPresent()) {
			take(file, reader.get(), bytes);
		}
		else if (this.instructions.paths().contains(Path.of(file.path()))) {
			refuse(file.path(), noReader(file));
		}
		else {
			passOver(file.path(), noReader(file));
		}
		this.bytes += bytes;
		this.progress.reach(this.bytes, this.account.documents());
	}

	private static String noReader(SourceFile file) {
		return file.extension().isEmpty() ? "no reader for a file without an ending"
				: "no reader for ." + file.extension();
	}

	private void take(SourceFile file, SourceReader reader, long bytes) {
		try {
			var reading = Reading.of(file.path(), file.checksum(), this.panel.manner());
			var unchanged = unchanged(reading);
			if (unchanged.isPresent()) {
				unchanged.get().forEach((slug) -> this.files.put(slug, file.path()));
				this.account.unread(file.path(), unchanged.get());
			}
			else {
				var options = this.instructions.reading()
					.withHeldSlug(this.desk.readings().onlyDocument(reading).orElse(null));
				read(file, options, reader, new FileIntake(file, reader, reading, this), bytes);
			}
		}
		catch (IOException | RuntimeException ex) {
			refuse(file.path(), "the file cannot be read: " + Reasons.of(ex));
			this.isOver |= Reasons.endAll(ex);
		}
	}

	/** A dry run reads everything: it is asked what there is to see. */
	private Optional<List<String>> unchanged(Reading reading) {
		return this.instructions.isDry() ? Optional.empty() : this.desk.readings().unchanged(reading);
	}

	private void read(SourceFile file, ReadingOptions options, SourceReader reader, FileIntake intake, long bytes) {
		try {
			reader.read(WatchedFile.of(file, (share) -> reach(share, bytes)), options, intake);
		}
		catch (RuntimeException ex) {
			intake.findings().error(1, "the rest of the file cannot be read: " + Reasons.of(ex));
			this.isOver |= Reasons.endAll(ex);
		}
		intake.end();
	}

	private void reach(double share, long bytes) {
		this.progress.reach(this.bytes + (long) (share * bytes), this.account.documents());
	}

	@Override
	public void refuse(String path, String reason) {
		this.account.refuse(path, reason);
	}

	@Override
	public void fail(String path, IOException failure) {
		refuse(path, Reasons.of(failure));
		this.isOver |= Reasons.endAll(failure);
	}

	@Override
	public void passOver(String path, String reason) {
		this.account.passOver(path, null, null, reason);
	}

	/**
	 * The file that this record came in from in this run: this one, if it is the first. A
	 * document's own words and the abstract of them are kept beside each other.
	 */
	String claim(Draft draft, String file) {
		var isAbstract = draft.textBasis() == TextBasis.ABSTRACT;
		return this.files.computeIfAbsent(isAbstract ? draft.slug() + ABSTRACT : draft.slug(), (it) -> file);
	}

	boolean isClaimed(String slug) {
		return this.files.containsKey(slug) || this.files.containsKey(slug + ABSTRACT);
	}

	/** Nothing more can be written: what is in, is in, and the rest has to wait. */
	void breakOff() {
		this.isOver = true;
	}

	boolean isBrokenOff() {
		return this.isOver;
	}

	@Override
	public boolean isFull() {
		return this.isOver || this.account.documents() >= this.instructions.limit();
	}

}
