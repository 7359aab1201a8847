package org.memcon.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.DurableFiles;
import org.memcon.conversation.storage.FileDatabase;
import org.memcon.conversation.storage.UpdateCopy;
import org.memcon.draft.Checksum;

import org.springframework.util.FileSystemUtils;

/**
 * Packs the archive into one file, as it is at one moment: first a copy of the database,
 * which H2 makes while others read and write, then the images and papers, which are only
 * added meanwhile. The file gets its name when it is safe on the disk.
 */
final class BackupWriter {

	/**
	 * The directory of the copy of the database, which a backup that is killed leaves to
	 * the next.
	 */
	private static final String COPY = "backup";

	private final ArchiveSettings archive;

	private final Map<String, String> checksums = new TreeMap<>();

	BackupWriter(ArchiveSettings archive) {
		this.archive = archive;
	}

	/** Writes the backup, and returns the number of rows in its tables. */
	Map<String, String> write(Path file, String program) throws IOException {
		var database = FileDatabase.in(this.archive.directory());
		try (var lock = ArchiveLock.tryAcquire(this.archive.directory(), ArchiveLock.BACKUP);
				var update = new UpdateCopy(this.archive.directory()).tryLock()) {
			if (lock == null || update == null) {
				throw new ArchiveException(
						"Another backup is made, an import is ending, or the tables are updated: try again.");
			}
			var copy = this.archive.directory().resolve(COPY);
			FileSystemUtils.deleteRecursively(copy);
			Files.createDirectory(copy);
			try {
				database.copyTo(copy);
				Files.copy(this.archive.directory().resolve(BackupEntries.PASSWORDS),
						copy.resolve(BackupEntries.PASSWORDS));
				var content = BackupEntries.content(FileDatabase.in(copy));
				content.put(BackupEntries.PROGRAM, program);
				write(file, copy, content);
				return content;
			}
			finally {
				FileSystemUtils.deleteRecursively(copy);
			}
		}
	}

	private void write(Path file, Path copy, Map<String, String> content) throws IOException {
		var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), BackupEntries.deleteUnfinished(file),
				"");
		try {
			try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
				var files = BackupEntries.files(this.archive.directory());
				files.putAll(BackupEntries.files(copy));
				for (var entry : files.entrySet()) {
					add(zip, entry.getKey(), entry.getValue());
				}
				add(zip, BackupEntries.DESCRIPTION, content, "%s=%s\n");
				add(zip, BackupEntries.CHECKSUMS, this.checksums, "%2$s  %1$s\n");
			}
			DurableFiles.sync(unfinished);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private void add(ZipOutputStream zip, String name, Path file) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		Files.copy(file, zip);
		this.checksums.put(name, Checksum.of(Files.newInputStream(file)));
	}

	private static void add(ZipOutputStream zip, String name, Map<String, String> values, String line)
			throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		for (var value : values.entrySet()) {
			zip.write(line.formatted(value.getKey(), value.getValue()).getBytes(StandardCharsets.UTF_8));
		}
	}

}
