package org.memcon.tei.authority;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;

/**
 * The published sources by their keys (TEI {@code listBibl}); tells how well those that a
 * statement names bear it.
 */
public record Bibliography(Map<String, BibliographyEntry> entries) {

	/**
	 * A source. Those of one family copy each other and count once; a primary one is the
	 * document itself, which no report on it can bear out.
	 */
	public record BibliographyEntry(String code, String family, boolean primary, String title,
			@Nullable String shortTitle, @Nullable String publisher, @Nullable String published,
			@Nullable String language, @Nullable String address) {

		String cite() {
			var name = (this.shortTitle != null) ? this.shortTitle : this.title;
			return ((this.address != null) ? Html.link(this.address, name) : Html.escape(name))
					+ ((this.published != null) ? ", " + Html.escape(this.published) : "");
		}

	}

	/**
	 * The support that a note states with a {@code bibl} of type {@code cited}, or else
	 * by its {@code @source} and {@code @subtype}. An unknown key is a finding.
	 */
	public SourceSupport support(TeiElement note, Findings findings) {
		return note.child("bibl", "cited")
			.map((bibl) -> stated(note, bibl, findings))
			.orElseGet(() -> counted(note, findings));
	}

	private SourceSupport stated(TeiElement note, TeiElement bibl, Findings findings) {
		var evidence = Stream.of(Evidence.values())
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(note.attribute("subtype")))
			.findFirst();
		var families = bibl.attribute("n");
		return new SourceSupport(evidence.orElse(null), families.matches("\\d{1,4}") ? Integer.parseInt(families) : 0,
				new TeiHtmlWriter((cited) -> "", findings).writeContent(bibl).take().html());
	}

	private SourceSupport counted(TeiElement note, Findings findings) {
		var cited = cited(note, findings);
		if (cited.isEmpty()) {
			return SourceSupport.NONE;
		}
		var families = (int) cited.stream().map(BibliographyEntry::family).distinct().count();
		return new SourceSupport(evidence(note, families, cited), families,
				cited.stream().map(BibliographyEntry::cite).distinct().collect(Collectors.joining("; ")));
	}

	public Stream<String> keys(TeiElement note) {
		return note.pointers("source", "src:").filter(this.entries::containsKey);
	}

	private List<BibliographyEntry> cited(TeiElement note, Findings findings) {
		note.pointers("source", "src:")
			.filter((key) -> !this.entries.containsKey(key))
			.forEach((key) -> findings.warn(note.line(), "src:" + key + " is not in the bibliography"));
		return keys(note).map(this.entries::get).filter(Objects::nonNull).toList();
	}

	private static Evidence evidence(TeiElement note, int families, List<BibliographyEntry> cited) {
		return switch (note.attribute("subtype")) {
			case "conflict" -> Evidence.CONFLICT;
			case "inference" -> Evidence.INFERENCE;
			default -> cited.stream().anyMatch(BibliographyEntry::primary) ? Evidence.DOCUMENT
					: (families > 1) ? Evidence.CORROBORATED : Evidence.SINGLE;
		};
	}

}
