package org.memcon.participant;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an authorized name, for sorting and for direct order: "Haig, Alexander M.,
 * Jr." is Alexander M. Haig, Jr. A nickname belongs to the given names.
 */
public record PersonalName(String family, String given, @Nullable String suffix) {

	private static final Pattern AUTHORIZED = Pattern
		.compile("([^,]+),\\s*(.+?)(?:,\\s*((?:Jr|Sr)\\.?|I{2,3}|IV))?(?:,\\s*([“\"].+[”\"]))?");

	/** Splits an authorized name; empty if it is not divided. */
	public static Optional<PersonalName> of(String authorized) {
		return Optional.of(AUTHORIZED.matcher(authorized.strip()))
			.filter((it) -> it.matches())
			.map((it) -> new PersonalName(it.group(1).strip(),
					(it.group(4) != null) ? it.group(2) + " " + it.group(4) : it.group(2), it.group(3)));
	}

	/** The name in direct order. */
	public String direct() {
		var name = this.given + " " + this.family;
		return (this.suffix != null) ? name + ", " + this.suffix : name;
	}

}
