package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.ArchiveSettings;

/**
 * Lets only one process at a time change an archive, by a lock on a file in its
 * directory. The system releases it when the process ends, however it ends. An archive in
 * memory needs none.
 */
record IngestLock(@Nullable ArchiveLock lock) implements AutoCloseable {

	private static final String FILE = "ingest.lock";

	static IngestLock acquire(ArchiveSettings settings) {
		try {
			return settings.isInMemory() ? new IngestLock(null) : acquire(settings.directory().toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static IngestLock acquire(Path directory) throws IOException {
		var lock = ArchiveLock.tryAcquire(directory, FILE);
		if (lock == null) {
			throw new IngestException("Another import into this archive is running%s; try again later."
				.formatted(holder(directory.resolve(FILE))));
		}
		lock.file().truncate(0);
		lock.file()
			.write(StandardCharsets.UTF_8.encode("by process %d since %s".formatted(ProcessHandle.current().pid(),
					Instant.now().truncatedTo(ChronoUnit.SECONDS))));
		return new IngestLock(lock);
	}

	/** Reads from the file which process holds the lock, if the system permits. */
	private static String holder(Path file) {
		try {
			return ", " + Files.readString(file).strip();
		}
		catch (IOException ex) {
			return "";
		}
	}

	@Override
	public void close() {
		try {
			if (this.lock != null) {
				this.lock.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
