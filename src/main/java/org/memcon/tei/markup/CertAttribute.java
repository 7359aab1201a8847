package org.memcon.tei.markup;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;

/**
 * Reads TEI's {@code @cert}; what carries none is certain.
 */
public final class CertAttribute {

	private CertAttribute() {
	}

	/** The certainty as it is stated; null where it is not. */
	@Nullable public static Certainty stated(TeiElement teiElement, Findings findings) {
		return teiElement.attribute("cert").isEmpty() ? null : of(teiElement, findings);
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
