package org.memcon.harvest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A valid request: its verb and the arguments of this verb, each once.
 */
record OaiRequest(OaiVerb verb, Map<OaiArgument, String> arguments) {

	private static final String VERB = "verb";

	static OaiRequest of(Map<String, String[]> parameters) {
		var verb = single(parameters.get(VERB)).flatMap(OaiVerb::of)
			.orElseThrow(() -> new OaiException(OaiErrorCode.BAD_VERB, "harvest.error.verb"));
		var arguments = new EnumMap<OaiArgument, String>(OaiArgument.class);
		parameters.forEach((name, values) -> {
			if (!name.equals(VERB)) {
				var argument = OaiArgument.of(name).filter(verb::takes).orElseThrow(() -> badArguments(verb));
				arguments.put(argument, validated(argument, single(values).orElseThrow(() -> badArguments(verb))));
			}
		});
		if (!verb.isSatisfiedBy(arguments.keySet())) {
			throw badArguments(verb);
		}
		return new OaiRequest(verb, arguments);
	}

	Optional<String> argument(OaiArgument argument) {
		return Optional.ofNullable(this.arguments.get(argument));
	}

	/** The value of an argument that the verb requires. */
	String required(OaiArgument argument) {
		return argument(argument).orElseThrow(() -> badArguments(this.verb));
	}

	private static String validated(OaiArgument argument, String value) {
		if (!argument.admits(value)) {
			throw new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.value", argument.code());
		}
		return value;
	}

	private static OaiException badArguments(OaiVerb verb) {
		return new OaiException(OaiErrorCode.BAD_ARGUMENT, "harvest.error.arguments", verb.code());
	}

	private static Optional<String> single(String @Nullable [] values) {
		return (values != null && values.length == 1) ? Optional.of(values[0]) : Optional.empty();
	}

}
