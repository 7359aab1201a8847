package org.memcon.tei.markup;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.WhiteSpace;

/**
 * A {@code gap} that describes what was withheld, behind so many characters that are not
 * white space.
 */
public record WithheldGap(int offset, TeiElement element) {

	static boolean isDescribed(TeiElement gap) {
		return description(gap, "printed").isPresent();
	}

	/**
	 * The redaction at its place in this text, which is that of a note if one is named.
	 */
	public PrintedRedaction redaction(String text, @Nullable String note) {
		return new PrintedRedaction(WhiteSpace.positionBehind(this.offset, text), note,
				description(this.element, "printed").orElse(""), this.element.firstOf("extent").orElse(null),
				description(this.element, "exemption").orElse(null));
	}

	private static Optional<String> description(TeiElement gap, String type) {
		return gap.child("desc", type).map(TeiElement::text);
	}

}
