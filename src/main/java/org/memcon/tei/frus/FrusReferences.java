package org.memcon.tei.frus;

import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.tei.markup.TeiElement;

/**
 * The targets of references in a volume's document: another document of the same or of
 * another volume, as its publisher shows it. A footnote, a page of the same volume and
 * anything else without an address stay words.
 */
public record FrusReferences(String volume) {

	private static final String SITE = "https://history.state.gov/historicaldocuments/";

	private static final Pattern TARGET = Pattern
		.compile("(?<volume>frus[A-Za-z0-9-]+)?(?:#(?<place>d\\d+[a-z]?|(?<=\\w#)pg_\\d+))?");

	/** Writes the whole address into every reference that leads somewhere. */
	public void resolve(TeiElement document) {
		document.descendants("ref")
			.forEach((ref) -> address(ref.attribute("target"))
				.ifPresent((address) -> ref.element().setAttribute("target", address)));
	}

	private Optional<String> address(String target) {
		var match = TARGET.matcher(target);
		if (target.isEmpty() || !match.matches()) {
			return Optional.empty();
		}
		var own = (match.group("volume") != null) ? match.group("volume") : this.volume;
		return Optional.of(SITE + own + ((match.group("place") != null) ? "/" + match.group("place") : ""));
	}

}
