package org.memcon.harvest.oai;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A request that can be read: its verb, and the arguments this verb takes, each once.
 */
public record OaiRequest(OaiVerb verb, Map<OaiArgument, String> arguments) {

	private static final String VERB = "verb";

	public static OaiRequest of(Map<String, String[]> parameters) {
		var oaiVerb = single(parameters.get(VERB)).flatMap(OaiVerb::of)
			.orElseThrow(() -> new OaiException(OaiErrorCode.BAD_VERB, "harvest.error.verb"));
		var oaiArguments = new EnumMap<OaiArgument, String>(OaiArgument.class);
		parameters.forEach((name, values) -> {
			if (!name.equals(VERB)) {
				var oaiArgument = OaiArgument.of(name).filter(oaiVerb::takes).orElseThrow(() -> badArguments(oaiVerb));
				oaiArguments.put(oaiArgument,
						validated(oaiArgument, single(values).orElseThrow(() -> badArguments(oaiVerb))));
			}
		});
		if (!oaiVerb.isSatisfiedBy(oaiArguments.keySet())) {
			throw badArguments(oaiVerb);
		}
		return new OaiRequest(oaiVerb, oaiArguments);
	}

	public Optional<String> argument(OaiArgument oaiArgument) {
		return Optional.ofNullable(this.arguments.get(oaiArgument));
	}

	/** One that the verb requires. */
	public String required(OaiArgument oaiArgument) {
		return argument(oaiArgument).orElseThrow(() -> badArguments(this.verb));
	}

	private static String validated(OaiArgument oaiArgument, String value) {
		if (!oaiArgument.admits(value)) {
			throw new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.value", oaiArgument.code());
		}
		return value;
	}

	private static OaiException badArguments(OaiVerb oaiVerb) {
		return new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.arguments", oaiVerb.code());
	}

	private static Optional<String> single(String @Nullable [] values) {
		return (values != null && values.length == 1) ? Optional.of(values[0]) : Optional.empty();
	}

}
