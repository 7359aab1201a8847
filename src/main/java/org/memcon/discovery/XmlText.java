package org.memcon.discovery;

import java.util.regex.Pattern;

/**
 * Replaces the characters that no XML 1.0 document can hold.
 */
final class XmlText {

	private static final Pattern IMPOSSIBLE = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private XmlText() {
	}

	static String of(String text) {
		return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
	}

}
