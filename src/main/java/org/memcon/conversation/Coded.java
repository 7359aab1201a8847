package org.memcon.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constant of an enum with the code that stands for it in addresses, files and JSON:
 * {@code MACHINE_READ} is {@code machine-read}.
 */
public interface Coded {

	String name();

	default String code() {
		return code(name());
	}

	/** Finds the constant that a code stands for. */
	static <E extends Coded> Optional<E> find(E[] constants, String code) {
		return Stream.of(constants).filter((constant) -> constant.code().equals(code)).findFirst();
	}

	/** The code of a constant of this name. */
	static String code(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
