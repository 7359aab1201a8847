package org.memcon.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hexadecimal, by which the archive recognizes a source.
 */
public final class Checksum {

	private Checksum() {
	}

	public static String of(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	/** Reads the stream to its end, piece by piece, and closes it. */
	public static String of(InputStream content) throws IOException {
		var digest = sha256();
		try (var all = new DigestInputStream(content, digest)) {
			all.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	public static String of(String content) {
		return of(content.getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
