package org.memcon.tei.authority;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.participant.PrintedName;
import org.memcon.participant.PrintedSide;

/**
 * An office, the state that it belongs to, the sides that mean it too, and its names:
 * those that tell it from any other, and short ones.
 */
record Office(String state, List<String> sides, List<String> names, List<String> shortNames) {

	private static final String AMERICAN = new PrintedSide("United States").name();

	/** Tests if this is the office alone, of somebody on this side: "The President". */
	boolean isPrinted(String printed, @Nullable String side) {
		return matches(this.names, printed) && isOf(side)
				|| matches(this.shortNames, printed) && ((side != null) ? isOf(side) : this.state.equals(AMERICAN));
	}

	private static boolean matches(List<String> names, String printed) {
		return Pattern.compile("(?i)(?:the |h\\.e\\. )?" + anyOf(names)).matcher(PrintedName.plain(printed)).matches();
	}

	/** Tests if a side is no other state. */
	boolean mayBeOf(@Nullable String side) {
		return isOf(side) || side != null && !new PrintedSide(side).isState();
	}

	private boolean isOf(@Nullable String side) {
		return side == null || new PrintedSide(side).name().equals(this.state)
				|| this.sides.stream().anyMatch((name) -> name.equalsIgnoreCase(side));
	}

	/** Returns a pattern of all names, or of those that need no state beside them. */
	String pattern(boolean withShortNames) {
		return withShortNames ? anyOf(Stream.of(this.names, this.shortNames).flatMap(Collection::stream).toList())
				: anyOf(this.names);
	}

	private static String anyOf(List<String> names) {
		return names.stream()
			.map((name) -> Pattern.quote(PrintedName.plain(name)))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}
