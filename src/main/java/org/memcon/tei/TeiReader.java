package org.memcon.tei;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.RedactedHtml;
import org.memcon.tei.Authorities.Gloss;
import org.memcon.topic.Assignment;

/**
 * Reads a TEI file, one of ours or a FRUS volume, into one draft for each
 * {@code div[@type="document"]}.
 */
public class TeiReader {

	private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	private final Authorities authorities;

	private final Findings findings;

	private final Map<String, Gloss> localNames = new HashMap<>();

	private final Set<String> slugs = new HashSet<>();

	private @Nullable TeiHeader header;

	private @Nullable Tei lastPageBreak;

	private boolean hasDocument;

	public TeiReader(Authorities authorities, Findings findings) {
		this.authorities = authorities;
		this.findings = findings;
	}

	/** Hands out the drafts one at a time; what cannot be read becomes a finding. */
	public void read(InputStream source, Consumer<Draft> drafts) {
		try {
			TeiFile.forEach(source, TeiReader::isWanted, (element) -> accept(element, drafts));
			if (!this.hasDocument) {
				this.findings.error(1, "the file has no div of type document");
			}
		}
		catch (XMLStreamException ex) {
			TeiFile.report(ex, this.findings);
		}
	}

	private static boolean isWanted(Tei element) {
		return element.is("teiHeader", "pb")
				|| element.is("list") && (element.isOfType("names") || element.isOfType("terms"))
				|| element.is("div") && element.isOfType("document");
	}

	private void accept(Tei element, Consumer<Draft> drafts) {
		switch (element.name()) {
			case "teiHeader" -> this.header = new TeiHeader(element, this.authorities, this.findings);
			case "pb" -> this.lastPageBreak = element;
			case "list" -> element.descendants("item").forEach(this::rememberName);
			default -> draft(new TeiDocument(element)).ifPresent(drafts);
		}
	}

	/**
	 * FRUS: {@code <item><hi><persName xml:id=
	 * "p_BLI1">Brezhnev, Leonid</persName>,</hi> Secretary …}, with one list for each
	 * letter in some volumes.
	 */
	private void rememberName(Tei item) {
		if (item.child("list").isEmpty()) {
			Optional.of(item)
				.flatMap((tei) -> tei.descendants("persName").findFirst().or(() -> tei.descendants("term").findFirst()))
				.ifPresent((name) -> this.localNames.putIfAbsent(name.attribute("xml:id"),
						new Gloss(name.text(), Html.escape(item.text()))));
		}
	}

	private Optional<Draft> draft(TeiDocument document) {
		this.hasDocument = true;
		if (this.header == null) {
			this.findings.error(document.line(), "a document stands before the teiHeader");
			return Optional.empty();
		}
		return slug(document, this.header).flatMap((slug) -> draft(slug, document, this.header));
	}

	private Optional<String> slug(TeiDocument document, TeiHeader header) {
		var slug = header.slug()
			.or(() -> header.volume()
				.filter((volume) -> !document.id().isEmpty())
				.map((volume) -> volume + "-" + document.id()));
		if (slug.isEmpty()) {
			this.findings.error(document.line(), "the document has neither an idno of type slug nor an xml:id");
		}
		else if (!SLUG.matcher(slug.get()).matches()) {
			this.findings.error(document.line(), "a slug has only letters, digits, points and hyphens: " + slug.get());
		}
		else if (!this.slugs.add(slug.get())) {
			this.findings.error(document.line(), "another document has the same slug: " + slug.get());
		}
		return slug;
	}

	private Optional<Draft> draft(String slug, TeiDocument document, TeiHeader header) {
		header.volume().map(TeiReferences::new).ifPresent((references) -> references.resolve(document.div()));
		var participants = new TeiParticipants(document, this.authorities, this.findings);
		var notes = new TeiNotes(this.authorities, this.localNames, this.findings);
		var pages = pages(document, new TeiPassages(document, participants.persons(), notes, this.findings));
		if (pages.isEmpty()) {
			this.findings.error(document.line(), "the document has no text");
			return Optional.empty();
		}
		return Optional
			.of(new Draft(slug, document.title(), document.form(), Certainties.of(document.div(), this.findings),
					new TeiDateline(document, this.findings).read(), header.occasion(), header.occasionNote(),
					header.textBasis(), sourceNote(document), header.sourceLabel(), header.sourceAddress(), List.of(),
					participants.persons(), participants.note(), header.particulars(), topics(header), pages,
					sources(document, header, notes), TeiPassages.anchors(document.div())));
	}

	private static List<Subject> topics(TeiHeader header) {
		return header.topics().stream().map((topic) -> new Subject(topic, Assignment.EDITOR)).toList();
	}

	/** The page that the document begins on may have begun before it. */
	private List<Leaf> pages(TeiDocument document, TeiPassages text) {
		if (this.lastPageBreak != null) {
			text.pageBreak(this.lastPageBreak);
		}
		document.div().descendants("pb").reduce((first, last) -> last).ifPresent((pb) -> this.lastPageBreak = pb);
		return text.read();
	}

	private @Nullable String sourceNote(TeiDocument document) {
		return document.sourceNote()
			.map((note) -> InlineApparatus.html(note, this.authorities.bibliography(), this.findings))
			.map(RedactedHtml::excised)
			.orElse(null);
	}

	private Set<String> sources(TeiDocument document, TeiHeader header, TeiNotes notes) {
		var sources = new LinkedHashSet<>(notes.sources());
		sources.addAll(header.sources());
		document.sourceNote().map(this.authorities.bibliography()::keys).ifPresent(sources::addAll);
		return sources;
	}

}
