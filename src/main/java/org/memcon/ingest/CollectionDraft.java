package org.memcon.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a {@code collection.xml} says of a release as a whole.
 */
record CollectionDraft(String slug, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
		@Nullable String address, @Nullable String rights, @Nullable String description) {

	static CollectionDraft of(String slug, Tei header, List<Tei> parts, Authorities authorities, Findings findings) {
		var publication = header.path("fileDesc", "publicationStmt");
		return new CollectionDraft(slug, header.path("fileDesc", "titleStmt", "title").map(Tei::text).orElse(slug),
				publication.flatMap((statement) -> statement.child("publisher")).map(Tei::text).orElse(null),
				publication.flatMap((statement) -> statement.child("date"))
					.flatMap((date) -> TeiDate.parse(date.attribute("when")))
					.map(TeiDate::first)
					.orElse(null),
				publication.flatMap((statement) -> statement.descendants("ref").findFirst())
					.map((ref) -> ref.attribute("target"))
					.filter(Html::isWebAddress)
					.orElse(null),
				html(publication.flatMap((statement) -> statement.child("availability"))
					.map(Tei::children)
					.orElse(List.of()), authorities, findings),
				html(parts.stream().filter((part) -> part.is("p")).toList(), authorities, findings));
	}

	private static @Nullable String html(List<Tei> paragraphs, Authorities authorities, Findings findings) {
		var html = paragraphs.stream()
			.map((p) -> "<p>" + InlineApparatus.html(p, authorities.bibliography(), findings) + "</p>")
			.collect(Collectors.joining());
		return html.isEmpty() ? null : html;
	}

}
