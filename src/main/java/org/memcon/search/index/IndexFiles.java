package org.memcon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the index, in a directory for conversations and one for passages, and the
 * {@link IndexState} beside them; an archive in memory has none.
 */
@Component
class IndexFiles {

	private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final boolean inMemory;

	private final Path index;

	private final Path stateFile;

	private volatile @Nullable IndexState stateInMemory;

	IndexFiles(ArchiveSettings settings) {
		this.inMemory = settings.isInMemory();
		this.index = settings.index();
		this.stateFile = this.index.resolveSibling("index.stamp");
	}

	/** Deletes an index whose files are missing or damaged; it is then rebuilt. */
	void discardIfDamaged() {
		if (!this.inMemory && directories().filter(Files::exists).anyMatch(IndexFiles::isDamaged)) {
			discard();
		}
	}

	/** Tells if the index cannot be read, or not all of it. */
	boolean isDamaged() {
		return !this.inMemory && directories().anyMatch(IndexFiles::isDamaged);
	}

	private static boolean isDamaged(Path part) {
		try (var directory = FSDirectory.open(part); var reader = DirectoryReader.open(directory)) {
			for (var leaf : reader.leaves()) {
				leaf.reader().checkIntegrity();
			}
			return false;
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The index is damaged and will be rebuilt: {}", ex.getMessage());
			return true;
		}
	}

	/** Tells if the index was deleted, but not the archive. */
	boolean isMissing() {
		return !this.inMemory && Files.exists(this.index.getParent()) && !hasIndex();
	}

	private Stream<Path> directories() {
		return Stream.of("catalog", "passages").map(this.index::resolve);
	}

	/** Deletes what is left of the index, but for empty directories. */
	void discard() {
		try {
			removeState();
			FileSystemUtils.deleteRecursively(this.index);
			for (var part : directories().toList()) {
				Files.createDirectories(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until the process that writes the index has created it. */
	void awaitIndex() {
		var until = System.nanoTime() + TIMEOUT.toNanos();
		while (!hasIndex()) {
			if (System.nanoTime() - until > 0) {
				throw new IllegalStateException(
						"another process writes the index but has not created it: " + this.index);
			}
			pause();
		}
	}

	private boolean hasIndex() {
		return directories().allMatch(IndexFiles::hasIndex);
	}

	private static boolean hasIndex(Path part) {
		if (!Files.exists(part)) {
			return false;
		}
		try (var directory = FSDirectory.open(part)) {
			return DirectoryReader.indexExists(directory);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while waiting for the index", ex);
		}
	}

	Optional<IndexState> state() {
		try {
			if (this.inMemory) {
				return Optional.ofNullable(this.stateInMemory);
			}
			return Files.exists(this.stateFile) ? IndexState.of(Files.readString(this.stateFile)) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** The time when any process last wrote the state; not told of one in memory. */
	Optional<Instant> writtenAt() {
		try {
			return this.inMemory ? Optional.empty()
					: Optional.of(Files.getLastModifiedTime(this.stateFile).toInstant());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	void removeState() {
		this.stateInMemory = null;
		try {
			Files.deleteIfExists(this.stateFile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces the state at once: another process reads the old one or the new one. */
	void state(IndexState state) {
		if (this.inMemory) {
			this.stateInMemory = state;
			return;
		}
		try {
			var fresh = this.stateFile.resolveSibling("index.stamp.new");
			Files.writeString(fresh, state.toString());
			Files.move(fresh, this.stateFile, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
