package org.memcon.ingest.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.report.FailureMessages;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The papers in a zip. Each is unpacked, within bounds, to a file whose name is none of
 * the zip's and which is gone as soon as it has been read.
 */
record Zip(Path path, String name, ZipLimits limits, FileOpener opener) {

	private static final Pattern UNSAFE = Pattern
		.compile("(?s)/.*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?|.*\\p{Cntrl}.*");

	private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.|__MACOSX/).*");

	/** The record at the end of a zip, without and with the longest comment. */
	private static final int END = 22;

	private static final int LONGEST_END = END + 0xFFFF;

	private static final int END_SIGNATURE = 0x06054b50;

	Zip(Path path, String name) {
		this(path, name, ZipLimits.DEFAULT, Files::newOutputStream);
	}

	/** Where larger files are unpacked to. */
	interface FileOpener {

		OutputStream write(Path file) throws IOException;

	}

	/** How much a zip may hold, so that a small one cannot fill memory or disk. */
	record ZipLimits(int entries, long directoryBytes, long entry, long total, int ratio, long alwaysAllowed) {

		static final ZipLimits DEFAULT = new ZipLimits(50_000, 64L << 20, 1L << 30, 20L << 30, 200, 10L << 20);

		/** How much of an entry may be unpacked. */
		long of(ZipEntry entry) {
			return Math.min(this.entry, Math.max(this.alwaysAllowed, entry.getCompressedSize() * this.ratio));
		}

	}

	void unpack(InputHandler desk) {
		try {
			checkListing();
			try (var zip = new ZipFile(this.path.toFile())) {
				unpack(zip, desk);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			desk.refuse(this.name, "the zip cannot be read: " + FailureMessages.of(ex));
		}
	}

	private void unpack(ZipFile zip, InputHandler desk) {
		if (zip.size() > this.limits.entries()) {
			desk.refuse(this.name, "the zip holds more than " + this.limits.entries() + " files");
			return;
		}
		var entries = entries(zip, desk);
		var left = this.limits.total();
		for (var entry : entries.values()) {
			if (desk.isFull()) {
				return;
			}
			if (left <= 0) {
				desk.refuse(this.name, "the zip holds more than " + this.limits.total() + " bytes");
				return;
			}
			left -= unpack(zip, entry, entries, Math.min(left, this.limits.of(entry)), desk);
		}
	}

	/** What may be unpacked, by name. */
	private Map<String, ZipEntry> entries(ZipFile zip, InputHandler desk) {
		var entries = new TreeMap<String, ZipEntry>();
		for (var entry : Collections.list(zip.entries())) {
			var fault = fault(entry, entries);
			if (fault != null) {
				desk.refuse(path(entry), fault);
			}
			else if (!entry.isDirectory() && !HIDDEN.matcher(entry.getName()).matches()) {
				entries.put(entry.getName(), entry);
			}
		}
		return entries;
	}

	private static @Nullable String fault(ZipEntry entry, Map<String, ZipEntry> entries) {
		if (UNSAFE.matcher(entry.getName()).matches()) {
			return "the name leads out of the zip";
		}
		if (entries.containsKey(entry.getName())) {
			return "the zip holds two files of this name";
		}
		return InputFiles.isZip(Path.of(entry.getName())) ? "a zip within a zip is not opened" : null;
	}

	private long unpack(ZipFile zip, ZipEntry entry, Map<String, ZipEntry> entries, long bound, InputHandler desk) {
		if (InputFiles.isSidecar(entry.getName(), entries::containsKey)) {
			return 0;
		}
		try (var unpackedEntry = UnpackedEntry.of(zip, entry, bound, this.opener)) {
			if (unpackedEntry.size() == 0) {
				desk.refuse(path(entry), "the file is empty");
			}
			else {
				desk.accept(new SourceFile(path(entry), unpackedEntry.content(), sidecar(zip, entry, entries)),
						entry.getCompressedSize());
			}
			return unpackedEntry.size();
		}
		catch (IOException ex) {
			desk.fail(path(entry), ex);
			return bound;
		}
	}

	private static @Nullable Resource sidecar(ZipFile zip, ZipEntry entry, Map<String, ZipEntry> entries)
			throws IOException {
		var sidecar = InputFiles.sidecarOf(entry.getName()).map(entries::get).orElse(null);
		if (sidecar == null) {
			return null;
		}
		try (var content = zip.getInputStream(sidecar)) {
			return new ByteArrayResource(content.readNBytes(UnpackedEntry.SMALL));
		}
	}

	private String path(ZipEntry entry) {
		return this.name + "/" + entry.getName();
	}

	/**
	 * The list of its files is read into memory as a whole, so it must not be too long.
	 */
	private void checkListing() throws IOException {
		try (var file = new RandomAccessFile(this.path.toFile(), "r")) {
			var end = new byte[(int) Math.min(file.length(), LONGEST_END)];
			file.seek(file.length() - end.length);
			file.readFully(end);
			var record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
			for (var at = end.length - END; at >= 0; at--) {
				if (record.getInt(at) == END_SIGNATURE) {
					check(Integer.toUnsignedLong(record.getInt(at + 12)));
					return;
				}
			}
		}
	}

	private void check(long listing) throws ZipException {
		if (listing > this.limits.directoryBytes()) {
			throw new ZipException("its list of files is too long");
		}
	}

	/** One file out of a zip: in memory if it is small, else on the disk for a while. */
	private record UnpackedEntry(Resource content, long size, @Nullable Path file) implements AutoCloseable {

		static final int SMALL = 1 << 20;

		static UnpackedEntry of(ZipFile zip, ZipEntry entry, long bound, FileOpener fileOpener) throws IOException {
			try (var content = zip.getInputStream(entry)) {
				var beginning = content.readNBytes(SMALL);
				if (beginning.length < SMALL) {
					return new UnpackedEntry(new ByteArrayResource(beginning), beginning.length, null);
				}
				var file = Files.createTempFile("memcon-", ".unpacked");
				try (var all = fileOpener.write(file)) {
					all.write(beginning);
					return new UnpackedEntry(new FileSystemResource(file), copy(content, all, bound - SMALL) + SMALL,
							file);
				}
				catch (IOException ex) {
					Files.deleteIfExists(file);
					throw ex;
				}
			}
		}

		private static long copy(InputStream content, OutputStream all, long bound) throws IOException {
			var buffer = new byte[1 << 16];
			var copied = 0L;
			for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				copied += read;
				if (copied > bound) {
					throw new ZipException("unpacked it is larger than is allowed");
				}
				all.write(buffer, 0, read);
			}
			return copied;
		}

		@Override
		public void close() throws IOException {
			if (this.file != null) {
				Files.deleteIfExists(this.file);
			}
		}

	}

}
