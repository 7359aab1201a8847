package org.memcon.harvest.oai;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a harvester asks for, with the arguments it must and may have (OAI-PMH 2.0, clause
 * 4).
 */
public enum OaiVerb {

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

	public String code() {
		return this.code;
	}

	boolean takes(OaiArgument oaiArgument) {
		return this.required.contains(oaiArgument) || this.optional.contains(oaiArgument);
	}

	/** A resumption token stands alone; without one, all that is required is there. */
	boolean isSatisfiedBy(Set<OaiArgument> oaiArguments) {
		return oaiArguments.contains(OaiArgument.RESUMPTION_TOKEN) ? oaiArguments.size() == 1
				: oaiArguments.containsAll(this.required);
	}

	static Optional<OaiVerb> of(String code) {
		return Arrays.stream(values()).filter((oaiVerb) -> oaiVerb.code.equals(code)).findFirst();
	}

	private static Set<OaiArgument> none() {
		return EnumSet.noneOf(OaiArgument.class);
	}

	private static Set<OaiArgument> ofLists() {
		return EnumSet.of(OaiArgument.FROM, OaiArgument.UNTIL, OaiArgument.SET, OaiArgument.RESUMPTION_TOKEN);
	}

}
