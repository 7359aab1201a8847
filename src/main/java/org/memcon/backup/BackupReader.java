package org.memcon.backup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.DurableFiles;
import org.memcon.conversation.storage.FileDatabase;
import org.memcon.draft.Checksum;

import org.springframework.util.FileSystemUtils;

/**
 * Restores the archive from a backup. It is unpacked and checked beside its place, and
 * gets that place when it is whole and safe on the disk.
 */
final class BackupReader {

	private final Path file;

	BackupReader(Path file) {
		this.file = file;
	}

	/** Restores the archive to a directory, and returns the backup's description. */
	Map<String, String> restoreTo(Path directory) throws IOException {
		if (!Files.isReadable(this.file)) {
			throw new ArchiveException("%s is missing, or there is no permission to read it.".formatted(this.file));
		}
		requireAbsence(directory);
		try (var lock = ArchiveLock.tryAcquire(directory.resolveSibling(""), lockFile(directory))) {
			if (lock == null) {
				throw new ArchiveException(
						"Another restore into %s is running: wait for it, or end it.".formatted(directory));
			}
			try {
				requireAbsence(directory);
				return restoreAlone(directory);
			}
			finally {
				Files.deleteIfExists(directory.resolveSibling(lockFile(directory)));
			}
		}
	}

	private static String lockFile(Path directory) {
		return directory.getFileName() + ".restore.lock";
	}

	private Map<String, String> restoreAlone(Path directory) throws IOException {
		var unfinished = Files.createTempDirectory(directory.getParent(), BackupEntries.deleteUnfinished(directory));
		try {
			var description = unpack(unfinished);
			Files.deleteIfExists(directory);
			Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
			return description;
		}
		finally {
			FileSystemUtils.deleteRecursively(unfinished);
		}
	}

	private static void requireAbsence(Path directory) {
		var content = directory.toFile().list();
		if (content != null && content.length > 0) {
			throw new ArchiveException("%s is not empty. Move it away, or name another with --memcon.archive.directory."
				.formatted(directory));
		}
	}

	private Map<String, String> unpack(Path directory) throws IOException {
		try (var zip = new ZipFile(this.file.toFile())) {
			var description = description(zip);
			requireKnownSchema(description);
			for (var line : text(zip, BackupEntries.CHECKSUMS).lines().toList()) {
				unpack(zip, line, directory);
			}
			if (!description.entrySet().containsAll(BackupEntries.content(FileDatabase.in(directory)).entrySet())) {
				throw damaged("its database has not all that was packed");
			}
			for (var restored : BackupEntries.files(directory).values()) {
				DurableFiles.sync(restored);
			}
			return description;
		}
		catch (ZipException | EOFException ex) {
			throw damaged(String.valueOf(ex.getMessage()));
		}
	}

	private static void requireKnownSchema(Map<String, String> description) throws IOException {
		if (Integer.parseInt(description.getOrDefault(BackupEntries.SCHEMA, "0")) > BackupEntries.latestSchema()) {
			throw new ArchiveException("The backup was made by a newer program, %s: restore it with that."
				.formatted(description.get(BackupEntries.PROGRAM)));
		}
	}

	/** Unpacks the file that a line names, and compares it with its checksum there. */
	private void unpack(ZipFile zip, String line, Path directory) throws IOException {
		var name = line.replaceFirst("^\\S*  ", "");
		if (!BackupEntries.isFromArchive(name)) {
			throw damaged("it has a file called " + name);
		}
		var target = directory.resolve(name);
		Files.createDirectories(target.getParent());
		try (var content = zip.getInputStream(entry(zip, name))) {
			Files.copy(content, target);
		}
		if (!line.startsWith(Checksum.of(Files.newInputStream(target)) + " ")) {
			throw damaged(name + " is not as it was packed");
		}
	}

	private Map<String, String> description(ZipFile zip) throws IOException {
		return text(zip, BackupEntries.DESCRIPTION).lines()
			.map((line) -> line.split("=", 2))
			.filter((parts) -> parts.length == 2)
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1], (first, second) -> first));
	}

	private String text(ZipFile zip, String name) throws IOException {
		try (var content = zip.getInputStream(entry(zip, name))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private ZipEntry entry(ZipFile zip, String name) {
		var entry = zip.getEntry(name);
		if (entry == null) {
			throw damaged(name + " is missing");
		}
		return entry;
	}

	private ArchiveException damaged(String reason) {
		return new ArchiveException("%s is no backup, or is damaged: %s".formatted(this.file, reason));
	}

}
