package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.ArchiveSettings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes the images that no page shows, and the kept papers of no record: those of a
 * paper that was refused, removed, or interrupted. An archive in memory does not own the
 * files in its directory and leaves them alone.
 */
@Component
class OrphanedFiles {

	/**
	 * {@code <checksum>.png}, its thumbnail, the same as JPEG, a paper under its checksum
	 * alone, and unfinished files.
	 */
	private static final Pattern NAME = Pattern
		.compile("(?<checksum>[0-9a-f]{64})((-thumbnail)?\\.(png|jpg))?(?<unfinished>\\..+\\.part)?");

	/** Allows for the different clocks of remote disks. */
	private static final Duration MARGIN = Duration.ofHours(1);

	private final ArchiveSettings settings;

	private final JdbcClient jdbc;

	OrphanedFiles(ArchiveSettings settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/**
	 * Deletes those that were there long before the run started; while a backup may copy
	 * them, that is left to a later run.
	 */
	void delete(Instant start) {
		if (this.settings.isInMemory()) {
			return;
		}
		try (var lock = ArchiveLock.tryAcquire(this.settings.directory(), ArchiveLock.BACKUP)) {
			if (lock == null) {
				return;
			}
			delete(this.settings.facsimiles(), "select facsimile from pages where facsimile is not null", start);
			delete(this.settings.papers(), "select source_checksum from conversations", start);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void delete(Path folder, String checksums, Instant start) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		var used = this.jdbc.sql(checksums).query(String.class).set();
		try (var files = Files.walk(folder, 2)) {
			delete(files.filter((file) -> isOrphaned(file, used)), start.minus(MARGIN));
		}
	}

	private static boolean isOrphaned(Path file, Set<String> used) {
		var name = NAME.matcher(file.getFileName().toString());
		return name.matches() && (name.group("unfinished") != null || !used.contains(name.group("checksum")));
	}

	private static void delete(Stream<Path> orphans, Instant before) throws IOException {
		for (var orphan : (Iterable<Path>) orphans::iterator) {
			if (Files.getLastModifiedTime(orphan).toInstant().isBefore(before)) {
				Files.deleteIfExists(orphan);
			}
		}
	}

}
