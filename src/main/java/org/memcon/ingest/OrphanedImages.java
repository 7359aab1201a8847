package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.memcon.conversation.storage.ArchiveSettings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes the images that no page shows: those of a paper that was refused, removed, or
 * interrupted. An archive in memory does not own the images in its directory and leaves
 * them alone.
 */
@Component
class OrphanedImages {

	/** {@code <checksum>.png}, its thumbnail, the same as JPEG, and unfinished files. */
	private static final Pattern NAME = Pattern
		.compile("(?<checksum>[0-9a-f]{64})(-thumbnail)?\\.(png|jpg)(?<unfinished>\\..+\\.part)?");

	/** Allows for the different clocks of remote disks. */
	private static final Duration MARGIN = Duration.ofHours(1);

	private final ArchiveSettings settings;

	private final JdbcClient jdbc;

	OrphanedImages(ArchiveSettings settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/** Deletes those that were there long before the run started. */
	void delete(Instant start) {
		if (this.settings.isInMemory() || !Files.isDirectory(this.settings.facsimiles())) {
			return;
		}
		var shown = shown();
		try (var files = Files.walk(this.settings.facsimiles(), 2)) {
			delete(files.filter((file) -> isOrphaned(file, shown)), start.minus(MARGIN));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Set<String> shown() {
		return new HashSet<>(this.jdbc.sql("select distinct facsimile from pages where facsimile is not null")
			.query(String.class)
			.list());
	}

	private static boolean isOrphaned(Path file, Set<String> shown) {
		var name = NAME.matcher(file.getFileName().toString());
		return name.matches() && (name.group("unfinished") != null || !shown.contains(name.group("checksum")));
	}

	private static void delete(Stream<Path> images, Instant before) throws IOException {
		for (var image : (Iterable<Path>) images::iterator) {
			if (Files.getLastModifiedTime(image).toInstant().isBefore(before)) {
				Files.deleteIfExists(image);
			}
		}
	}

}
