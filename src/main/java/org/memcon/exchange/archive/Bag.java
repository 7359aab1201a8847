package org.memcon.exchange.archive;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bag of files (BagIt, RFC 8493) while it is packed into a zip. Each file of its
 * payload goes in with its checksum; what describes the bag goes in last, when all is
 * known. The same files give the same bag: all of them bear one time, which is none.
 */
final class Bag implements Closeable {

	static final String NAME = "memcon-archive";

	private static final String ALGORITHM = "SHA-256";

	/**
	 * The first month that every zip has the same bytes for, in whatever time zone it is
	 * made.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ReleasableZip zip;

	private final Path manifest;

	private final BufferedWriter checksums;

	private final StringBuilder tags = new StringBuilder();

	private long octets;

	private long files;

	/** The manifest grows in the folder until it is whole. */
	Bag(OutputStream out, Path folder) throws IOException {
		this.zip = new ReleasableZip(out);
		this.manifest = folder.resolve("manifest.txt");
		this.checksums = Files.newBufferedWriter(this.manifest);
	}

	/** A writer of one file. */
	@FunctionalInterface
	interface BagEntryWriter {

		void writeTo(OutputStream out) throws IOException;

	}

	/** A file of the payload. */
	void add(String path, BagEntryWriter writer) throws IOException {
		var manifestLine = pack("data/" + path, writer);
		this.checksums.write(manifestLine.line());
		this.octets += manifestLine.octets();
		this.files++;
	}

	/** Describes the bag and ends it; without this it is no zip. */
	void finish(Map<String, String> about) throws IOException {
		this.checksums.close();
		addTag("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
		addTag("bag-info.txt", text(lines(about) + "Payload-Oxum: " + this.octets + "." + this.files + "\n"));
		addTag("manifest-sha256.txt", (out) -> Files.copy(this.manifest, out));
		pack("tagmanifest-sha256.txt", text(this.tags.toString()));
		this.zip.finish();
		this.zip.flush();
	}

	private void addTag(String path, BagEntryWriter writer) throws IOException {
		this.tags.append(pack(path, writer).line());
	}

	private ManifestLine pack(String path, BagEntryWriter writer) throws IOException {
		var entry = new ZipEntry(NAME + "/" + path);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		var countingOutputStream = new CountingOutputStream(new DigestOutputStream(this.zip, digest()));
		writer.writeTo(countingOutputStream);
		this.zip.closeEntry();
		return new ManifestLine(path, countingOutputStream.checksum(), countingOutputStream.octets);
	}

	/** Lets go of what packs, and of the manifest; the stream is its owner's. */
	@Override
	public void close() throws IOException {
		this.zip.release();
		this.checksums.close();
	}

	private static String lines(Map<String, String> about) {
		return about.entrySet()
			.stream()
			.map((it) -> it.getKey() + ": " + it.getValue() + "\n")
			.collect(Collectors.joining());
	}

	static BagEntryWriter text(String text) {
		return (out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance(ALGORITHM);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A file in the bag: where, with which checksum, how long. */
	private record ManifestLine(String path, String checksum, long octets) {

		String line() {
			return this.checksum + "  " + this.path + "\n";
		}

	}

	/** Counts what passes; a writer that closes it does not close the zip. */
	private static final class CountingOutputStream extends FilterOutputStream {

		private final DigestOutputStream passing;

		private long octets;

		CountingOutputStream(DigestOutputStream out) {
			super(out);
			this.passing = out;
		}

		@Override
		public void write(int octet) throws IOException {
			this.out.write(octet);
			this.octets++;
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
			this.octets += length;
		}

		@Override
		public void flush() {
			// the zip goes on as it fills
		}

		@Override
		public void close() {
			// the next file follows
		}

		String checksum() {
			return HexFormat.of().formatHex(this.passing.getMessageDigest().digest());
		}

	}

	/** A zip that can be let go of without being ended. */
	private static final class ReleasableZip extends ZipOutputStream {

		ReleasableZip(OutputStream out) {
			super(out, StandardCharsets.UTF_8);
		}

		void release() {
			this.def.end();
		}

	}

}
