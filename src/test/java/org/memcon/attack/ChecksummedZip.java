package org.memcon.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/**
 * A zip that lists the checksums of its files, as an export and a backup do.
 */
record ChecksummedZip(Path file) {

	private static final String MANIFEST = "manifest-sha256.txt";

	/** Tells if all files that it lists are in it as they were packed. */
	boolean isWhole() {
		try (var zip = new ZipFile(this.file.toFile())) {
			var manifest = zip.stream()
				.map((entry) -> entry.getName())
				.filter((name) -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
				.findFirst()
				.orElseThrow();
			var folder = manifest.substring(0, manifest.length() - MANIFEST.length());
			var lines = new String(content(zip, manifest), StandardCharsets.UTF_8).lines().toList();
			for (var line : lines) {
				var parts = line.split(" {2}", 2);
				if (!parts[0].equals(checksum(content(zip, folder + parts[1])))) {
					return false;
				}
			}
			return !lines.isEmpty();
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

	private static byte[] content(ZipFile zip, String name) throws IOException {
		try (var content = zip.getInputStream(zip.getEntry(name))) {
			return content.readAllBytes();
		}
	}

	private static String checksum(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
