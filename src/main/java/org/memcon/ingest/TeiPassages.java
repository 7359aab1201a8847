package org.memcon.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Standing;
import org.memcon.conversation.Support;
import org.memcon.ingest.Authorities.Gloss;
import org.memcon.ingest.Draft.Leaf;
import org.memcon.ingest.Draft.Passage;
import org.memcon.ingest.Draft.Person;
import org.memcon.ingest.Draft.Remark;

/**
 * Reads a document's text into pages and passages. A page begins at {@code pb}, wherever
 * it stands; a passage it falls into is cut in two.
 */
class TeiPassages implements Apparatus {

	private static final int OPENING_WORDS = 14;

	private final Authorities authorities;

	private final Map<String, Gloss> localNames;

	private final List<Person> persons;

	private final Findings findings;

	private final List<Leaf> pages = new ArrayList<>();

	private final Set<String> sources = new LinkedHashSet<>();

	private final Set<String> explainedHere = new HashSet<>();

	private List<Passage> passages = new ArrayList<>();

	private List<Remark> notes = new ArrayList<>();

	private @Nullable String label;

	private @Nullable String heading;

	private @Nullable Origin origin;

	private @Nullable TeiMarkup markup;

	private int turns;

	private int pieces;

	private int noteCount;

	private int glossCount;

	/** What all pieces of one turn have in common. */
	private record Origin(Standing standing, @Nullable String speaker, @Nullable Person person, List<String> topics) {
	}

	TeiPassages(Authorities authorities, Map<String, Gloss> localNames, List<Person> persons, Findings findings) {
		this.authorities = authorities;
		this.localNames = localNames;
		this.persons = persons;
		this.findings = findings;
	}

	List<Leaf> read(Tei document) {
		walk(document, Standing.SAID, List.of(), true);
		endPage();
		return List.copyOf(this.pages);
	}

	/** The keys of the sources that the notes named. */
	Set<String> sources() {
		return this.sources;
	}

	private void walk(Tei parent, Standing standing, List<String> topics, boolean top) {
		for (var child : parent.children()) {
			switch (child.name()) {
				case "pb" -> pageBreak(child);
				case "head" -> head(child, top);
				case "div", "attachment", "body", "floatingText", "opener", "closer", "postscript" ->
					walk(child, standing(child, standing), topics(child, topics), false);
				case "sp" -> speech(child, standing, topics);
				default -> {
					if (!isDescription(child, parent)) {
						passage(child, new Origin(standing, null, null, topics(child, topics)));
					}
				}
			}
		}
	}

	/** Description, not text: read into the draft's own fields. */
	private static boolean isDescription(Tei child, Tei parent) {
		return child.is("dateline") && !parent.is("attachment") || child.is("list") && child.isOfType("participants")
				|| child.is("note") && child.isOfType("source");
	}

	private void head(Tei head, boolean top) {
		if (!top) {
			this.heading = head.text();
		}
		head.children("note").stream().filter((note) -> !note.isOfType("source")).forEach(this::note);
	}

	private static Standing standing(Tei div, Standing outer) {
		return switch (div.attribute("type")) {
			case "public-record" -> Standing.PUBLIC_RECORD;
			case "not-known" -> Standing.NOT_KNOWN;
			case "said" -> Standing.SAID;
			default -> outer;
		};
	}

	private static List<String> topics(Tei tei, List<String> outer) {
		return Stream.concat(outer.stream(), tei.pointers("ana", "topic:").stream()).distinct().toList();
	}

	private void speech(Tei sp, Standing standing, List<String> outer) {
		var speaker = sp.child("speaker").map(Tei::text).orElse(null);
		var topics = sp.children("p").stream().reduce(topics(sp, outer), (all, p) -> topics(p, all), (a, b) -> a);
		begin(new Origin(standing, speaker, person(sp, speaker), topics));
		sp.children().stream().filter((child) -> !child.is("speaker")).forEach(this.markup()::write);
		end();
	}

	private void passage(Tei tei, Origin origin) {
		begin(origin);
		markup().write(tei);
		end();
	}

