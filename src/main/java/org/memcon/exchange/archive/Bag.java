package org.memcon.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;

import org.memcon.exchange.ReproducibleZip;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A bag of files (BagIt, RFC 8493) while it is packed into a zip. Each file of its
 * payload goes in with its checksum; what describes the bag goes in last, when all is
 * known. The same files give the same bag: all of them bear one time, which is none.
 */
final class Bag implements Closeable {

	static final String NAME = "memcon-archive";

	private final ReproducibleZip zip;

	private final StringBuilder manifest = new StringBuilder();

	private final StringBuilder tagManifest = new StringBuilder();

	private long octets;

	private long files;

	Bag(OutputStream out) {
		this.zip = new ReproducibleZip(out);
	}

	/** Adds a file of text to the payload. */
	void add(String path, String text) throws IOException {
		add(path, resource(text));
	}

	/** Adds a file to the payload. */
	void add(String path, Resource content) throws IOException {
		this.octets += pack("data/" + path, content, this.manifest);
		this.files++;
	}

	/** Describes the bag and ends it; without this it is no zip. */
	void finish(Map<String, String> about) throws IOException {
		var info = new StringBuilder();
		about.forEach((name, value) -> info.append(name).append(": ").append(value).append('\n'));
		info.append("Payload-Oxum: ").append(this.octets).append('.').append(this.files).append('\n');
		addTag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
		addTag("bag-info.txt", info.toString());
		addTag("manifest-sha256.txt", this.manifest.toString());
		addTag("tagmanifest-sha256.txt", this.tagManifest.toString());
		this.zip.finish();
		this.zip.flush();
	}

	private void addTag(String path, String text) throws IOException {
		pack(path, resource(text), this.tagManifest);
	}

	/** Packs a file, adds its checksum to the manifest, and returns its length. */
	private long pack(String path, Resource content, StringBuilder manifest) throws IOException {
		this.zip.putNextEntry(new ZipEntry(NAME + "/" + path));
		try (var in = new DigestInputStream(content.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
			var length = in.transferTo(this.zip);
			this.zip.closeEntry();
			var checksum = HexFormat.of().formatHex(in.getMessageDigest().digest());
			manifest.append(checksum).append("  ").append(path).append('\n');
			return length;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Resource resource(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Lets go of what packs; the stream is its owner's. */
	@Override
	public void close() {
		this.zip.release();
	}

}
