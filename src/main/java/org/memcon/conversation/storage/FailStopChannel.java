package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * An open file of H2 that a full disk leaves as it was. H2 saves in the background, and
 * may save once more before it hears of a failure: over parts that the last whole state
 * on the disk still needs. Nothing is written here after a failure.
 */
final class FailStopChannel extends FileBaseDefault {

	private final FileChannel file;

	private @Nullable Throwable failure;

	FailStopChannel(FileChannel file) {
		this.file = file;
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return this.file.read(target, position);
	}

	@Override
	public synchronized int write(ByteBuffer source, long position) throws IOException {
		requireNoFailure();
		var length = source.remaining();
		var inside = (int) Math.max(0, Math.min(length, this.file.size() - position));
		try {
			extend(source.slice(source.position() + inside, length - inside), position + inside);
			writeFully(source.slice(source.position(), inside), position);
		}
		catch (IOException | RuntimeException | Error ex) {
			this.failure = ex;
			throw ex;
		}
		source.position(source.limit());
		return length;
	}

	/** Comes first, so that nothing is overwritten if there is no room. */
	private void extend(ByteBuffer source, long position) throws IOException {
		var size = this.file.size();
		try {
			writeFully(source, position);
		}
		catch (IOException ex) {
			this.file.truncate(size);
			throw ex;
		}
	}

	private void writeFully(ByteBuffer source, long position) throws IOException {
		while (source.hasRemaining()) {
			this.file.write(source, position + source.position());
		}
	}

	/** On some file systems, the disk is found full only here. */
	@Override
	public synchronized void force(boolean metaData) throws IOException {
		requireNoFailure();
		try {
			this.file.force(metaData);
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
	}

	/** A failure here loses nothing, and H2 tries again. */
	@Override
	protected void implTruncate(long size) throws IOException {
		requireNoFailure();
		this.file.truncate(size);
	}

	private void requireNoFailure() throws IOException {
		if (this.failure != null) {
			throw new IOException("An earlier change of the file has failed: " + this.failure, this.failure);
		}
	}

	@Override
	public long size() throws IOException {
		return this.file.size();
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return this.file.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		this.file.close();
	}

}
