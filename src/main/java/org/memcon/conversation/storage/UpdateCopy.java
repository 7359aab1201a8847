package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copy of an archive's database from before an update of its tables, which lies there
 * until the update is done, and the lock of updates.
 */
public record UpdateCopy(Path directory) {

	private static final String LOCK = "update.lock";

	private static final Logger logger = LoggerFactory.getLogger(UpdateCopy.class);

	Path file() {
		return this.directory.resolve("memcon.before-update.db");
	}

	/** Keeps others from updating the tables; returns null while one does. */
	public @Nullable ArchiveLock tryLock() throws IOException {
		return ArchiveLock.tryAcquire(this.directory, LOCK);
	}

	/** Keeps others from updating the tables, as soon as none does. */
	ArchiveLock lock() throws IOException {
		return ArchiveLock.await(this.directory, LOCK);
	}

	/** Takes back an update of this database that was interrupted, if there was one. */
	void restore(Path database) throws IOException {
		if (!Files.exists(file())) {
			return;
		}
		try (var lock = tryLock()) {
			if (lock != null && Files.exists(file())) {
				requireClosed(database);
				Files.move(file(), database, StandardCopyOption.ATOMIC_MOVE);
				logger.warn("An update of the tables was interrupted, and has been taken back.");
			}
		}
	}

	/** H2 has the file locked while a process uses it. */
	private void requireClosed(Path database) throws IOException {
		try (var closed = ArchiveLock.tryAcquire(this.directory, String.valueOf(database.getFileName()))) {
			if (closed == null) {
				throw new ArchiveException(
						"An update of the tables was interrupted, and another process uses %s: end it, then start again."
							.formatted(database));
			}
		}
	}

}
