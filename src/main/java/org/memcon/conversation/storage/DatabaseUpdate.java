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
		var before = new UpdateCopy(directory);
		try (var lock = before.lock()) {
			if (Files.exists(before.file())) {
				throw new ArchiveException(
						"An update of the tables in %s was interrupted: end all that use the archive, then start again."
							.formatted(directory));
			}
			copy(directory, database, before.file());
			flyway.migrate();
			database.sync();
			Files.delete(before.file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path directory, FileDatabase database, Path target) throws IOException {
		var unfinished = directory.resolve(UNFINISHED);
		FileSystemUtils.deleteRecursively(unfinished);
		try {
			var copy = database.copyTo(Files.createDirectory(unfinished));
			DurableFiles.sync(copy);
			Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			FileSystemUtils.deleteRecursively(unfinished);
		}
	}

}
