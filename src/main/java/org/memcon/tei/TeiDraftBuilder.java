package org.memcon.tei;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.BriefText;
import org.memcon.draft.Findings;
import org.memcon.draft.RedactedHtml;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.dateline.TeiDateline;
import org.memcon.tei.markup.HeaderTitle;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiHtmlWriter;

/**
 * Makes a draft of one document, by what its file says of it and of the names in it.
 */
record TeiDraftBuilder(Authorities authorities, NameListReader names, Findings findings, boolean isCorpusFile) {

	/** FRUS, of a document withheld: {@code [Source: … 2 pages not declassified.]} */
	private static final Pattern BRACKETED = Pattern.compile("(?s)^\\[(Source: .*)\\]$");

	/**
	 * Returns nothing if the document has no text. The page that it begins on may have
	 * begun before it.
	 */
	Optional<Draft> draft(String slug, TeiDocument document, TeiForm form, TeiHeader header,
			@Nullable TeiElement lastPageBreak, Map<String, Facsimile> facsimiles) {
		header.frus().ifPresent((volume) -> volume.resolveReferences(document.div()));
		var names = this.names.resolver();
		var participants = new TeiParticipants(document, form.form(), names, this.findings);
		var speakers = new DialogueSpeakers(participants.persons(), participants.items(), document.isExported(), names);
		if (header.frus().isPresent() && form.form().isConversation()) {
			DialogueConverter.convert(document, speakers, this.findings);
		}
		var notes = new TeiNotes(this.authorities, this.names.glosses(), document.isExported(), this.findings);
		var text = new TeiTextReader(document, facsimiles, speakers, notes, this.findings);
		Optional.ofNullable(lastPageBreak).ifPresent(text::pageBreak);
		var pages = text.read();
		if (pages.isEmpty()) {
			return Optional.empty();
		}
		var subject = SubjectLines.of(document);
		var briefNotes = new TeiNotes(this.authorities, Map.of(), document.isExported(), this.findings, "b");
		var brief = brief(header.frus().isPresent() ? document.summary() : header.summary(), briefNotes);
		var draft = new Draft(slug, title(slug, document, header), form.form(), form.certainty(document, this.findings),
				new TeiDateline(document, this.findings).read(), header.occasion(), header.occasionNote(),
				header.textBasis(this.isCorpusFile), sourceNote(document), header.sourceLabel(document),
				header.sourceAddress(document), names.resolvedPersons(speakers.all().stream()), participants.persons(),
				participants.note(), header.particulars(document, subject), header.topics(subject), pages,
				sources(document, header, notes, briefNotes), TeiTextReader.anchors(document.div()),
				header.formerSlugs(document), document.language().or(header::language).orElse(null), null, brief);
		return Optional.of(header.frus().isPresent() ? this.authorities.offices().resolve(draft) : draft);
	}

	/** A document without a title has that of its file. */
	private static String title(String slug, TeiDocument document, TeiHeader header) {
		return Optional.of(document.title())
			.filter((title) -> !title.isEmpty())
			.or(() -> new HeaderTitle(header.element()).title())
			.orElse(slug);
	}

	private @Nullable String sourceNote(TeiDocument document) {
		return document.sourceNote()
			.map((note) -> new InlineNotes(this.authorities.bibliography(), this.findings).html(note))
			.map((html) -> document.isExported() ? html
					: RedactedHtml.withExcisionsMarked(BRACKETED.matcher(html).replaceFirst("$1")))
			.orElse(null);
	}

	/** Explains no names, which it is too short for. */
	private @Nullable BriefText brief(Optional<TeiElement> summary, TeiNotes notes) {
		return summary.map((words) -> {
			var html = new TeiHtmlWriter(notes::note, this.findings).writeContent(words).take().html();
			var hasParagraphs = words.children().stream().anyMatch(TeiElement::isBlock);
			return new BriefText(hasParagraphs ? html : "<p>" + html + "</p>", notes.take());
		}).filter((brief) -> !Jsoup.parseBodyFragment(brief.html()).text().isBlank()).orElse(null);
	}

	private Set<String> sources(TeiDocument document, TeiHeader header, TeiNotes notes, TeiNotes briefNotes) {
		var sources = new LinkedHashSet<>(notes.sources());
		sources.addAll(briefNotes.sources());
		sources.addAll(header.sources());
		document.sourceNote().stream().flatMap(this.authorities.bibliography()::keys).forEach(sources::add);
		return sources;
	}

}
