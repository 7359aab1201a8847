package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Exemption;
import org.memcon.conversation.Redaction;

/**
 * A passage that was withheld, as a page tells of it.
 *
 * @param path the address of its place in the text
 */
record RedactionView(String anchor, int page, String printed, @Nullable String extent, @Nullable String code,
		List<Exemption> exemptions, String path) {

	static RedactionView of(Redaction redaction) {
		return new RedactionView(redaction.anchor(), redaction.turn().page().number(), redaction.printed(),
				redaction.extent(), redaction.code(), redaction.exemptions(), redaction.address());
	}

}
