package org.memcon.harvest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A request that can be read: its verb, and the arguments this verb takes, each once.
 */
record HarvestRequest(Verb verb, Map<Argument, String> arguments) {

	private static final String VERB = "verb";

	static HarvestRequest of(Map<String, String[]> parameters) {
		var verb = single(parameters.get(VERB)).flatMap(Verb::of)
			.orElseThrow(() -> new Refusal(ErrorCode.BAD_VERB, "harvest.error.verb"));
		var arguments = new EnumMap<Argument, String>(Argument.class);
		parameters.forEach((name, values) -> {
			if (!name.equals(VERB)) {
				var argument = Argument.of(name).filter(verb::takes).orElseThrow(() -> unfit(verb));
				arguments.put(argument, legal(argument, single(values).orElseThrow(() -> unfit(verb))));
			}
		});
		if (!verb.isSatisfiedBy(arguments.keySet())) {
			throw unfit(verb);
		}
		return new HarvestRequest(verb, arguments);
	}

	Optional<String> argument(Argument argument) {
		return Optional.ofNullable(this.arguments.get(argument));
	}

	/** One that the verb requires. */
	String required(Argument argument) {
		return argument(argument).orElseThrow(() -> unfit(this.verb));
	}

	private static String legal(Argument argument, String value) {
		if (!argument.admits(value)) {
			throw new Refusal(ErrorCode.BAD_ARGUMENT, "harvest.error.value", argument.code());
		}
		return value;
	}

	private static Refusal unfit(Verb verb) {
		return new Refusal(ErrorCode.BAD_ARGUMENT, "harvest.error.arguments", verb.code());
	}

	private static Optional<String> single(String @Nullable [] values) {
		return (values != null && values.length == 1) ? Optional.of(values[0]) : Optional.empty();
	}

}
