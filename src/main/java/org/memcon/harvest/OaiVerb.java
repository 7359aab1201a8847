package org.memcon.harvest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of the protocol with its required and optional arguments (OAI-PMH 2.0, clause
 * 4).
 */
enum OaiVerb {

	IDENTIFY("Identify", none(), none()),

	LIST_METADATA_FORMATS("ListMetadataFormats", none(), EnumSet.of(OaiArgument.IDENTIFIER)),

	LIST_SETS("ListSets", none(), EnumSet.of(OaiArgument.RESUMPTION_TOKEN)),

	LIST_IDENTIFIERS("ListIdentifiers", EnumSet.of(OaiArgument.METADATA_PREFIX), ofLists()),

	LIST_RECORDS("ListRecords", EnumSet.of(OaiArgument.METADATA_PREFIX), ofLists()),

	GET_RECORD("GetRecord", EnumSet.of(OaiArgument.IDENTIFIER, OaiArgument.METADATA_PREFIX), none());

	private final String code;

	private final Set<OaiArgument> required;

	private final Set<OaiArgument> optional;

	OaiVerb(String code, Set<OaiArgument> required, Set<OaiArgument> optional) {
		this.code = code;
		this.required = required;
		this.optional = optional;
	}

	String code() {
		return this.code;
	}

	boolean takes(OaiArgument argument) {
		return this.required.contains(argument) || this.optional.contains(argument);
	}

	/** Tells whether these are a resumption token alone or all required arguments. */
	boolean isSatisfiedBy(Set<OaiArgument> arguments) {
		return arguments.contains(OaiArgument.RESUMPTION_TOKEN) ? arguments.size() == 1
				: arguments.containsAll(this.required);
	}

	static Optional<OaiVerb> of(String code) {
		return Arrays.stream(values()).filter((it) -> it.code.equals(code)).findFirst();
	}

	private static Set<OaiArgument> none() {
		return EnumSet.noneOf(OaiArgument.class);
	}

	private static Set<OaiArgument> ofLists() {
		return EnumSet.of(OaiArgument.FROM, OaiArgument.UNTIL, OaiArgument.SET, OaiArgument.RESUMPTION_TOKEN);
	}

}
