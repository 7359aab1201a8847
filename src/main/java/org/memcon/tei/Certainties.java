package org.memcon.tei;

import org.memcon.conversation.Certainty;
import org.memcon.draft.Findings;

/**
 * Reads TEI's {@code @cert}; what carries none is certain.
 */
final class Certainties {

	private Certainties() {
	}

	static Certainty of(Tei tei, Findings findings) {
		return switch (tei.attribute("cert")) {
			case "high", "" -> Certainty.HIGH;
			case "medium" -> Certainty.MEDIUM;
			case "low", "unknown" -> Certainty.LOW;
			default -> {
				findings.warn(tei.line(), "@cert is not high, medium or low: \"" + tei.attribute("cert") + "\"");
				yield Certainty.LOW;
			}
		};
	}

}
