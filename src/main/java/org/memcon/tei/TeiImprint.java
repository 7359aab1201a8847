package org.memcon.tei;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.tei.dateline.TeiDate;
import org.memcon.tei.markup.TeiElement;

/**
 * Reads who published a release or a volume, where and when, and who edited it: the
 * {@code publicationStmt} of a header and the {@code editor}s of its title.
 */
final class TeiImprint {

	private TeiImprint() {
	}

	static Imprint of(TeiElement header) {
		var date = header.path("fileDesc", "publicationStmt", "date").flatMap(TeiImprint::date);
		var day = date.filter((it) -> it.first().equals(it.last())).map(TeiDate::first).orElse(null);
		var year = date.filter((it) -> day == null).map((it) -> it.first().getYear()).orElse(null);
		return new Imprint(words(header, "publisher"), words(header, "pubPlace"), day, year,
				Imprint.joined(editors(header)));
	}

	private static @Nullable String words(TeiElement header, String name) {
		return header.textAt("fileDesc", "publicationStmt", name).orElse(null);
	}

	private static Optional<TeiDate> date(TeiElement date) {
		return TeiDate.parse(date.attribute("when").isEmpty() ? date.text() : date.attribute("when"));
	}

	private static List<String> editors(TeiElement header) {
		return header.children("fileDesc", "titleStmt", "editor")
			.map(TeiElement::text)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

}
