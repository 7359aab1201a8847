package org.memcon.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that has the same bytes for the same files: all of them bear one time, which is
 * none. It can be let go of without being ended.
 */
public final class ReproducibleZip extends ZipOutputStream {

	/**
	 * The first month that every zip has the same bytes for, in whatever time zone it is
	 * made.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	public ReproducibleZip(OutputStream out) {
		super(out, StandardCharsets.UTF_8);
	}

	@Override
	public void putNextEntry(ZipEntry entry) throws IOException {
		entry.setTimeLocal(TIME);
		super.putNextEntry(entry);
	}

	/** Adds a file of text. */
	public void add(String path, String text) throws IOException {
		putNextEntry(new ZipEntry(path));
		write(text.getBytes(StandardCharsets.UTF_8));
		closeEntry();
	}

	/** Adds a file of text as it is, without compression. */
	public void addStored(String path, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		var checksum = new CRC32();
		checksum.update(bytes);
		var entry = new ZipEntry(path);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(checksum.getValue());
		putNextEntry(entry);
		write(bytes);
		closeEntry();
	}

	/** Lets go of what packs; the stream is its owner's. */
	public void release() {
		this.def.end();
	}

}
