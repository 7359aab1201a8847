package org.memcon.tei;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * Reads a TEI file, one of ours or a FRUS volume, into one draft for each
 * {@code div[@type="document"]}; a text of {@link GenericTeiConverter} without any
 * becomes one draft.
 */
class TeiFileReader {

	private static final Pattern NAMES = Pattern.compile("(persons?|people|names|terms|abbreviations)[\\w-]*");

	private static final Pattern CHECKSUM = Pattern.compile("sha256-([0-9a-f]{64})");

	private final Authorities authorities;

	private final NameListReader names;

	private final TeiDraftBuilder documents;

	private final ReadingOptions options;

	private final DraftHandler handler;

	private final Findings findings;

	private final @Nullable String name;

	private final DocumentSlugs slugs;

	private @Nullable TeiHeader header;

	private Optional<VolumeContentsReader> contents = Optional.empty();

	private String id = "";

	private String language = "";

	private @Nullable TeiElement lastPageBreak;

	private Map<String, Facsimile> facsimiles = Map.of();

	private boolean hasDocument;

	/**
	 * Creates a reader; the name serves if the file has no slug. The files of the corpus,
	 * which have to state theirs, have no name.
	 */
	TeiFileReader(Authorities authorities, ReadingOptions options, DraftHandler handler, @Nullable String name) {
		this.name = name;
		this.authorities = authorities;
		this.options = options;
		this.handler = handler;
		this.findings = handler.findings();
		this.names = new NameListReader(authorities, this.findings);
		this.slugs = new DocumentSlugs(name, this.findings);
		this.documents = new TeiDraftBuilder(authorities, this.names, this.findings, name == null);
	}

	/** Hands the drafts to the handler; what cannot be read becomes a finding. */
	void read(InputStream source) {
		var isRead = TeiFile.forEach(source, this::isWanted, this::accept, this.handler::isFull, this.findings);
		if (isRead && !this.handler.isFull()) {
			endVolume();
			if (!this.hasDocument) {
				reportStub();
			}
		}
	}

	/** Hands on the contents of a volume that has been read to its end. */
	private void endVolume() {
		this.contents.map(VolumeContentsReader::draft).ifPresent(this.handler::contents);
	}

	/** A volume may be announced before any of its documents is published. */
	private void reportStub() {
		if (volume().isEmpty()) {
			this.findings.error(1, "the file has no div of type document");
		}
		else {
			this.findings.warn(1, "the volume %s has no documents yet".formatted(volume()));
		}
	}

	/** Tells the elements to read; a text without marked documents is read whole. */
	private boolean isWanted(TeiElement element) {
		if (element.is("TEI")) {
			this.id = element.attribute("xml:id");
			this.language = "";
		}
		if (element.is("TEI", "text", "body")) {
			this.language = element.language().orElse(this.language);
		}
		var isInContents = this.contents.filter((it) -> it.begin(element)).isPresent();
		return isInContents || element.is("teiHeader", "pb", "facsimile") || element.is("text") && isGeneric()
				|| isListOfNames(element) || isDocument(element);
	}

	private static boolean isDocument(TeiElement element) {
		return element.is("div") && element.isOfType("document");
	}

	private void accept(TeiElement element) {
		switch (element.name()) {
			case "teiHeader" -> header(element);
			case "pb" -> this.lastPageBreak = element;
			case "facsimile" -> this.facsimiles = facsimiles(element);
			case "text" -> text(element);
			default -> {
				if (isDocument(element)) {
					document(new TeiDocument(element, isExported()));
				}
				else if (element.descendants("div").anyMatch(TeiFileReader::isDocument)) {
					within(element);
				}
				else {
					words(element);
				}
				element.descendants("pb").reduce((first, last) -> last).ifPresent((pb) -> this.lastPageBreak = pb);
			}
		}
	}

	/** Reads what a file says outside its documents: names, and the words of a volume. */
	private void words(TeiElement element) {
		this.names.add(volume(), element);
		this.contents.ifPresent((it) -> {
			this.names.link(element);
			it.add(element);
		});
	}

	/**
	 * The sections on persons and terms, and any list before the documents of a volume.
	 */
	private boolean isListOfNames(TeiElement element) {
		return !volume().isEmpty() && element.is("div") && NAMES.matcher(element.attribute("xml:id")).matches()
				|| element.is("list") && (element.isOfType("names") || element.isOfType("terms")
						|| !this.hasDocument && !volume().isEmpty());
	}

	private void header(TeiElement element) {
		endVolume();
		this.header = new TeiHeader(element, this.authorities, this.findings);
		this.contents = this.header.frus()
			.map((it) -> new VolumeContentsReader(it, new InlineNotes(this.authorities.bibliography(), this.findings)));
		this.names.clear();
		this.lastPageBreak = null;
		this.facsimiles = Map.of();
		this.header.frus().map(FrusVolume::collection).ifPresent(this.handler::collection);
		if (isExported()) {
			this.names.addExported(element);
			if (this.name != null && this.options.slug() == null) {
				this.header.collection().ifPresent(this.handler::collection);
			}
		}
	}

