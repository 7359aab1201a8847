package org.memcon.harvest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a harvester asks for, with the arguments it must and may have (OAI-PMH 2.0, clause
 * 4).
 */
enum Verb {

	IDENTIFY("Identify", none(), none()),

	LIST_METADATA_FORMATS("ListMetadataFormats", none(), EnumSet.of(Argument.IDENTIFIER)),

	LIST_SETS("ListSets", none(), EnumSet.of(Argument.RESUMPTION_TOKEN)),

	LIST_IDENTIFIERS("ListIdentifiers", EnumSet.of(Argument.METADATA_PREFIX), ofLists()),

	LIST_RECORDS("ListRecords", EnumSet.of(Argument.METADATA_PREFIX), ofLists()),

	GET_RECORD("GetRecord", EnumSet.of(Argument.IDENTIFIER, Argument.METADATA_PREFIX), none());

	private final String code;

	private final Set<Argument> required;

	private final Set<Argument> optional;

	Verb(String code, Set<Argument> required, Set<Argument> optional) {
		this.code = code;
		this.required = required;
		this.optional = optional;
	}

	String code() {
		return this.code;
	}

	boolean takes(Argument argument) {
		return this.required.contains(argument) || this.optional.contains(argument);
	}

	/** A resumption token stands alone; without one, all that is required is there. */
	boolean isSatisfiedBy(Set<Argument> arguments) {
		return arguments.contains(Argument.RESUMPTION_TOKEN) ? arguments.size() == 1
				: arguments.containsAll(this.required);
	}

	static Optional<Verb> of(String code) {
		return Arrays.stream(values()).filter((verb) -> verb.code.equals(code)).findFirst();
	}

	private static Set<Argument> none() {
		return EnumSet.noneOf(Argument.class);
	}

	private static Set<Argument> ofLists() {
		return EnumSet.of(Argument.FROM, Argument.UNTIL, Argument.SET, Argument.RESUMPTION_TOKEN);
	}

}
