package org.memcon.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveLock;
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

	private @Nullable ArchiveLock lock;

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

	private @Nullable ArchiveLock lock() {
		try {
			return ArchiveLock.tryAcquire(this.settings.directory(), "index.lock");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs after the index is closed, since that is opened later than this. */
	@Override
	public synchronized void destroy() throws IOException {
		if (this.lock != null) {
			this.lock.close();
			this.lock = null;
		}
	}

}
