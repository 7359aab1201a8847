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
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;

/**
 * One particular of a record, as cleaned HTML; null where it is not known.
 */
record ParticularView(ParticularKind kind, @Nullable String html, @Nullable Certainty certainty,
		@Nullable SourceSupport support) {

	/** All that is expected and all that is there, in the order of the kinds. */
	static List<ParticularView> of(List<ParticularKind> expected, List<Particular> particulars) {
		Map<ParticularKind, Particular> there = particulars.stream()
			.collect(Collectors.toMap(Particular::kind, Function.identity()));
		return Stream.concat(expected.stream(), there.keySet().stream())
			.distinct()
			.sorted(Comparator.naturalOrder())
			.map((kind) -> of(kind, there.get(kind)))
			.toList();
	}

	private static ParticularView of(ParticularKind kind, @Nullable Particular known) {
		return (known != null) ? new ParticularView(kind, known.html(), known.certainty(), known.support())
				: new ParticularView(kind, null, null, null);
	}

	public String key() {
		return "particular." + this.kind.code();
	}

}
