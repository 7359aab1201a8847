package org.memcon.conversation.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * An update of the tables in the archive's file, all of it or nothing. H2 commits every
 * change of a table by itself, so a copy from before lies beside the file until all is
 * done.
 */
final class DatabaseUpdate {

	private static final String COPY = "memcon.before-update.db";

	private static final String UNFINISHED = "update";

	private DatabaseUpdate() {
	}

	/** Updates the tables; if another process does, waits for that. */
	static void run(Flyway flyway, Path directory, FileDatabase database) {
		try (var lock = tryLock(directory)) {
			if (lock != null && !Files.exists(directory.resolve(COPY))) {
				copy(directory, database);
			}
			flyway.migrate();
			if (lock != null) {
				database.sync();
				Files.delete(directory.resolve(COPY));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path directory, FileDatabase database) throws IOException {
		var unfinished = directory.resolve(UNFINISHED);
		FileSystemUtils.deleteRecursively(unfinished);
		var copy = database.copyTo(Files.createDirectory(unfinished));
		Files.move(copy, directory.resolve(COPY), StandardCopyOption.ATOMIC_MOVE);
		Files.delete(unfinished);
	}

	private static @Nullable ArchiveLock tryLock(Path directory) throws IOException {
		return ArchiveLock.tryAcquire(directory, "update.lock");
	}

	/** Takes back an update that was interrupted. */
	static void undo(Path directory, Path file) throws IOException {
		var copy = directory.resolve(COPY);
		if (Files.exists(copy)) {
			try (var lock = tryLock(directory)) {
				if (lock != null) {
					Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
				}
			}
		}
	}

}
