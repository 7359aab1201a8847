package org.memcon.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Coded;

/**
 * The capacity in which a person took part on that day (TEI {@code persName/@role}).
 */
public enum Capacity implements Coded {

	PRINCIPAL, ADVISER, INTERPRETER, NOTETAKER;

	/** Returns the capacities of some codes with spaces between them, or of none. */
	public static List<Capacity> list(@Nullable String codes) {
		return (codes != null) ? Arrays.stream(codes.split(" ")).map(Capacity::of).toList() : List.of();
	}

	public static Capacity of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
