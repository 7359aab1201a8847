package org.memcon.tei;

import org.memcon.conversation.Certainty;
import org.memcon.draft.Findings;

/**
 * Reads TEI's {@code @cert}; what carries none is certain.
 */
final class CertAttribute {

	private CertAttribute() {
	}

	static Certainty of(TeiElement teiElement, Findings findings) {
		return switch (teiElement.attribute("cert")) {
			case "high", "" -> Certainty.HIGH;
			case "medium" -> Certainty.MEDIUM;
			case "low", "unknown" -> Certainty.LOW;
			default -> {
				findings.warn(teiElement.line(),
						"@cert is not high, medium or low: \"" + teiElement.attribute("cert") + "\"");
				yield Certainty.LOW;
			}
		};
	}

}
