package org.memcon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.memcon.conversation.ArchiveSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the index, and the stamp that tells which state of the archive it was made
 * from.
 */
class IndexFiles {

	private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

	private final Path index;

	private final Path stamp;

	IndexFiles(ArchiveSettings settings) {
		this.index = settings.index();
		this.stamp = this.index.resolveSibling("index.stamp");
	}

	/**
	 * Deletes an index whose files are missing or damaged; it is made anew at this start.
	 */
	void discardIfTorn() {
		var catalog = this.index.resolve("catalog");
		if (!Files.exists(catalog)) {
			return;
		}
		try (var directory = FSDirectory.open(catalog); var reader = DirectoryReader.open(directory)) {
			for (var leaf : reader.leaves()) {
				leaf.reader().checkIntegrity();
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The index is damaged and will be made anew: {}", ex.getMessage());
			discard();
		}
	}

	private void discard() {
		try {
			Files.deleteIfExists(this.stamp);
			FileSystemUtils.deleteRecursively(this.index);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isStamped(String state) {
		try {
			return Files.exists(this.stamp) && Files.readString(this.stamp).equals(state);
		}
		catch (IOException ex) {
			return false;
		}
	}

	void removeStamp() {
		try {
			Files.deleteIfExists(this.stamp);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void stamp(String state) {
		try {
			Files.writeString(this.stamp, state);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
