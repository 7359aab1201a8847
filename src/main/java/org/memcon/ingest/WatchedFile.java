package org.memcon.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

import org.memcon.draft.SourceFile;
import org.springframework.core.io.FileSystemResource;

/**
 * A file that tells, while it is read, which share of it has been.
 */
class WatchedFile extends FileSystemResource {

	private final DoubleConsumer share;

	WatchedFile(Path file, DoubleConsumer share) {
		super(file);
		this.share = share;
	}

	static SourceFile of(SourceFile file, DoubleConsumer share) {
		return (file.content() instanceof FileSystemResource content)
				? new SourceFile(file.path(), new WatchedFile(content.getFile().toPath(), share), file.sidecar())
				: file;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return new Watched(super.getInputStream(), contentLength());
	}

	private final class Watched extends FilterInputStream {

		private final long length;

		private long read;

		private Watched(InputStream content, long length) {
			super(content);
			this.length = Math.max(1, length);
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			tell((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int count) throws IOException {
			var many = super.read(buffer, offset, count);
			tell(Math.max(0, many));
			return many;
		}

		private void tell(int more) {
			this.read += more;
			WatchedFile.this.share.accept(Math.min(1, (double) this.read / this.length));
		}

	}

}
