package org.memcon.tei;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Coded;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Slug;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.topic.TopicAssigner;

/**
 * The {@code teiHeader} of a file: slug, particulars, occasion and topics of its record.
 */
class TeiHeader {

	private static final String SOURCE = "src-";

	private static final String[] PUBLICATION_IDNO = { "fileDesc", "publicationStmt", "idno" };

	private static final String[] ACTIVITY = { "profileDesc", "settingDesc", "setting", "activity" };

	private final TeiElement header;

	private final Authorities authorities;

	private final Findings findings;

	private final List<Particular> particulars;

	private final List<Heading> topics;

	private final Optional<String> occasion;

	private final Optional<FrusVolume> frus;

	private final FormerSlugs formerSlugs;

	TeiHeader(TeiElement header, Authorities authorities, Findings findings) {
		this.header = header;
		this.authorities = authorities;
		this.findings = findings;
		this.particulars = readParticulars();
		this.topics = readTopics();
		this.occasion = readOccasion();
		this.frus = volume().map((volume) -> FrusVolume.of(volume, header));
		this.formerSlugs = new FormerSlugs(header.children(PUBLICATION_IDNO), this.frus.isPresent(), findings);
	}

	Optional<String> slug() {
		return idno("slug");
	}

	/** Tells a header that the archive, or another one of its kind, has exported. */
	boolean isExported() {
		return this.header.path("encodingDesc", "appInfo", "application")
			.filter((application) -> application.attribute("ident").equals("memcon"))
			.isPresent();
	}

	/** The release or volume that an exported record belongs to, by its name alone. */
	Optional<CollectionDraft> collection() {
		var title = this.header.path("fileDesc", "seriesStmt", "title").map(TeiElement::text);
		return this.header.textAt("fileDesc", "seriesStmt", "idno")
			.filter(Slug::isSlug)
			.map((slug) -> CollectionDraft.named(slug, title.orElse(slug)));
	}

	/** The former slugs of the document. */
	Set<String> formerSlugs(TeiDocument document) {
		return this.formerSlugs.of(document);
	}

	/** The volume's own identifier, in FRUS. */
	Optional<String> volume() {
		return idno("frus");
	}

	/** The volume, if it is one of <cite>Foreign Relations</cite>. */
	Optional<FrusVolume> frus() {
		return this.frus;
	}

	/**
	 * Our own corpus holds conversations only, whatever their headings say. So does other
	 * TEI where nothing is said of the form, but that is no more than likely.
	 */
	TeiForm form(TeiDocument document, boolean isOurs) {
		if (document.isExported()) {
			return new TeiForm(TeiForm.bySubtype(document).orElse(RecordForm.OTHER), Certainty.HIGH);
		}
		var form = TeiForm.of(document);
		if (this.frus.isPresent() || form.form().isConversation() || !isOurs && form.form() != RecordForm.OTHER) {
			return form;
		}
		return new TeiForm(RecordForm.MEMCON, isOurs ? Certainty.HIGH : Certainty.LOW);
	}

	/** The publisher of the document itself. */
	@Nullable String sourceLabel(TeiDocument document) {
		return this.frus.map((volume) -> volume.label(document))
			.or(() -> publication().map(TeiElement::text).filter((text) -> !text.isEmpty()))
			.orElse(null);
	}

	/** The address at which the document itself is published. */
	@Nullable String sourceAddress(TeiDocument document) {
		return this.frus.map((volume) -> volume.address(document))
			.or(() -> publication().map((ref) -> ref.attribute("target")).filter(Html::isWebAddress))
			.orElse(null);
	}

	@Nullable String occasion() {
		return this.occasion.orElse(null);
	}

	/** The occasion in the words of this record. */
	@Nullable String occasionNote() {
		return this.header.textAt(ACTIVITY).orElse(null);
	}

	/** The abstract of the text. */
	Optional<TeiElement> summary() {
		return this.header.path("profileDesc", "abstract");
	}

	/** The language of the file, or the first that is most used in it. */
	Optional<String> language() {
		return this.header.children("profileDesc", "langUsage", "language")
			.max(Comparator.comparingInt((language) -> usage(language)))
			.map((language) -> language.attribute("ident"))
			.filter((code) -> code.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}"));
	}

	/** The part of the text in a language, in percent. */
	private static int usage(TeiElement language) {
		var usage = language.attribute("usage");
		return usage.matches("\\d{1,3}") ? Integer.parseInt(usage) : 0;
	}

	/** The topics that the header states; in a volume those of its own subject lines. */
	List<Heading> topics(SubjectLines lines) {
		return this.frus.isPresent() ? lines.topics(this.authorities.topics()) : this.topics;
	}

	/** The element itself. */
	TeiElement element() {
		return this.header;
	}

