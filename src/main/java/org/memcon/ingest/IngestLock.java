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
import org.memcon.conversation.ArchiveSettings;

/**
 * Lets one at a time take papers into an archive, by a lock on a file in its directory;
 * the system opens it when the process ends, however it ends. An archive in memory needs
 * none.
 */
final class IngestLock implements AutoCloseable {

	private final @Nullable FileChannel channel;

	private IngestLock(@Nullable FileChannel channel) {
		this.channel = channel;
	}

	static IngestLock take(ArchiveSettings settings) {
		try {
			return settings.isInMemory() ? new IngestLock(null) : take(settings.directory().toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static IngestLock take(Path directory) throws IOException {
		var file = Files.createDirectories(directory).resolve("ingest.lock");
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!isTaken(channel)) {
			channel.close();
			throw new ArchiveClosedException(
					"Papers are being taken into this archive already%s; try again later.".formatted(worker(file)));
		}
		channel.truncate(0);
		channel.write(StandardCharsets.UTF_8.encode("by process %d since %s".formatted(ProcessHandle.current().pid(),
				Instant.now().truncatedTo(ChronoUnit.SECONDS))));
		return new IngestLock(channel);
	}

	private static boolean isTaken(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Who says so in the file; some systems do not let it be read. */
	private static String worker(Path file) {
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