	private boolean isExported() {
		return this.header != null && this.header.isExported();
	}

	private boolean isGeneric() {
		return this.name != null && this.header != null && this.header.volume().isEmpty();
	}

	private void text(TeiElement text) {
		var before = this.hasDocument;
		this.hasDocument = false;
		within(text);
		if (!this.hasDocument && this.header != null) {
			this.lastPageBreak = null;
			document(new TeiDocument(GenericTeiConverter.whole(this.header.element(), text, name())));
		}
		this.hasDocument |= before;
	}

	private void within(TeiElement parent) {
		parent.children().forEach((child) -> {
			if (!child.is("text") && isWanted(child)) {
				accept(child);
			}
			else {
				within(child);
			}
		});
	}

	/** The name of a file that gives itself no slug. */
	private String name() {
		return DocumentSlugs.of(this.id.isEmpty() ? String.valueOf(this.name) : this.id);
	}

	private String volume() {
		return Optional.ofNullable(this.header).flatMap(TeiHeader::volume).orElse("");
	}

	private void document(TeiDocument given) {
		if (given.language().isEmpty() && !this.language.isEmpty()) {
			given.div().element().setAttribute("xml:lang", this.language);
		}
		this.hasDocument = true;
		var document = completed(given);
		this.findings.beginDocument(document.line());
		reportEqualIds(document);
		var header = this.header;
		if (header == null) {
			this.findings.error(document.line(), "a document stands before the teiHeader");
		}
		else {
			Optional.ofNullable(this.options.slug())
				.or(() -> this.slugs.slug(document, header, this.id))
				.ifPresent((slug) -> document(slug, document, header));
		}
	}

	/** Puts what others encode otherwise where our files and volumes have it. */
	private TeiDocument completed(TeiDocument document) {
		return (this.header == null || !isGeneric() || document.isExported()) ? document
				: new GenericTeiConverter(this.header.element(), document.div(),
						this.names.describe(name(), this.header.element(), document.div()))
					.document();
	}

	/** Parts with equal ids are told apart all the same: the first keeps it. */
	private void reportEqualIds(TeiDocument document) {
		var ids = new HashSet<String>();
		document.div()
			.descendants("*")
			.filter((part) -> !part.attribute("xml:id").isEmpty() && !ids.add(part.attribute("xml:id")))
			.forEach((part) -> this.findings.warnOnce(part.line(),
					"the id %s is given before; here it is not used".formatted(part.attribute("xml:id"))));
	}

	/**
	 * Reads the document; in a volume only conversations, unless all documents are
	 * wanted.
	 */
	private void document(String slug, TeiDocument document, TeiHeader header) {
		this.contents.ifPresent((it) -> it.add(slug, document));
		if (document.isExported() && document.div().attribute("part").equals("Y")) {
			this.findings.error(document.line(),
					"this is one page of the record " + slug + "; ingest the file of the whole record");
			return;
		}
		var form = header.form(document, this.name == null);
		if (form.form().isConversation() || this.options.allDocuments() || header.frus().isEmpty()) {
			this.documents.draft(slug, document, form, header, this.lastPageBreak, this.facsimiles)
				.ifPresentOrElse(this.handler::draft, () -> skipEmpty(slug, document, header));
		}
		else {
			this.handler.skipped(slug, document.title(), form.reason());
		}
	}

	/** A volume may hold documents of which it gives no text. */
	private void skipEmpty(String slug, TeiDocument document, TeiHeader header) {
		var fault = "the document has no text";
		if (header.frus().isEmpty()) {
			this.findings.error(document.line(), fault);
		}
		else {
			this.findings.warn(document.line(), fault);
			this.handler.skipped(slug, document.title(), "it has no text");
		}
	}

	/**
	 * Returns the images of an exported record's pages, each known by its checksum, by
	 * the pointers to them.
	 */
	private static Map<String, Facsimile> facsimiles(TeiElement images) {
		var facsimiles = new HashMap<String, Facsimile>();
		images.children("surface").forEach((surface) -> {
			var checksum = CHECKSUM.matcher(surface.attribute("xml:id"));
			surface.child("graphic")
				.filter((graphic) -> checksum.matches())
				.ifPresent((graphic) -> facsimiles.put("#" + checksum.group(), new Facsimile(checksum.group(1),
						pixels(graphic.attribute("width")), pixels(graphic.attribute("height")))));
		});
		return facsimiles;
	}

	private static int pixels(String measure) {
		return measure.matches("\\d{1,6}px") ? Integer.parseInt(measure.substring(0, measure.length() - 2)) : 0;
	}

}
