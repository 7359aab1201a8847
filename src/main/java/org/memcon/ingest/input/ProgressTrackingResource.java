package org.memcon.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

import org.memcon.draft.SourceFile;

import org.springframework.core.io.FileSystemResource;

/**
 * A file that reports, while it is read, which share of it has been read.
 */
public class ProgressTrackingResource extends FileSystemResource {

	private final DoubleConsumer listener;

	ProgressTrackingResource(Path file, DoubleConsumer listener) {
		super(file);
		this.listener = listener;
	}

	public static SourceFile of(SourceFile file, DoubleConsumer listener) {
		return (file.content() instanceof FileSystemResource content) ? new SourceFile(file.path(),
				new ProgressTrackingResource(content.getFile().toPath(), listener), file.sidecar()) : file;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return new CountingInputStream(super.getInputStream(), contentLength());
	}

	/** A stream that reports the share of the file that was read. */
	private final class CountingInputStream extends FilterInputStream {

		private final long length;

		private long read;

		private CountingInputStream(InputStream content, long length) {
			super(content);
			this.length = Math.max(1, length);
		}

		@Override
		public int read() throws IOException {
			var one = super.read();
			reportProgress((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int count) throws IOException {
			var many = super.read(buffer, offset, count);
			reportProgress(Math.max(0, many));
			return many;
		}

		private void reportProgress(int more) {
			this.read += more;
			ProgressTrackingResource.this.listener.accept(Math.min(1, (double) this.read / this.length));
		}

	}

}