	private void begin(Origin origin) {
		this.origin = origin;
		this.markup = new TeiMarkup(this, this.findings);
		this.pieces = 0;
	}

	private void end() {
		addPiece();
		this.origin = null;
		this.markup = null;
	}

	private TeiMarkup markup() {
		if (this.markup == null) {
			throw new IllegalStateException("no passage is open");
		}
		return this.markup;
	}

	private void addPiece() {
		var cut = markup().cut();
		if (cut.text().isEmpty() || this.origin == null) {
			return;
		}
		this.turns += (this.pieces == 0) ? 1 : 0;
		var anchor = "t" + this.turns + ((this.pieces == 0) ? "" : "-" + (this.pieces + 1));
		this.pieces++;
		this.passages.add(new Passage(anchor, this.origin.standing(), this.heading, this.origin.speaker(),
				this.origin.person(), this.origin.topics(), cut.html(), cut.text(), List.copyOf(this.notes)));
		this.heading = null;
		this.notes = new ArrayList<>();
	}

	private void endPage() {
		if (!this.passages.isEmpty()) {
			var first = this.passages.get(0);
			this.pages.add(new Leaf(this.pages.size() + 1, this.label, first.heading(), opening(first.text()),
					List.copyOf(this.passages)));
			this.passages = new ArrayList<>();
		}
		this.explainedHere.clear();
	}

	private static String opening(String text) {
		var words = text.split(" ");
		return (words.length <= OPENING_WORDS) ? text
				: String.join(" ", List.of(words).subList(0, OPENING_WORDS)) + " …";
	}

	private @Nullable Person person(Tei sp, @Nullable String speaker) {
		var who = sp.pointers("who", "who:").stream().findFirst();
		if (who.isEmpty()) {
			return null;
		}
		return this.persons.stream()
			.filter((person) -> who.get().equals(person.participant()))
			.findFirst()
			.orElseGet(() -> {
				this.findings.warn(sp.line(), "who:" + who.get() + " speaks but is not on the list of participants");
				return null;
			});
	}

	@Override
	public void pageBreak(Tei pb) {
		if (this.markup != null) {
			addPiece();
		}
		endPage();
		this.label = pb.attribute("n").isEmpty() ? null : pb.attribute("n");
	}

	@Override
	public String note(Tei note) {
		if (note.attribute("rend").equals("inline")) {
			return InlineApparatus.html(note, this.authorities.bibliography(), this.findings);
		}
		var number = ++this.noteCount;
		var printed = note.attribute("n").isEmpty() ? String.valueOf(number) : note.attribute("n");
		var support = this.authorities.bibliography().support(note, this.findings);
		this.sources.addAll(this.authorities.bibliography().keys(note));
		var kind = note.isOfType("evidence") ? NoteKind.EVIDENCE : NoteKind.FOOTNOTE;
		var html = InlineApparatus.content(note, this.authorities.bibliography(), this.findings);
		this.notes.add(new Remark(kind, printed, "n" + number, html, support));
		return "<a class=\"note-ref\" id=\"n%1$d-ref\" href=\"#n%1$d\" role=\"doc-noteref\">%2$s</a>".formatted(number,
				Html.escape(printed));
	}

	@Override
	public String openGloss(Tei name) {
		var pointer = Stream.of("corresp", "target", "ref")
			.map(name::attribute)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
		var gloss = pointer.startsWith("#") ? Optional.ofNullable(this.localNames.get(pointer.substring(1)))
				: this.authorities.explain(pointer);
		if (gloss.isEmpty()) {
			if (pointer.matches("(who|term|topic):.*")) {
				this.findings.warn(name.line(), pointer + " is not in the authority files");
			}
			return "";
		}
		if (!this.explainedHere.add(pointer)) {
			return "";
		}
		var number = ++this.glossCount;
		this.notes.add(new Remark(NoteKind.GLOSS, gloss.get().label(), "g" + number, gloss.get().html(), Support.NONE));
		return "<button type=\"button\" class=\"gloss\" popovertarget=\"g%d\">".formatted(number);
	}

}
