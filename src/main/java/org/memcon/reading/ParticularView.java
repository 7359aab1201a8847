package org.memcon.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;

/**
 * What is known of one particular of a record, or that nothing is.
 */
record ParticularView(ParticularKind kind, @Nullable Particular particular) {

	/** All that is expected and all that is there, in the order of the kinds. */
	static List<ParticularView> of(List<ParticularKind> expected, List<Particular> particulars) {
		Map<ParticularKind, Particular> there = particulars.stream()
			.collect(Collectors.toMap(Particular::kind, Function.identity()));
		return Stream.concat(expected.stream(), there.keySet().stream())
			.distinct()
			.sorted(Comparator.naturalOrder())
			.map((kind) -> new ParticularView(kind, there.get(kind)))
			.toList();
	}

	public String key() {
		return "particular." + this.kind.code();
	}

}
