package org.memcon.ingest.store;

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

import javax.sql.DataSource;

import org.memcon.conversation.storage.ArchiveSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The images that no page shows: left behind by a paper that was refused, taken out, or
 * on its way when the program was stopped. An archive in memory does not own the images
 * in its directory and leaves them alone.
 */
@Component
public class OrphanedImages {

	/**
	 * {@code <checksum>.png}, its thumbnail, the same as JPEG, and what was never
	 * finished of either.
	 */
	private static final Pattern NAME = Pattern
		.compile("(?<checksum>[0-9a-f]{64})(-thumbnail)?\\.(png|jpg)(?<unfinished>\\..+\\.part)?");

	/** Clocks of disks that are far away do not run like ours. */
	private static final Duration MARGIN = Duration.ofHours(1);

	private final ArchiveSettings settings;

	private final JdbcClient jdbc;

	public OrphanedImages(ArchiveSettings settings, DataSource dataSource) {
		this.settings = settings;
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** Takes away those that were there long before the run began. */
	public void delete(Instant start) {
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

	private static void delete(Stream<Path> strays, Instant before) throws IOException {
		for (var stray : (Iterable<Path>) strays::iterator) {
			if (Files.getLastModifiedTime(stray).toInstant().isBefore(before)) {
				Files.deleteIfExists(stray);
			}
		}
	}

}
