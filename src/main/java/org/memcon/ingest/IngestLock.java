package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;

/**
 * Lets only one process at a time change an archive, by a lock on a file in its
 * directory. The system releases it when the process ends, however it ends. An archive in
 * memory needs none.
 */
final class IngestLock implements AutoCloseable {

	private final @Nullable FileChannel channel;

	private IngestLock(@Nullable FileChannel channel) {
		this.channel = channel;
	}

	static IngestLock acquire(ArchiveSettings settings) {
		try {
			return settings.isInMemory() ? new IngestLock(null) : acquire(settings.directory().toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static IngestLock acquire(Path directory) throws IOException {
		var file = Files.createDirectories(directory).resolve("ingest.lock");
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!isAcquired(channel)) {
			channel.close();
			throw new IngestException(
					"Another import into this archive is running%s; try again later.".formatted(holder(file)));
		}
		channel.truncate(0);
		channel.write(StandardCharsets.UTF_8.encode("by process %d since %s".formatted(ProcessHandle.current().pid(),
				Instant.now().truncatedTo(ChronoUnit.SECONDS))));
		return new IngestLock(channel);
	}

	private static boolean isAcquired(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Reads from the file which process holds the lock, if the system permits. */
	private static String holder(Path file) {
		try {
			return ", " + Files.readString(file).strip();
		}
		catch (IOException ex) {
			return "";
		}
	}

	@Override
	public void close() {
		try {
			if (this.channel != null) {
				this.channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
