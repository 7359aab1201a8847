package org.memcon.conversation;

import java.util.Locale;

/**
 * A constant of an enum with the code that stands for it in addresses, files and JSON:
 * {@code MACHINE_READ} is {@code machine-read}.
 */
public interface Coded {

	String name();

	default String code() {
		return code(name());
	}

	/** The code of a constant of this name. */
	static String code(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
