package org.memcon.conversation.storage;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for the images of pages in the archive's directory: for a part of many at a time,
 * and again for those that were missing.
 */
class MissingImages {

	/** The number of images to look for at a time. */
	private static final int MAX_IMAGES = 5000;

	private final ArchiveSettings settings;

	private final JdbcClient jdbc;

	private Set<String> known = Set.of();

	private int searches;

	MissingImages(ArchiveSettings settings, JdbcClient jdbc) {
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/**
	 * Says how many are missing, if any. It asks the database twice, as a record may be
	 * removed together with its images meanwhile.
	 */
	Optional<String> find() {
		var missing = images();
		var parts = 1 + missing.size() / MAX_IMAGES;
		var part = this.searches++ % parts;
		missing
			.removeIf((checksum) -> Math.floorMod(checksum.hashCode(), parts) != part && !this.known.contains(checksum)
					|| Files.exists(this.settings.image(checksum)));
		if (!missing.isEmpty()) {
			missing.retainAll(images());
		}
		this.known = Set.copyOf(missing);
		return missing.isEmpty() ? Optional.empty() : Optional
			.of("%,d page images are missing, such as %s. Put them back from a backup, or import their papers again."
				.formatted(missing.size(), this.settings.image(missing.get(0))));
	}

	private List<String> images() {
		return new ArrayList<>(this.jdbc.sql("select distinct facsimile from pages where facsimile is not null")
			.query(String.class)
			.list());
	}

}
