package org.memcon.tei;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Html;

/**
 * A volume of <cite>Foreign Relations of the United States</cite> as its
 * {@code teiHeader} describes it.
 */
record FrusVolume(String id, String title, String publisher, @Nullable LocalDate publishedOn, String rights) {

	private static final String SITE = "https://history.state.gov/historicaldocuments/";

	private static final String RIGHTS = "A work of the United States government, in the public domain.";

	static FrusVolume of(String id, Tei header) {
		return new FrusVolume(id, title(header).orElse(id),
				Stream.of("publisher", "date")
					.flatMap((name) -> publication(header, name).stream())
					.map(Tei::text)
					.filter((text) -> !text.isEmpty())
					.collect(Collectors.joining(", ")),
				publication(header, "date").flatMap(FrusVolume::day).orElse(null),
				publication(header, "availability").map(Tei::text).filter((text) -> !text.isEmpty()).orElse(RIGHTS));
	}

	private static Optional<Tei> publication(Tei header, String name) {
		return header.path("fileDesc", "publicationStmt", name);
	}

	/** The whole of it, or else the title of the volume alone. */
	private static Optional<String> title(Tei header) {
		var titles = header.path("fileDesc", "titleStmt").map((statement) -> statement.children("title"));
		return titles.stream()
			.flatMap((all) -> Stream.of("complete", "volume", "")
				.flatMap((type) -> all.stream().filter((title) -> type.isEmpty() || title.isOfType(type))))
			.map(Tei::text)
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	/** A year alone is no day; it stands with the publisher. */
	private static Optional<LocalDate> day(Tei date) {
		return TeiDate.parse(date.attribute("when").isEmpty() ? date.text() : date.attribute("when"))
			.filter((published) -> published.first().equals(published.last()))
			.map(TeiDate::first);
	}

	CollectionDraft collection() {
		return new CollectionDraft(this.id, this.title, this.publisher.isEmpty() ? null : this.publisher,
				this.publishedOn, SITE + this.id, "<p>" + Html.escape(this.rights) + "</p>", null);
	}

	/** The document as the volume numbers it. */
	String label(TeiDocument document) {
		var number = document.div().attribute("n");
		return number.isEmpty() ? this.title : this.title + ", Document " + number;
	}

	/** Where the document stands on the publisher's site. */
	String address(TeiDocument document) {
		return SITE + this.id + "/" + document.id();
	}

}
