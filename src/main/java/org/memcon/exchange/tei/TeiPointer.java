package org.memcon.exchange.tei;

import java.nio.charset.StandardCharsets;

import org.memcon.web.XmlWriter;

/**
 * An address as TEI may point to it ({@code teidata.pointer}): what no URI may hold is
 * escaped.
 */
final class TeiPointer {

	private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

	private TeiPointer() {
	}

	static String of(String address) {
		var pointer = new StringBuilder();
		XmlWriter.wellFormed(address).codePoints().forEach((point) -> append(pointer, point));
		return pointer.toString();
	}

	private static void append(StringBuilder pointer, int point) {
		if (point > 0xA0 && Character.isLetterOrDigit(point) || point < 0x7F && Character.isLetterOrDigit(point)
				|| ALLOWED.indexOf(point) >= 0) {
			pointer.appendCodePoint(point);
		}
		else {
			for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
				pointer.append("%%%02X".formatted(octet));
			}
		}
	}

}
