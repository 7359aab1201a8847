package org.memcon.tei.markup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hands a parser so many bytes between two of its answers and no more: one tag, comment,
 * instruction or declaration of any size must not fill the memory.
 */
class BoundedInputStream extends FilterInputStream {

	private static final int MAX_BYTES = 8 * 1024 * 1024;

	private int left = MAX_BYTES;

	BoundedInputStream(InputStream source) {
		super(source);
	}

	/** The parser has answered. */
	void tokenRead() {
		this.left = MAX_BYTES;
	}

	@Override
	public int read() throws IOException {
		take(1);
		return super.read();
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		var read = super.read(bytes, offset, length);
		take(read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void take(int bytes) throws IOException {
		this.left -= bytes;
		if (this.left < 0) {
			throw new IOException("a single tag, comment or declaration is longer than " + MAX_BYTES + " bytes");
		}
	}

}
