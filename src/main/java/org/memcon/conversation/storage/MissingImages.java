package org.memcon.conversation.storage;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the page images that the database names and the archive's directory lacks.
 */
class MissingImages {

	/** The number of images to look for at a time. */
	private static final int MAX_IMAGES = 5000;

	private final ArchiveSettings settings;

	private final JdbcClient jdbc;

	private Set<String> missing = Set.of();

	private int checks;

	MissingImages(ArchiveSettings settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/**
	 * Looks for a part of many images at a time, and again for those that were missing.
	 * Asks twice, as a record may be removed together with its images meanwhile.
	 */
	Optional<String> find() {
		var found = images();
		var parts = 1 + found.size() / MAX_IMAGES;
		var part = this.checks++ % parts;
		found.removeIf(
				(checksum) -> Math.floorMod(checksum.hashCode(), parts) != part && !this.missing.contains(checksum)
						|| Files.exists(this.settings.image(checksum)));
		if (!found.isEmpty()) {
			found.retainAll(images());
		}
		this.missing = Set.copyOf(found);
		return found.isEmpty() ? Optional.empty() : Optional
			.of("%,d page images are missing, such as %s. Put them back from a backup, or import their papers again."
				.formatted(found.size(), this.settings.image(found.get(0))));
	}

	private List<String> images() {
		return new ArrayList<>(this.jdbc.sql("select distinct facsimile from pages where facsimile is not null")
			.query(String.class)
			.list());
	}

}
