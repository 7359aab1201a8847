package org.memcon.harvest;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An argument of a request besides the verb, with the values it allows. An allowed value
 * can be repeated in the answer as it came.
 */
enum OaiArgument {

	IDENTIFIER("identifier", "[A-Za-z][A-Za-z0-9+.-]{0,30}:(?:[A-Za-z0-9:/?@!$&'()*+,;=._~-]|%[0-9A-Fa-f]{2}){1,300}"),

	METADATA_PREFIX("metadataPrefix", "[A-Za-z0-9_.!~*'()-]{1,100}"),

	FROM("from", "\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ)?"),

	UNTIL("until", FROM.pattern.pattern()),

	SET("set", "[A-Za-z0-9_.!~*'()-]{1,200}(?::[A-Za-z0-9_.!~*'()-]{1,200}){0,5}"),

	RESUMPTION_TOKEN("resumptionToken", "[ -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]{0,500}");

	private final String code;

	private final Pattern pattern;

	OaiArgument(String code, String pattern) {
		this.code = code;
		this.pattern = Pattern.compile(pattern);
	}

	String code() {
		return this.code;
	}

	boolean admits(String value) {
		return this.pattern.matcher(value).matches();
	}

	static Optional<OaiArgument> of(String code) {
		return Arrays.stream(values()).filter((it) -> it.code.equals(code)).findFirst();
	}

}
