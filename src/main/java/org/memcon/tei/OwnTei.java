package org.memcon.tei;

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
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Evidence;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Support;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Fact;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.topic.Assignment;

/**
 * A record as this archive, or another one of its kind, has written it out: it says all
 * of itself, and is taken at its word. Nothing is inferred from headings, lists and
 * labels, as it is in {@link TeiDocument other documents}.
 */
final class OwnTei {

	private static final String APPLICATION = "memcon";

	private static final String SOURCE = "src-";

	private final TeiHeader said;

	private final Tei header;

	private final Optional<Tei> images;

	private final Authorities authorities;

	private final Findings findings;

	OwnTei(TeiHeader said, Optional<Tei> images, Authorities authorities, Findings findings) {
		this.said = said;
		this.header = said.element();
		this.images = images;
		this.authorities = authorities;
		this.findings = findings;
	}

	/** Whether this header is one that the archive writes. */
	static boolean isWritten(Tei header) {
		return header.path("encodingDesc", "appInfo", "application")
			.filter((application) -> application.attribute("ident").equals(APPLICATION))
			.isPresent();
	}

	/** The release or volume that the record belongs to, by its name. */
	static Optional<CollectionDraft> collection(Tei header) {
		var series = header.path("fileDesc", "seriesStmt");
		return series.flatMap((it) -> it.child("idno"))
			.map(Tei::text)
			.filter(Slug::isSlug)
			.map((slug) -> CollectionDraft.named(slug,
					series.flatMap((it) -> it.child("title")).map(Tei::text).orElse(slug)));
	}

	/** A page of a record is no record, and a document without pages is none. */
	Optional<Draft> draft(String slug, Tei document) {
		if (document.attribute("part").equals("Y")) {
			this.findings.error(document.line(), "this is an extract of the record " + slug + "; take in the whole");
			return Optional.empty();
		}
		var persons = new OwnParticipants(document);
		var pages = new OwnPages(document, persons, OwnFacsimiles.of(this.images));
		if (pages.read().isEmpty()) {
			this.findings.error(document.line(), "the document has no text");
			return Optional.empty();
		}
		return Optional.of(new Draft(slug, title(document), form(document), Certainties.of(document, this.findings),
				new OwnDateline(document, this.findings).read(), this.said.occasion(), occasionNote(),
				this.said.textBasis(false), sourceNote(document), publication(Tei::text).orElse(null),
				publication((ref) -> ref.attribute("target")).filter(Html::isWebAddress).orElse(null),
				new OwnNames(this.header, this.authorities).read(), persons.list(), persons.note(), particulars(),
				topics(), pages.read(), sources(), pages.anchors(), this.said.formerSlugs(new TeiDocument(document))));
	}

	private static String title(Tei document) {
		return document.child("head").map(Tei::text).orElse("");
	}

	private static RecordForm form(Tei document) {
		return Stream.of(RecordForm.values())
			.filter((form) -> form.code().equals(document.attribute("subtype")))
			.findFirst()
			.orElse(RecordForm.OTHER);
	}

	/** What a machine was not asked for has none. */
	static @Nullable Certainty certainty(Tei element) {
		return Stream.of(Certainty.values())
			.filter((certainty) -> certainty.name().toLowerCase(Locale.ROOT).equals(element.attribute("cert")))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String occasionNote() {
		var note = this.said.occasionNote();
		return (note == null || note.isEmpty()) ? null : note;
	}

	private static @Nullable String sourceNote(Tei document) {
		return document.child("head").flatMap((head) -> head.child("note")).map(OwnMarkup::html).orElse(null);
	}

	private Optional<String> publication(Function<Tei, String> part) {
		return this.header.path("fileDesc", "sourceDesc", "bibl", "ref").map(part).filter((it) -> !it.isEmpty());
	}

	private List<Fact> particulars() {
		var facts = new LinkedHashMap<ParticularKind, Fact>();
		this.header.path("fileDesc", "notesStmt")
			.stream()
			.flatMap((notes) -> notes.children("note").stream())
			.forEach((note) -> ParticularKind.of(note.attribute("type"))
				.ifPresent((kind) -> facts.putIfAbsent(kind,
						new Fact(kind, OwnMarkup.html(note), support(note), certainty(note)))));
		return List.copyOf(facts.values());
	}

	/** What a statement rests on, as the archive has found. */
	static Support support(Tei note) {
		var cited = note.children("bibl").stream().filter((bibl) -> bibl.isOfType("cited")).findFirst();
		var evidence = Stream.of(Evidence.values())
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(note.attribute("subtype")))
			.findFirst();
		return new Support(evidence.orElse(null),
				cited.map((bibl) -> bibl.attribute("n"))
					.filter((n) -> n.matches("\\d{1,4}"))
					.map(Integer::valueOf)
					.orElse(0),
				cited.map(OwnMarkup::html).orElse(null));
	}

	private List<Subject> topics() {
		var subjects = new LinkedHashMap<String, Subject>();
		this.header.path("profileDesc", "textClass")
			.stream()
			.flatMap((textClass) -> textClass.children("catRef").stream())
			.forEach((catRef) -> catRef.pointers("target", "topic:")
				.stream()
				.filter(this.authorities.topics()::containsKey)
				.forEach((topic) -> subjects.putIfAbsent(topic, new Subject(topic, assignment(catRef)))));
		return List.copyOf(subjects.values());
	}

	private static Assignment assignment(Tei catRef) {
		return Stream.of(Assignment.values())
			.filter((it) -> catRef.attribute("resp").equals("#" + it.name().toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElse(Assignment.SOURCE);
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
