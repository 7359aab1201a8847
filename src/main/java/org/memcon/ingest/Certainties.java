package org.memcon.ingest;

import org.memcon.conversation.Certainty;

/**
 * Reads TEI's {@code @cert}; what carries none is certain.
 */
final class Certainties {

	private Certainties() {
	}

	static Certainty of(Tei tei) {
		return switch (tei.attribute("cert")) {
			case "low", "unknown" -> Certainty.LOW;
			case "medium" -> Certainty.MEDIUM;
			default -> Certainty.HIGH;
		};
	}

}
