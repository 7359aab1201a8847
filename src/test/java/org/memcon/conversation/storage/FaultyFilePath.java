package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The path of a file of H2 on a disk that is full when the file is to grow for a certain
 * time: a part is written. The disk has room again afterwards.
 */
public final class FaultyFilePath extends FilePathWrapper {

	private static final int BLOCK = 4096;

	/** H2 goes on meanwhile, as it does if the disk is slow. */
	private static final Duration DELAY = Duration.ofMillis(10);

	private static final AtomicInteger WRITES_LEFT = new AtomicInteger(Integer.MAX_VALUE);

	static {
		FilePath.register(new FaultyFilePath());
	}

	/** Lets the disk be full at a write beyond the end from now, counted from one. */
	static void failAt(int write) {
		WRITES_LEFT.set(write);
	}

	/** Lets no further write fail; returns true if the one to fail has been reached. */
	static boolean repair() {
		return WRITES_LEFT.getAndSet(Integer.MAX_VALUE) <= 0;
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new FaultyChannel(super.open(mode));
	}

	/**
	 * An open file of which one write fails.
	 */
	private static final class FaultyChannel extends FileBaseDefault {

		private final FileChannel file;

		FaultyChannel(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read(ByteBuffer target, long position) throws IOException {
			return this.file.read(target, position);
		}

		@Override
		public int write(ByteBuffer source, long position) throws IOException {
			var inside = (int) Math.max(0, this.file.size() - position);
			if (inside >= source.remaining() || WRITES_LEFT.decrementAndGet() != 0) {
				return this.file.write(source, position);
			}
			var half = (source.remaining() - inside) / 2 / BLOCK * BLOCK;
			this.file.write(source.slice(source.position(), inside + half), position);
			LockSupport.parkNanos(DELAY.toNanos());
			throw new IOException("No space left on device");
		}

		@Override
		protected void implTruncate(long size) throws IOException {
			this.file.truncate(size);
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.file.force(metaData);
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

}