	/**
	 * The text basis, which every file of the corpus has to state. FRUS prints the
	 * documents; any other text is read as a transcription.
	 */
	TextBasis textBasis(boolean isOurs) {
		var stated = this.header.descendants("term").filter((term) -> term.isOfType("text-basis")).findFirst();
		var fault = "the file does not state its text basis (term of type text-basis)";
		if (stated.isEmpty() && this.frus.isEmpty() && isOurs) {
			this.findings.error(this.header.line(), fault);
		}
		else if (stated.isEmpty() && this.frus.isEmpty()) {
			this.findings.warn(this.header.line(), fault + "; it is read as a transcription");
		}
		return stated.map(this::textBasis).orElse(TextBasis.TRANSCRIPTION);
	}

	private TextBasis textBasis(TeiElement term) {
		return Coded.find(TextBasis.values(), term.text()).orElseGet(() -> {
			this.findings.error(term.line(), "no such text basis: " + term.text());
			return TextBasis.MACHINE_READ;
		});
	}

	/** The particulars of the header; in a volume those of the document itself. */
	List<Particular> particulars(TeiDocument document, SubjectLines lines) {
		return this.frus.isEmpty() ? this.particulars
				: Stream.concat(lines.particular().stream(), new SourceNoteParticulars(document).read().stream())
					.toList();
	}

	/** The keys of the sources that the particulars rest on. */
	Set<String> sources() {
		return Stream
			.concat(notes().flatMap(this.authorities.bibliography()::keys),
					listed().map((bibl) -> bibl.attribute("xml:id").substring(SOURCE.length()))
						.filter(this.authorities.bibliography().entries()::containsKey))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Optional<String> idno(String type) {
		return this.header.children(PUBLICATION_IDNO)
			.filter((idno) -> idno.isOfType(type))
			.map(TeiElement::text)
			.findFirst();
	}

	private Optional<TeiElement> publication() {
		var listed = listed().toList();
		return this.header.path("fileDesc", "sourceDesc")
			.flatMap((source) -> source.descendants("ref")
				.filter((ref) -> ref.parent().filter(listed::contains).isEmpty())
				.findFirst());
	}

	/** The bibliography of an exported record. */
	private Stream<TeiElement> listed() {
		return this.header.children("fileDesc", "sourceDesc", "listBibl", "bibl")
			.filter((bibl) -> bibl.attribute("xml:id").startsWith(SOURCE));
	}

	private Stream<TeiElement> notes() {
		return this.header.children("fileDesc", "notesStmt", "note");
	}

	private Optional<String> readOccasion() {
		return this.header.path(ACTIVITY)
			.flatMap((activity) -> activity.pointers("ana", "occasion:")
				.findFirst()
				.filter((slug) -> known(this.authorities.occasions().containsKey(slug), "occasion:" + slug, activity)));
	}

	private List<Heading> readTopics() {
		var assigned = new LinkedHashMap<String, Heading>();
		this.header.children("profileDesc", "textClass", "catRef")
			.forEach((catRef) -> catRef.pointers("target", "topic:")
				.filter((slug) -> known(this.authorities.topics().containsKey(slug), "topic:" + slug, catRef))
				.forEach((slug) -> assigned.putIfAbsent(slug, new Heading(slug, assigner(catRef)))));
		return List.copyOf(assigned.values());
	}

	/** An exported file tells who assigned a topic; in any other it was an editor. */
	private TopicAssigner assigner(TeiElement catRef) {
		return Stream.of(TopicAssigner.values())
			.filter((it) -> catRef.attribute("resp").equals("#" + it.name().toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElse(isExported() ? TopicAssigner.SOURCE : TopicAssigner.EDITOR);
	}

	private List<Particular> readParticulars() {
		var kinds = EnumSet.noneOf(ParticularKind.class);
		var stated = notes().flatMap((note) -> particular(note, kinds).stream()).toList();
		var topics = Optional.of(new SourceTopics(this.header).words())
			.filter((words) -> !kinds.contains(ParticularKind.SOURCE_TOPICS))
			.flatMap((words) -> SourceNoteParticulars.particular(ParticularKind.SOURCE_TOPICS, words));
		return Stream.concat(stated.stream(), topics.stream()).toList();
	}

	private Optional<Particular> particular(TeiElement note, Set<ParticularKind> before) {
		var kind = ParticularKind.of(note.attribute("type"));
		known(kind.isPresent(), "note type \"" + note.attribute("type") + "\"", note);
		if (kind.isPresent() && !before.add(kind.get())) {
			this.findings.error(note.line(), "a second note of type \"" + note.attribute("type") + "\"");
		}
		var bibliography = this.authorities.bibliography();
		return kind.map((found) -> new Particular(found, new InlineNotes(bibliography, this.findings).content(note),
				bibliography.support(note, this.findings), note.certainty(this.findings)));
	}

	private boolean known(boolean known, String what, TeiElement where) {
		if (!known) {
			this.findings.warn(where.line(), what + " is not in the controlled list");
		}
		return known;
	}

}
