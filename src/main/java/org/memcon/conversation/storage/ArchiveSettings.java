package org.memcon.conversation.storage;

import java.nio.file.Path;

import org.memcon.conversation.Facsimile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The location of the archive ({@code memcon.archive.*}).
 *
 * @param directory holds the database, the index, the images of pages and the kept
 * papers; safe to delete while Memcon is stopped
 * @param storage {@code file}, or {@code memory} for an archive that ends with the
 * program
 */
@ConfigurationProperties("memcon.archive")
public record ArchiveSettings(@DefaultValue("data/archive") Path directory, @DefaultValue("file") Storage storage) {

	/** The kind of storage. */
	public enum Storage {

		FILE, MEMORY

	}

	public boolean isInMemory() {
		return this.storage == Storage.MEMORY;
	}

	/** The directory of the images of pages, each stored under its checksum. */
	public Path facsimiles() {
		return this.directory.toAbsolutePath().resolve("facsimiles");
	}

	/** The image of a page. */
	public Path facsimile(Facsimile facsimile) {
		return image(facsimile.checksum());
	}

	/** The same image, small. */
	public Path thumbnail(Facsimile facsimile) {
		return image(facsimile.checksum(), "-thumbnail.png");
	}

	/** The image of a page by its checksum. */
	Path image(String checksum) {
		return image(checksum, ".png");
	}

	private Path image(String checksum, String ending) {
		return facsimiles().resolve(checksum.substring(0, 2)).resolve(checksum + ending);
	}

	/** The directory of the papers that are kept, each stored under its checksum. */
	public Path papers() {
		return this.directory.toAbsolutePath().resolve("papers");
	}

	/** The directory of the full-text index. */
	public Path index() {
		return this.directory.toAbsolutePath().resolve("index");
	}

}
