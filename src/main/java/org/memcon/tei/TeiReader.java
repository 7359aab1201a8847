package org.memcon.tei;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.Intake;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.RedactedHtml;
import org.memcon.tei.Authorities.Gloss;

/**
 * Reads a TEI file, one of ours or a FRUS volume, into one draft for each
 * {@code div[@type="document"]}; a text of {@link OtherTei} without any becomes one
 * draft.
 */
class TeiReader {

	private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	private static final Pattern NO_SLUG = Pattern.compile("[^A-Za-z0-9._-]+|^[^A-Za-z0-9]+");

	private final Authorities authorities;

	private final ReadingOptions options;

	private final Intake intake;

	private final Findings findings;

	private final Map<String, Gloss> localNames = new HashMap<>();

	private final NameAuthority nameAuthority;

	private final @Nullable String name;

	private VolumePersons persons;

	private final Set<String> slugs = new HashSet<>();

	private @Nullable TeiHeader header;

	private String id = "";

	private @Nullable Tei lastPageBreak;

	private boolean hasDocument;

	/** For our own files, which say of themselves what they are. */
	TeiReader(Authorities authorities, ReadingOptions options, Intake intake) {
		this(authorities, options, intake, null);
	}

	/** A file under this name is allowed not to name itself. */
	TeiReader(Authorities authorities, ReadingOptions options, Intake intake, @Nullable String name) {
		this.name = name;
		this.authorities = authorities;
		this.nameAuthority = new NameAuthority(authorities.participants().values());
		this.persons = new VolumePersons(this.nameAuthority::record);
		this.options = options;
		this.intake = intake;
		this.findings = intake.findings();
	}

	/** Lays the drafts before the intake; what cannot be read becomes a finding. */
	void read(InputStream source) {
		try {
			TeiFile.forEach(source, this::isWanted, this::accept, this.intake::isFull);
			if (!this.hasDocument) {
				this.findings.error(1, "the file has no div of type document");
			}
		}
		catch (XMLStreamException ex) {
			TeiFile.report(ex, this.findings);
		}
	}

	/** Only where documents are marked they can be read one by one. */
	private boolean isWanted(Tei element) {
		if (element.is("TEI")) {
			this.id = element.attribute("xml:id");
		}
		return element.is("teiHeader", "pb") || element.is("text") && isOther()
				|| element.is("list") && (element.isOfType("names") || element.isOfType("terms"))
				|| element.is("div") && element.isOfType("document");
	}

	private void accept(Tei element) {
		switch (element.name()) {
			case "teiHeader" -> header(element);
			case "pb" -> this.lastPageBreak = element;
			case "text" -> text(element);
			case "list" -> element.descendants("item").forEach(this::rememberName);
			default -> document(new TeiDocument(element));
		}
	}

	private void header(Tei element) {
		this.header = new TeiHeader(element, this.authorities, this.findings);
		this.persons = new VolumePersons(this.nameAuthority::record);
		this.localNames.clear();
		this.lastPageBreak = null;
		this.header.frus().map(FrusVolume::collection).ifPresent(this.intake::collection);
	}

	private boolean isOther() {
		return this.name != null && this.header != null && this.header.volume().isEmpty();
	}

	private void text(Tei text) {
		var before = this.hasDocument;
		this.hasDocument = false;
		within(text);
		if (!this.hasDocument && this.header != null) {
			this.lastPageBreak = null;
			document(new OtherTei(this.header.element(), text, persons(this.header.element(), text)).document(name()));
		}
		this.hasDocument |= before;
	}

	private void within(Tei parent) {
		parent.children().forEach((child) -> {
			if (!child.is("text") && isWanted(child)) {
				accept(child);
			}
			else {
				within(child);
			}
		});
	}

	/** The persons that the file describes, by their keys. */
	private Map<String, AuthorityRecord> persons(Tei header, Tei text) {
		var described = Stream.of(header, text).flatMap((part) -> part.descendants("person")).toList();
		var persons = new HashMap<String, AuthorityRecord>();
		new AuthorityReader(this.authorities.bibliography(), this.findings).participants(described)
			.forEach((key, person) -> persons.put(key, this.nameAuthority.record(person, name())));
		persons.forEach(this.persons::add);
		return persons;
	}

	/** What the file is called where it gives itself no slug. */
	private String name() {
		var own = this.id.isEmpty() ? Optional.ofNullable(this.name).orElse("") : this.id;
		return NO_SLUG.matcher(own).replaceAll("-");
	}

