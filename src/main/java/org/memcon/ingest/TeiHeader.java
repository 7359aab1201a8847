package org.memcon.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.TextBasis;
import org.memcon.ingest.Draft.Fact;

/**
 * What a file's {@code teiHeader} says of the record: its slug, its particulars, its
 * occasion, its topics.
 */
record TeiHeader(Tei header, Authorities authorities, Findings findings) {

	Optional<String> slug() {
		return this.header.path("fileDesc", "publicationStmt")
			.flatMap((statement) -> statement.children("idno")
				.stream()
				.filter((idno) -> idno.isOfType("slug"))
				.map(Tei::text)
				.findFirst());
	}

	Optional<Tei> publication() {
		return this.header.path("fileDesc", "sourceDesc").flatMap((source) -> source.descendants("ref").findFirst());
	}

	Optional<Tei> occasion() {
		return this.header.path("profileDesc", "settingDesc", "setting", "activity");
	}

	Optional<String> occasionSlug() {
		return occasion().flatMap((activity) -> activity.pointers("ana", "occasion:").stream().findFirst())
			.filter((slug) -> known(this.authorities.occasions().containsKey(slug), "occasion:" + slug,
					occasion().orElse(this.header)));
	}

	List<String> topics() {
		return this.header.path("profileDesc", "textClass")
			.stream()
			.flatMap((textClass) -> textClass.children("catRef").stream())
			.flatMap((catRef) -> catRef.pointers("target", "topic:")
				.stream()
				.filter((slug) -> known(this.authorities.topics().containsKey(slug), "topic:" + slug, catRef)))
			.distinct()
			.toList();
	}

	TextBasis textBasis() {
		return this.header.descendants("term")
			.filter((term) -> term.isOfType("text-basis"))
			.flatMap((term) -> Arrays.stream(TextBasis.values()).filter((basis) -> basis.code().equals(term.text())))
			.findFirst()
			.orElse(TextBasis.TRANSCRIPTION);
	}

	List<Tei> particularNotes() {
		return this.header.path("fileDesc", "notesStmt")
			.map((statement) -> statement.children("note"))
			.orElse(List.of());
	}

	List<Fact> particulars() {
		return particularNotes().stream().flatMap((note) -> particular(note).stream()).toList();
	}

	private Optional<Fact> particular(Tei note) {
		var kind = ParticularKind.of(note.attribute("type"));
		known(kind.isPresent(), "note type \"" + note.attribute("type") + "\"", note);
		return kind.map((found) -> new Fact(found,
				InlineApparatus.content(note, this.authorities.bibliography(), this.findings),
				this.authorities.bibliography().support(note, this.findings)));
	}

	private boolean known(boolean known, String what, Tei where) {
		if (!known) {
			this.findings.warn(where.line(), what + " is not in the controlled list");
		}
		return known;
	}

}
