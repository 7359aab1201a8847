package org.memcon.tei;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * Reads what a {@code collection.xml} says of a release as a whole.
 */
public record TeiCollectionReader(Authorities authorities, Findings findings) {

	public Optional<CollectionDraft> read(String slug, byte[] content) {
		var parts = TeiFile.elements(content, this.findings, "teiHeader", "p");
		return parts.stream()
			.filter((part) -> part.is("teiHeader"))
			.findFirst()
			.map((header) -> collection(slug, header, parts));
	}

	private CollectionDraft collection(String slug, TeiElement header, List<TeiElement> parts) {
		return new CollectionDraft(slug,
				header.path("fileDesc", "titleStmt", "title").map(TeiElement::text).orElse(slug), TeiImprint.of(header),
				header.path("fileDesc", "publicationStmt")
					.flatMap((statement) -> statement.descendants("ref").findFirst())
					.map((ref) -> ref.attribute("target"))
					.filter(Html::isWebAddress)
					.orElse(null),
				html(header.path("fileDesc", "publicationStmt", "availability")
					.map(TeiElement::children)
					.orElse(List.of())),
				html(parts.stream().filter((part) -> part.is("p")).toList()));
	}

	private @Nullable String html(List<TeiElement> paragraphs) {
		var notes = new InlineNotes(this.authorities.bibliography(), this.findings);
		return paragraphs.stream().map((p) -> "<p>" + notes.html(p) + "</p>").reduce(String::concat).orElse(null);
	}

}