	/**
	 * FRUS: {@code <item><hi><persName xml:id=
	 * "p_BLI1">Brezhnev, Leonid</persName>,</hi> Secretary …}, with one list for each
	 * letter in some volumes.
	 */
	private void rememberName(Tei item) {
		if (item.child("list").isEmpty()) {
			Stream.of("persName", "term")
				.flatMap((name) -> item.descendants(name).filter((it) -> !it.isWithin("note")).limit(1))
				.findFirst()
				.ifPresent((name) -> rememberName(name, item.text()));
		}
	}

	private void rememberName(Tei name, String entry) {
		var key = name.attribute("xml:id");
		var explanation = entry.substring(entry.indexOf(name.text()) + name.text().length())
			.replaceFirst("^[\\s,;]+", "");
		this.localNames.putIfAbsent(key, new Gloss(name.text(), Html.escape(entry)));
		if (name.is("term")) {
			this.persons.addTerm(key, explanation);
		}
		else if (!key.isEmpty()) {
			this.persons.add(volume(), key, name.text(), explanation);
		}
	}

	private String volume() {
		return Optional.ofNullable(this.header).flatMap(TeiHeader::volume).orElse("");
	}

	private void document(TeiDocument document) {
		this.hasDocument = true;
		this.findings.beginDocument();
		if (this.header == null) {
			this.findings.error(document.line(), "a document stands before the teiHeader");
		}
		else {
			slug(document, this.header).ifPresent((slug) -> document(slug, document, this.header));
		}
		document.div().descendants("pb").reduce((first, last) -> last).ifPresent((pb) -> this.lastPageBreak = pb);
	}

	/** Of a volume, the conversations only, unless all is asked for. */
	private void document(String slug, TeiDocument document, TeiHeader header) {
		var form = header.form(document, this.name == null);
		if (form.form().isConversation() || this.options.allDocuments() || header.frus().isEmpty()) {
			draft(slug, document, form, header).ifPresent(this.intake::draft);
		}
		else {
			this.intake.passedOver(slug, document.title(), form.reason());
		}
	}

	private Optional<String> slug(TeiDocument document, TeiHeader header) {
		var slug = given().or(header::slug)
			.or(() -> header.volume()
				.filter((volume) -> !document.id().isEmpty())
				.map((volume) -> volume + "-" + document.id()))
			.or(() -> otherSlug(document));
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

	/** By whoever takes the file in; a volume has many documents and needs its own. */
	private Optional<String> given() {
		return isOther() ? Optional.ofNullable(this.options.slug()) : Optional.empty();
	}

	private Optional<String> otherSlug(TeiDocument document) {
		var own = document.id().isEmpty() ? name() : name() + "-" + document.id();
		return isOther() ? Optional.of(own) : Optional.empty();
	}

	private Optional<Draft> draft(String slug, TeiDocument document, TeiForm form, TeiHeader header) {
		header.volume().map(TeiReferences::new).ifPresent((references) -> references.resolve(document.div()));
		var names = new NamedPersons(this.authorities, this.persons, this.findings);
		var participants = new TeiParticipants(document, form.form(), names, this.findings);
		var speakers = new DialogueSpeakers(participants.persons(), names);
		if (header.frus().isPresent() && form.form().isConversation()) {
			TeiDialogue.bringOut(document, speakers);
		}
		var notes = new TeiNotes(this.authorities, this.localNames, this.findings);
		var pages = pages(new TeiPassages(document, speakers.all(), notes, this.findings));
		if (pages.isEmpty()) {
			this.findings.error(document.line(), "the document has no text");
			return Optional.empty();
		}
		var subject = SubjectLines.of(document);
		return Optional.of(new Draft(slug, document.title(), form.form(), form.certainty(document, this.findings),
				new TeiDateline(document, this.findings).read(), header.occasion(), header.occasionNote(),
				header.textBasis(this.name == null), sourceNote(document), header.sourceLabel(document),
				header.sourceAddress(document), names.brought(speakers.all().stream()), participants.persons(),
				participants.note(), header.particulars(document, subject), header.topics(subject), pages,
				sources(document, header, notes), TeiPassages.anchors(document.div())));
	}

	/** The page that the document begins on may have begun before it. */
	private List<Leaf> pages(TeiPassages text) {
		if (this.lastPageBreak != null) {
			text.pageBreak(this.lastPageBreak);
		}
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
