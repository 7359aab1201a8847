package org.memcon.ingest.input;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.StreamUtils;

/**
 * The files in a zip. Each is unpacked within limits, to a file that is not named by the
 * zip and is deleted as soon as it has been read.
 */
record Zip(Path path, String name, ZipLimits limits, FileOpener opener) {

	private static final Pattern UNSAFE = Pattern
		.compile("(?s)/.*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?|.*\\p{Cntrl}.*");

	private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.|__MACOSX/).*");

	/** The length of the record at the end of a zip, without a comment. */
	private static final int END = 22;

	private static final int MAX_END = END + 0xFFFF;

	private static final int END_SIGNATURE = 0x06054b50;

	Zip(Path path, String name) {
		this(path, name, ZipLimits.DEFAULT, Files::newOutputStream);
	}

	/** Opens the files to which larger entries are unpacked. */
	interface FileOpener {

		OutputStream write(Path file) throws IOException;

	}

	/** The limits of a zip, so that a small one cannot fill memory or disk. */
	record ZipLimits(int entries, long directoryBytes, long entry, long total, int ratio, long alwaysAllowed) {

		static final ZipLimits DEFAULT = new ZipLimits(50_000, 64L << 20, 1L << 30, 20L << 30, 200, 10L << 20);

		/** Returns the number of bytes of an entry that may be unpacked. */
		long of(ZipEntry entry) {
			return Math.min(this.entry, Math.max(this.alwaysAllowed, entry.getCompressedSize() * this.ratio));
		}

	}

	static boolean isZip(Path path) {
		return isZip(path.toString());
	}

	private static boolean isZip(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	void unpack(InputHandler handler) {
		try {
			checkDirectory();
			try (var zip = open()) {
				unpack(zip, handler);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			handler.refuse(this.name, "the zip cannot be read: " + FailureMessages.of(ex));
		}
	}

	/** Reads the names in UTF-8 or else, as older programs wrote them, in that of DOS. */
	private ZipFile open() throws IOException {
		try {
			return new ZipFile(this.path.toFile());
		}
		catch (ZipException ex) {
			return new ZipFile(this.path.toFile(), Charset.forName("IBM437"));
		}
	}

	private void unpack(ZipFile zip, InputHandler handler) {
		if (zip.size() > this.limits.entries()) {
			handler.refuse(this.name, "the zip has more than " + this.limits.entries() + " files");
			return;
		}
		if (zip.stream().mapToLong(ZipEntry::getCompressedSize).sum() > this.path.toFile().length()) {
			handler.refuse(this.name, "the files in the zip overlap");
			return;
		}
		var entries = entries(zip, handler);
		var left = this.limits.total();
		for (var entry : entries.values()) {
			if (handler.isFull()) {
				return;
			}
			if (left <= 0) {
				handler.refuse(this.name, "the zip has more than " + this.limits.total() + " bytes");
				return;
			}
			left -= unpack(zip, entry, entries, Math.min(left, this.limits.of(entry)), handler);
		}
	}

	/** The entries that may be unpacked, by name. */
	private Map<String, ZipEntry> entries(ZipFile zip, InputHandler handler) {
		var entries = new TreeMap<String, ZipEntry>();
		for (var entry : Collections.list(zip.entries())) {
			var error = error(entry, entries);
			if (error != null) {
				handler.refuse(path(entry), error);
			}
			else if (!entry.isDirectory() && !HIDDEN.matcher(entry.getName()).matches()) {
				entries.put(entry.getName(), entry);
			}
		}
		return entries;
	}

	private static @Nullable String error(ZipEntry entry, Map<String, ZipEntry> entries) {
		if (UNSAFE.matcher(entry.getName()).matches()) {
			return "its name leads out of the zip";
		}
		if (entries.containsKey(entry.getName())) {
			return "the zip has two files of this name";
		}
		return isZip(entry.getName()) ? "a zip within a zip is not opened" : null;
	}

	private long unpack(ZipFile zip, ZipEntry entry, Map<String, ZipEntry> entries, long bound, InputHandler handler) {
		if (SidecarFiles.isSidecar(entry.getName(), entries::containsKey)) {
			return 0;
		}
		try (var unpackedEntry = UnpackedEntry.of(zip, entry, bound, this.opener)) {
			if (unpackedEntry.size() == 0) {
				handler.refuse(path(entry), "the file is empty");
			}
			else {
				handler.accept(new SourceFile(path(entry), unpackedEntry.content(), sidecar(zip, entry, entries)),
						entry.getCompressedSize());
			}
			return unpackedEntry.size();
		}
		catch (IOException ex) {
			handler.fail(path(entry), ex);
			return bound;
		}
	}

	private static @Nullable Resource sidecar(ZipFile zip, ZipEntry entry, Map<String, ZipEntry> entries)
			throws IOException {
		var sidecar = SidecarFiles.nameOf(entry.getName()).map(entries::get).orElse(null);
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

	/** Checks the length of the directory, which is read into memory as a whole. */
	private void checkDirectory() throws IOException {
		try (var file = new RandomAccessFile(this.path.toFile(), "r")) {
			var end = new byte[(int) Math.min(file.length(), MAX_END)];
			file.seek(file.length() - end.length);
			file.readFully(end);
			var record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
			for (var at = end.length - END; at >= 0; at--) {
				if (record.getInt(at) == END_SIGNATURE) {
					if (Integer.toUnsignedLong(record.getInt(at + 12)) > this.limits.directoryBytes()) {
						throw new ZipException("its directory is too long");
					}
					return;
				}
			}
		}
	}

	/**
	 * One file of a zip: in memory if it is small, otherwise on disk while it is read.
	 */
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
					var rest = StreamUtils.copyRange(content, all, 0, bound - SMALL);
					if (rest > bound - SMALL) {
						throw new ZipException("it is larger than allowed when unpacked");
					}
					return new UnpackedEntry(new FileSystemResource(file), SMALL + rest, file);
				}
				catch (IOException ex) {
					Files.deleteIfExists(file);
					throw ex;
				}
			}
		}

		@Override
		public void close() throws IOException {
			if (this.file != null) {
				Files.deleteIfExists(this.file);
			}
		}

	}

}
