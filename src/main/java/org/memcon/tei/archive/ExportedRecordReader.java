package org.memcon.tei.archive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.header.TeiHeader;
import org.memcon.tei.markup.CertAttribute;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.topic.TopicAssigner;

/**
 * A record as this archive, or another one of its kind, has written it out: it says all
 * of itself, and is taken at its word. Nothing is inferred from headings, lists and
 * labels, as it is in {@link TeiDocument other documents}.
 */
public final class ExportedRecordReader {

	private static final String APPLICATION = "memcon";

	private static final String SOURCE = "src-";

	private final TeiHeader teiHeader;

	private final TeiElement header;

	private final Optional<TeiElement> images;

	private final Authorities authorities;

	private final Findings findings;

	public ExportedRecordReader(TeiHeader said, Optional<TeiElement> images, Authorities authorities,
			Findings findings) {
		this.teiHeader = said;
		this.header = said.element();
		this.images = images;
		this.authorities = authorities;
		this.findings = findings;
	}

	/** Whether this header is one that the archive writes. */
	public static boolean isExported(TeiElement header) {
		return header.path("encodingDesc", "appInfo", "application")
			.filter((application) -> application.attribute("ident").equals(APPLICATION))
			.isPresent();
	}

	/** The release or volume that the record belongs to, by its name. */
	public static Optional<CollectionDraft> collection(TeiElement header) {
		var series = header.path("fileDesc", "seriesStmt");
		return series.flatMap((it) -> it.child("idno"))
			.map(TeiElement::text)
			.filter(Slug::isSlug)
			.map((slug) -> CollectionDraft.named(slug,
					series.flatMap((it) -> it.child("title")).map(TeiElement::text).orElse(slug)));
	}

	/** A page of a record is no record, and a document without pages is none. */
	public Optional<Draft> draft(String slug, TeiElement document) {
		if (document.attribute("part").equals("Y")) {
			this.findings.error(document.line(), "this is an extract of the record " + slug + "; take in the whole");
			return Optional.empty();
		}
		var persons = new ExportedParticipants(document);
		var pages = new ExportedPages(document, persons, ExportedFacsimiles.of(this.images));
		if (pages.read().isEmpty()) {
			this.findings.error(document.line(), "the document has no text");
			return Optional.empty();
		}
		return Optional.of(new Draft(slug, title(document), form(document), CertAttribute.of(document, this.findings),
				new ExportedDateline(document, this.findings).read(), this.teiHeader.occasion(), occasionNote(),
				this.teiHeader.textBasis(false), sourceNote(document), publication(TeiElement::text).orElse(null),
				publication((ref) -> ref.attribute("target")).filter(Html::isWebAddress).orElse(null),
				new ExportedPersons(this.header, this.authorities).read(), persons.list(), persons.note(),
				particulars(), topics(), pages.read(), sources(), pages.anchors(),
				this.teiHeader.formerSlugs(new TeiDocument(document))));
	}

	private static String title(TeiElement document) {
		return document.child("head").map(TeiElement::text).orElse("");
	}

	private static RecordForm form(TeiElement document) {
		return Stream.of(RecordForm.values())
			.filter((form) -> form.code().equals(document.attribute("subtype")))
			.findFirst()
			.orElse(RecordForm.OTHER);
	}

	/** What a machine was not asked for has none. */
	static @Nullable Certainty certainty(TeiElement element) {
		return Stream.of(Certainty.values())
			.filter((certainty) -> certainty.name().toLowerCase(Locale.ROOT).equals(element.attribute("cert")))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String occasionNote() {
		var note = this.teiHeader.occasionNote();
		return (note == null || note.isEmpty()) ? null : note;
	}

	private static @Nullable String sourceNote(TeiElement document) {
		return document.child("head").flatMap((head) -> head.child("note")).map(ExportedHtmlWriter::html).orElse(null);
	}

	private Optional<String> publication(Function<TeiElement, String> part) {
		return this.header.path("fileDesc", "sourceDesc", "bibl", "ref").map(part).filter((it) -> !it.isEmpty());
	}

	private List<Particular> particulars() {
		var particulars = new LinkedHashMap<ParticularKind, Particular>();
		this.header.path("fileDesc", "notesStmt")
			.stream()
			.flatMap((notes) -> notes.children("note").stream())
			.forEach((note) -> ParticularKind.of(note.attribute("type"))
				.ifPresent((kind) -> particulars.putIfAbsent(kind,
						new Particular(kind, ExportedHtmlWriter.html(note), support(note), certainty(note)))));
		return List.copyOf(particulars.values());
	}

	/** What a statement rests on, as the archive has found. */
	static SourceSupport support(TeiElement note) {
		var cited = note.children("bibl").stream().filter((bibl) -> bibl.isOfType("cited")).findFirst();
		var evidence = Stream.of(Evidence.values())
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(note.attribute("subtype")))
			.findFirst();
		return new SourceSupport(evidence.orElse(null),
				cited.map((bibl) -> bibl.attribute("n"))
					.filter((n) -> n.matches("\\d{1,4}"))
					.map(Integer::valueOf)
					.orElse(0),
				cited.map(ExportedHtmlWriter::html).orElse(null));
	}

	private List<Heading> topics() {
		var headings = new LinkedHashMap<String, Heading>();
		this.header.path("profileDesc", "textClass")
			.stream()
			.flatMap((textClass) -> textClass.children("catRef").stream())
			.forEach((catRef) -> catRef.pointers("target", "topic:")
				.stream()
				.filter(this.authorities.topics()::containsKey)
				.forEach((topic) -> headings.putIfAbsent(topic, new Heading(topic, assignment(catRef)))));
		return List.copyOf(headings.values());
	}

	private static TopicAssigner assignment(TeiElement catRef) {
		return Stream.of(TopicAssigner.values())
			.filter((it) -> catRef.attribute("resp").equals("#" + it.name().toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElse(TopicAssigner.SOURCE);
	}

	/** Those that this archive's bibliography has. */
	private Set<String> sources() {
		return this.header.path("fileDesc", "sourceDesc", "listBibl")
			.stream()
			.flatMap((list) -> list.children("bibl").stream())
			.filter((bibl) -> bibl.attribute("xml:id").startsWith(SOURCE))
			.map((bibl) -> bibl.attribute("xml:id").substring(SOURCE.length()))
			.filter(this.authorities.bibliography().entries()::containsKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
