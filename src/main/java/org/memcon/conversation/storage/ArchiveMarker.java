package org.memcon.conversation.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/**
 * The marker of an archive, in a file beside the database: that an archive is here, and
 * the last of its states that was safe on the disk.
 *
 * @param id the archive's own number
 * @param accession the last number in the register of accessions
 * @param registeredAt the time of that accession
 * @param conversations the number of conversations
 */
record ArchiveMarker(UUID id, long accession, Instant registeredAt, long conversations) {

	static final String FILE = "archive.properties";

	/** Reads the file, if there is one. */
	static Optional<ArchiveMarker> in(Path directory) {
		var file = directory.resolve(FILE);
		try (var content = Files.newInputStream(file)) {
			var values = new Properties();
			values.load(content);
			return Optional.of(new ArchiveMarker(UUID.fromString(values.getProperty("id", "")),
					Long.parseLong(values.getProperty("accession")),
					Instant.parse(values.getProperty("registered-at", "")),
					Long.parseLong(values.getProperty("conversations"))));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException | IllegalArgumentException | DateTimeException ex) {
			throw new ArchiveException(
					"%s cannot be read: put it back from a backup, or delete it to accept the database as it is."
						.formatted(file));
		}
	}

	/** Replaces the file at once, and waits for the disk. */
	void write(Path directory) {
		var unfinished = directory.resolve("%s.%d.new".formatted(FILE, ProcessHandle.current().pid()));
		try (var channel = FileChannel.open(unfinished,
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
				OwnerOnly.file())) {
			channel.write(StandardCharsets.US_ASCII.encode("""
					id=%s
					accession=%d
					registered-at=%s
					conversations=%d
					""".formatted(this.id, this.accession, this.registeredAt, this.conversations)));
			channel.force(true);
			Files.move(unfinished, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return "%,d records up to import %,d of %s".formatted(this.conversations, this.accession,
				this.registeredAt.truncatedTo(ChronoUnit.SECONDS));
	}

}
