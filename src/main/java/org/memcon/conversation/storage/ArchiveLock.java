package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * A lock on a file in the archive's directory, held by one process at a time. The system
 * releases it when the process ends, however it ends.
 */
public record ArchiveLock(FileChannel file) implements AutoCloseable {

	/** The lock of a backup, and of the deletion of files that one may still copy. */
	public static final String BACKUP = "backup.lock";

	private static final Duration PAUSE = Duration.ofMillis(100);

	/** Takes the lock, or returns null if it is taken. */
	public static @Nullable ArchiveLock tryAcquire(Path directory, String name) throws IOException {
		var file = FileChannel.open(Files.createDirectories(directory).resolve(name), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (isAcquired(file)) {
			return new ArchiveLock(file);
		}
		file.close();
		return null;
	}

	/** Takes the lock; if it is taken, waits for it. */
	static ArchiveLock await(Path directory, String name) throws IOException {
		var lock = tryAcquire(directory, name);
		while (lock == null) {
			LockSupport.parkNanos(PAUSE.toNanos());
			lock = tryAcquire(directory, name);
		}
		return lock;
	}

	/** Another application context of this process may have it, too. */
	private static boolean isAcquired(FileChannel file) throws IOException {
		try {
			return file.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
