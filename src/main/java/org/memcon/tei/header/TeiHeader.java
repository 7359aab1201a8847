package org.memcon.tei.header;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.frus.FrusVolume;
import org.memcon.tei.frus.SourceNoteParticulars;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.memcon.topic.TopicAssigner;

/**
 * What a file's {@code teiHeader} says of the record: its slug, its particulars, its
 * occasion, its topics.
 */
public class TeiHeader {

	private final TeiElement header;

	private final Authorities authorities;

	private final Findings findings;

	private final List<Particular> particulars;

	private final List<String> topics;

	private final Optional<String> occasion;

	private final Optional<FrusVolume> frus;

	private final FormerSlugs formerSlugs;

	public TeiHeader(TeiElement header, Authorities authorities, Findings findings) {
		this.header = header;
		this.authorities = authorities;
		this.findings = findings;
		this.particulars = readParticulars();
		this.topics = readTopics();
		this.occasion = readOccasion();
		this.frus = volume().map((volume) -> FrusVolume.of(volume, header));
		this.formerSlugs = new FormerSlugs(idnos("former").toList(), this.frus.isPresent(), findings);
	}

	public Optional<String> slug() {
		return idno("slug");
	}

	/** What the document was called before. */
	public Set<String> formerSlugs(TeiDocument document) {
		return this.formerSlugs.of(document);
	}

	/** The volume's own identifier, in FRUS. */
	public Optional<String> volume() {
		return idno("frus");
	}

	/** The volume, if it is one of <cite>Foreign Relations</cite>. */
	public Optional<FrusVolume> frus() {
		return this.frus;
	}

	/**
	 * Our own corpus holds conversations only, whatever their headings say. So does other
	 * TEI where nothing is said of the form, but that is no more than likely.
	 */
	public TeiForm form(TeiDocument document, boolean isOurs) {
		var form = TeiForm.of(document);
		if (frus().isPresent() || form.form().isConversation() || !isOurs && form.form() != RecordForm.OTHER) {
			return form;
		}
		return new TeiForm(RecordForm.MEMCON, isOurs ? Certainty.HIGH : Certainty.LOW);
	}

	/** Who publishes the document itself. */
	@Nullable public String sourceLabel(TeiDocument document) {
		return this.frus.map((volume) -> volume.label(document))
			.or(() -> publication().map(TeiElement::text))
			.orElse(null);
	}

	/** Where the document itself is published. */
	@Nullable public String sourceAddress(TeiDocument document) {
		return this.frus.map((volume) -> volume.address(document))
			.or(() -> publication().map((ref) -> ref.attribute("target")).filter(Html::isWebAddress))
			.orElse(null);
	}

	@Nullable public String occasion() {
		return this.occasion.orElse(null);
	}

	/** The occasion in the words of this record. */
	@Nullable public String occasionNote() {
		return activity().map(TeiElement::text).orElse(null);
	}

	/** In our files as an editor assigned them, in a volume by its own subject lines. */
	public List<Heading> topics(SubjectLines lines) {
		return this.frus.isPresent() ? lines.topics(this.authorities.topics())
				: this.topics.stream().map((topic) -> new Heading(topic, TopicAssigner.EDITOR)).toList();
	}

	/** The element itself. */
	public TeiElement element() {
		return this.header;
	}

	/**
	 * What the text is: every file of ours has to say so; FRUS prints the documents; any
	 * other is taken for a transcription.
	 */
	public TextBasis textBasis(boolean isOurs) {
		var said = this.header.descendants("term").filter((term) -> term.isOfType("text-basis")).findFirst();
		if (said.isEmpty() && volume().isEmpty()) {
			var fault = "the file does not say what its text is (term of type text-basis)";
			if (isOurs) {
				this.findings.error(this.header.line(), fault);
			}
			else {
				this.findings.warn(this.header.line(), fault + "; it is taken for a transcription");
			}
		}
		return said.map(this::textBasis).orElse(TextBasis.TRANSCRIPTION);
	}

	private TextBasis textBasis(TeiElement term) {
		return Arrays.stream(TextBasis.values())
			.filter((basis) -> basis.code().equals(term.text()))
			.findFirst()
			.orElseGet(() -> {
				this.findings.error(term.line(), "no such text basis: " + term.text());
				return TextBasis.MACHINE_READ;
			});
	}

	/** In a volume each document tells its own. */
	public List<Particular> particulars(TeiDocument document, SubjectLines lines) {
		if (this.frus.isEmpty()) {
			return this.particulars;
		}
		return Stream
			.concat(lines.line()
				.map((line) -> SourceNoteParticulars.particular(ParticularKind.SUBJECT_LINE, line))
				.stream(), new SourceNoteParticulars(document).read().stream())
			.toList();
	}

	/** The keys of the sources that the particulars rest on. */
	public Set<String> sources() {
		return notes().stream()
			.flatMap((note) -> this.authorities.bibliography().keys(note).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Optional<String> idno(String type) {
		return idnos(type).map(TeiElement::text).findFirst();
	}

	private Stream<TeiElement> idnos(String type) {
		return this.header.path("fileDesc", "publicationStmt")
			.stream()
			.flatMap((statement) -> statement.children("idno").stream())
			.filter((idno) -> idno.isOfType(type));
	}

	private Optional<TeiElement> publication() {
		return this.header.path("fileDesc", "sourceDesc").flatMap((source) -> source.descendants("ref").findFirst());
	}

	private Optional<TeiElement> activity() {
		return this.header.path("profileDesc", "settingDesc", "setting", "activity");
	}

	private List<TeiElement> notes() {
		return this.header.path("fileDesc", "notesStmt")
			.map((statement) -> statement.children("note"))
			.orElse(List.of());
	}

	private Optional<String> readOccasion() {
		return activity().flatMap((activity) -> activity.pointers("ana", "occasion:")
			.stream()
			.findFirst()
			.filter((slug) -> known(this.authorities.occasions().containsKey(slug), "occasion:" + slug, activity)));
	}

	private List<String> readTopics() {
		return this.header.path("profileDesc", "textClass")
			.stream()
			.flatMap((textClass) -> textClass.children("catRef").stream())
			.flatMap((catRef) -> catRef.pointers("target", "topic:")
				.stream()
				.filter((slug) -> known(this.authorities.topics().containsKey(slug), "topic:" + slug, catRef)))
			.distinct()
			.toList();
	}

	private List<Particular> readParticulars() {
		var kinds = EnumSet.noneOf(ParticularKind.class);
		return notes().stream().flatMap((note) -> particular(note, kinds).stream()).toList();
	}

	private Optional<Particular> particular(TeiElement note, Set<ParticularKind> before) {
		var kind = ParticularKind.of(note.attribute("type"));
		known(kind.isPresent(), "note type \"" + note.attribute("type") + "\"", note);
		if (kind.isPresent() && !before.add(kind.get())) {
			this.findings.error(note.line(), "a second note of type \"" + note.attribute("type") + "\"");
		}
		return kind.map((found) -> new Particular(found,
				InlineNotes.content(note, this.authorities.bibliography(), this.findings),
				this.authorities.bibliography().support(note, this.findings), null));
	}

	private boolean known(boolean known, String what, TeiElement where) {
		if (!known) {
			this.findings.warn(where.line(), what + " is not in the controlled list");
		}
		return known;
	}

}
