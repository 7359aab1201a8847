package org.memcon.harvest;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of the protocol with its required and optional arguments (OAI-PMH 2.0, clause
 * 4).
 */
enum OaiVerb {

	IDENTIFY("Identify", Set.of(), Set.of()),

	LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(OaiArgument.IDENTIFIER)),

	LIST_SETS("ListSets", Set.of(), Set.of(OaiArgument.RESUMPTION_TOKEN)),

	LIST_IDENTIFIERS("ListIdentifiers", Set.of(OaiArgument.METADATA_PREFIX), ofLists()),

	LIST_RECORDS("ListRecords", Set.of(OaiArgument.METADATA_PREFIX), ofLists()),

	GET_RECORD("GetRecord", Set.of(OaiArgument.IDENTIFIER, OaiArgument.METADATA_PREFIX), Set.of());

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

	private static Set<OaiArgument> ofLists() {
		return Set.of(OaiArgument.FROM, OaiArgument.UNTIL, OaiArgument.SET, OaiArgument.RESUMPTION_TOKEN);
	}

}
