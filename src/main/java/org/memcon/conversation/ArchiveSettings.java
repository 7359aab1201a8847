package org.memcon.conversation;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the archive is kept ({@code memcon.archive.*}).
 *
 * @param directory holds the database and the index; safe to delete while Memcon is
 * stopped
 * @param storage {@code file}, or {@code memory} for an archive that ends with the
 * program
 */
@ConfigurationProperties("memcon.archive")
public record ArchiveSettings(@DefaultValue("data/archive") Path directory, @DefaultValue("file") Storage storage) {

	/** Where the bytes lie. */
	public enum Storage {

		FILE, MEMORY

	}

	public boolean isInMemory() {
		return this.storage == Storage.MEMORY;
	}

	/** The directory of the full-text index. */
	public Path index() {
		return this.directory.toAbsolutePath().resolve("index");
	}

}
