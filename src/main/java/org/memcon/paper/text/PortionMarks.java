package org.memcon.paper.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds portion marks: the letter behind a paragraph or a field that gives its
 * classification.
 */
public final class PortionMarks {

	/** (U), (C), (S/NF). */
	private static final Pattern CLEAN = Pattern.compile("\\s*\\((U|C|S|TS|LOU|S/NF|C/NF|SBU|FOUO)\\)$");

	/**
	 * A struck-out (C) is read as "[jt)", "(jSjT", "ij^", "-^Gf-^", "(Cf", "• (C)",
	 * "4C)", "-(&)".
	 */
	private static final Pattern MANGLED = Pattern
		.compile("\\s+(?:[-•^]\\s?)?(?=\\S{2,6}$)(?=\\S*[\\[\\](){}^&])[\\[({ij^4&-]\\S{0,4}[\\])}fT^-]$");

	private PortionMarks() {
	}

	public static Optional<String> portionMark(String text) {
		var matcher = CLEAN.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	public static boolean hasMangledMark(String text) {
		return portionMark(text).isEmpty() && MANGLED.matcher(text).find();
	}

	public static String withoutPortionMark(String text) {
		return CLEAN.matcher(text).replaceFirst("").strip();
	}

}
