package org.memcon.api.conversation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.api.Prose;
import org.memcon.conversation.Particular;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.exchange.RecordContent;
import org.memcon.web.Messages;

/**
 * A particular of a record besides its text.
 *
 * @param value the value; null if it is not known
 * @param certainty the certainty of a machine; null if none was asked
 */
record RecordParticular(ParticularKind kind, String name, @Nullable Prose value, @Nullable StatementSupport support,
		@Nullable Certainty certainty) {

	/** The particulars that are known of the record or expected of its form. */
	static List<RecordParticular> of(RecordContent content, Messages messages) {
		var known = content.particulars().stream().collect(Collectors.toMap(Particular::kind, Function.identity()));
		return Stream.concat(content.conversation().expectedParticulars().stream(), known.keySet().stream())
			.distinct()
			.sorted()
			.map((kind) -> of(kind, known.get(kind), messages.of("particular." + kind.code())))
			.toList();
	}

	private static RecordParticular of(ParticularKind kind, @Nullable Particular known, String name) {
		return (known != null) ? new RecordParticular(kind, name, Prose.of(known.html()),
				StatementSupport.of(known.support()), known.certainty())
				: new RecordParticular(kind, name, null, null, null);
	}

}
