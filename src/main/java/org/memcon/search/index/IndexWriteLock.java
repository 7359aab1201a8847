package org.memcon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The right to write the index, held by one process at a time through a lock on a file in
 * the archive's directory. It ends with the process, even one that is killed.
 */
@Component
class IndexWriteLock implements DisposableBean {

	private final ArchiveSettings settings;

	private @Nullable FileLock lock;

	IndexWriteLock(ArchiveSettings settings) {
		this.settings = settings;
	}

	/** Takes the lock if it is free, and tells if this process has it now. */
	synchronized boolean tryAcquire() {
		if (!this.settings.isInMemory() && this.lock == null) {
			this.lock = lock();
		}
		return this.settings.isInMemory() || this.lock != null;
	}

	private @Nullable FileLock lock() {
		try {
			Files.createDirectories(this.settings.directory());
			var file = FileChannel.open(this.settings.directory().resolve("index.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			var taken = tryLock(file);
			if (taken == null) {
				file.close();
			}
			return taken;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
		try {
			return file.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			// Another application context of this process has it.
			return null;
		}
	}

	/** Runs after the index is closed, since that is opened later than this. */
	@Override
	public synchronized void destroy() throws IOException {
		if (this.lock != null) {
			this.lock.acquiredBy().close();
			this.lock = null;
		}
	}

}
