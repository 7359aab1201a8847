package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.memcon.conversation.NoteKind;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.Gloss;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiElement;

/**
 * Numbers the notes of one document and explains its names, each once a page.
 */
public class TeiNotes {

	/** The abstract that the editors of FRUS set beside a heading. */
	private static final String SUMMARY = "Summary";

	private final Authorities authorities;

	private final Map<String, Gloss> localNames;

	private final Findings findings;

	private final Set<String> sources = new LinkedHashSet<>();

	private final Set<String> explainedHere = new HashSet<>();

	private List<Note> pending = new ArrayList<>();

	private int notes;

	private int lastNumber;

	private int glosses;

	/**
	 * Notes that rest on these authorities, and names that the same file may explain.
	 */
	public TeiNotes(Authorities authorities, Map<String, Gloss> localNames, Findings findings) {
		this.authorities = authorities;
		this.localNames = localNames;
		this.findings = findings;
	}

	/** The keys of the sources that the notes named. */
	Set<String> sources() {
		return this.sources;
	}

	/** The notes since they were last taken. */
	List<Note> take() {
		var taken = List.copyOf(this.pending);
		this.pending = new ArrayList<>();
		return taken;
	}

	void beginPage() {
		this.explainedHere.clear();
	}

	/** Takes up a note; answers the HTML that refers to it. */
	String note(TeiElement note) {
		var bibliography = this.authorities.bibliography();
		var number = ++this.notes;
		var label = label(note);
		var kind = note.isOfType("evidence") ? NoteKind.EVIDENCE : NoteKind.FOOTNOTE;
		this.sources.addAll(bibliography.keys(note));
		this.pending.add(new Note(kind, label, "n" + number, InlineNotes.content(note, bibliography, this.findings),
				bibliography.support(note, this.findings)));
		return "<a class=\"note-ref\" id=\"n%1$d-ref\" href=\"#n%1$d\" role=\"doc-noteref\">%2$s</a>".formatted(number,
				Html.escape(label));
	}

	/** As printed, or else the next number. */
	private String label(TeiElement note) {
		var printed = note.attribute("n");
		if (printed.isEmpty() && note.isOfType("summary")) {
			return SUMMARY;
		}
		this.lastNumber = printed.matches("\\d{1,4}") ? Integer.parseInt(printed) : this.lastNumber + 1;
		return printed.isEmpty() ? String.valueOf(this.lastNumber) : printed;
	}

	/** Takes up an explanation; answers the HTML that opens it, or an empty string. */
	String openGloss(TeiElement name) {
		var pointer = pointer(name);
		var gloss = explain(pointer, name);
		if (gloss.isEmpty() || !this.explainedHere.add(pointer)) {
			return "";
		}
		var number = ++this.glosses;
		this.pending
			.add(new Note(NoteKind.GLOSS, gloss.get().label(), "g" + number, gloss.get().html(), SourceSupport.NONE));
		return "<button type=\"button\" class=\"gloss\" popovertarget=\"g%d\">".formatted(number);
	}

	private static String pointer(TeiElement name) {
		return Stream.of("corresp", "target", "ref")
			.map(name::attribute)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	private Optional<Gloss> explain(String pointer, TeiElement name) {
		if (pointer.startsWith("#")) {
			return Optional.ofNullable(this.localNames.get(pointer.substring(1)));
		}
		var gloss = this.authorities.explain(pointer);
		if (gloss.isEmpty() && pointer.matches("(who|term|topic):.*")) {
			this.findings.warn(name.line(), pointer + " is not in the authority files");
		}
		return gloss;
	}

}
