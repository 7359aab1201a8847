package org.memcon.ingest;

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
class ProgressTrackingResource extends FileSystemResource {

	private final DoubleConsumer listener;

	private ProgressTrackingResource(Path file, DoubleConsumer listener) {
		super(file);
		this.listener = listener;
	}

	static SourceFile of(SourceFile file, DoubleConsumer listener) {
		return (file.content() instanceof FileSystemResource content) ? new SourceFile(file.path(),
				new ProgressTrackingResource(content.getFile().toPath(), listener), file.sidecar()) : file;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		var length = (double) Math.max(1, contentLength());
		return new FilterInputStream(super.getInputStream()) {

			private long read;

			@Override
			public int read() throws IOException {
				return reportProgress(super.read(), 1);
			}

			@Override
			public int read(byte[] buffer, int offset, int count) throws IOException {
				var many = super.read(buffer, offset, count);
				return reportProgress(many, many);
			}

			private int reportProgress(int result, int more) {
				this.read += (result < 0) ? 0 : more;
				ProgressTrackingResource.this.listener.accept(Math.min(1, this.read / length));
				return result;
			}

		};
	}

}
