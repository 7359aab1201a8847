package org.memcon.conversation.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.flywaydb.core.Flyway;

import org.springframework.util.FileSystemUtils;

/**
 * An update of the tables in the archive's file, all of it or nothing. H2 commits every
 * change of a table by itself, so a copy from before lies beside the file until all is
 * done.
 */
final class DatabaseUpdate {

	private static final String UNFINISHED = "update";

	private DatabaseUpdate() {
	}

	/** Updates the tables; if another process does, waits for that. */
	static void run(Flyway flyway, Path directory, FileDatabase database) {
		try (var lock = FileDatabase.lockUpdates(directory)) {
			if (lock != null && !Files.exists(directory.resolve(FileDatabase.BEFORE_UPDATE))) {
				copy(directory, database);
			}
			flyway.migrate();
			if (lock != null) {
				database.sync();
				Files.delete(directory.resolve(FileDatabase.BEFORE_UPDATE));
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
		Files.move(copy, directory.resolve(FileDatabase.BEFORE_UPDATE), StandardCopyOption.ATOMIC_MOVE);
		Files.delete(unfinished);
	}

}
