package org.memcon.tei.markup;

import java.util.Comparator;
import java.util.Optional;

/**
 * The title that a header gives its file: of a series and a part of it, the part's.
 */
public record HeaderTitle(TeiElement header) {

	public Optional<String> title() {
		return this.header.children("fileDesc", "titleStmt", "title")
			.filter((title) -> !title.text().isEmpty() && !title.isOfType("sub"))
			.min(Comparator.comparing(HeaderTitle::distance))
			.map(TeiElement::text);
	}

	/** The more of other works a title names too, the farther it is. */
	private static int distance(TeiElement title) {
		var type = title.attribute("type");
		if (type.matches("(?i)part|volume") || title.attribute("level").equals("a")) {
			return 0;
		}
		if (title.attribute("level").equals("s") || type.matches("(?i).*series|.*number|short|alt|desc")) {
			return 3;
		}
		return type.equalsIgnoreCase("complete") ? 2 : 1;
	}

}
