package org.memcon.tei.markup;

import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;

/**
 * Reads TEI's {@code @cert}; what carries none is certain.
 */
public final class CertAttribute {

	private CertAttribute() {
	}

	public static Certainty of(TeiElement teiElement, Findings findings) {
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
