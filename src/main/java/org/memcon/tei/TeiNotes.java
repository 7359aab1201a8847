package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.RedactedHtml;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.Gloss;
import org.memcon.tei.authority.InlineNotes;
import org.memcon.tei.markup.TeiElement;

/**
 * Numbers the notes of one document and explains its names, each once a page.
 */
class TeiNotes {

	private final Authorities authorities;

	private final Map<String, Gloss> localNames;

	private final boolean isExported;

	private final Findings findings;

	private final String letter;

	private final Set<String> sources = new LinkedHashSet<>();

	private final Set<String> explainedHere = new HashSet<>();

	private final Set<String> anchors = new HashSet<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<Note> pending = new ArrayList<>();

	private final List<PrintedRedaction> redactions = new ArrayList<>();

	private int lastNumber;

	/** An exported file explains its names itself and keeps the anchors of its notes. */
	TeiNotes(Authorities authorities, Map<String, Gloss> localNames, boolean isExported, Findings findings) {
		this(authorities, localNames, isExported, findings, "n");
	}

	/** Creates notes of which the anchors begin with this letter. */
	TeiNotes(Authorities authorities, Map<String, Gloss> localNames, boolean isExported, Findings findings,
			String letter) {
		this.authorities = authorities;
		this.localNames = localNames;
		this.isExported = isExported;
		this.findings = findings;
		this.letter = letter;
	}

	/** The keys of the sources that the notes named. */
	Set<String> sources() {
		return this.sources;
	}

	/** Returns the notes since they were last taken. */
	List<Note> take() {
		return take(this.pending);
	}

	/** Returns the redactions in notes since they were last taken. */
	List<PrintedRedaction> takeRedactions() {
		return take(this.redactions);
	}

	private static <T> List<T> take(List<T> pending) {
		var taken = List.copyOf(pending);
		pending.clear();
		return taken;
	}

	void beginPage() {
		this.explainedHere.clear();
	}

	/** Takes up a note; answers the HTML that refers to it. */
	String note(TeiElement note) {
		var bibliography = this.authorities.bibliography();
		var kind = kind(note);
		var label = label(note);
		var anchor = anchor((kind == NoteKind.GLOSS) ? "g" : this.letter, note.attribute("xml:id"));
		var words = new InlineNotes(bibliography, this.findings).htmlText(note);
		bibliography.keys(note).forEach(this.sources::add);
		this.pending.add(new Note(kind, label, anchor, words.html(), bibliography.support(note, this.findings)));
		var text = words.gaps().isEmpty() ? "" : WhiteSpace.fold(new RedactedHtml(words.html()).text());
		words.gaps().forEach((gap) -> this.redactions.add(gap.redaction(text, anchor)));
		if (kind == NoteKind.GLOSS || note.attribute("anchored").equals("false")) {
			return "";
		}
		return "<a class=\"note-ref\" id=\"%1$s-ref\" href=\"#%1$s\" role=\"doc-noteref\">%2$s</a>".formatted(anchor,
				Html.escape(label));
	}

	private NoteKind kind(TeiElement note) {
		if (this.isExported && note.isOfType("gloss")) {
			return NoteKind.GLOSS;
		}
		return note.isOfType("evidence") ? NoteKind.EVIDENCE : NoteKind.FOOTNOTE;
	}

	/** The anchor as exported, or else the next number. */
	private String anchor(String letter, String exported) {
		if (this.isExported && exported.matches(letter + "\\d{1,7}") && this.anchors.add(exported)) {
			return exported;
		}
		return Stream.generate(() -> letter + this.numbers.merge(letter, 1, Integer::sum))
			.filter(this.anchors::add)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Returns the label as printed, or else the next number. The abstract that the
	 * editors of FRUS set beside a heading has none.
	 */
	private String label(TeiElement note) {
		var printed = note.attribute("n");
		if (printed.isEmpty() && note.isOfType("summary")) {
			return "Summary";
		}
		this.lastNumber = printed.matches("\\d{1,4}") ? Integer.parseInt(printed) : this.lastNumber + 1;
		return printed.isEmpty() ? String.valueOf(this.lastNumber) : printed;
	}

	/** Takes up an explanation; answers the HTML that opens it, or an empty string. */
	String openGloss(TeiElement name) {
		var pointer = pointer(name);
		if (this.isExported) {
			return pointer.matches("#g\\d{1,7}") ? button(pointer.substring(1)) : "";
		}
		var gloss = explain(pointer, name);
		if (gloss.isEmpty() || !this.explainedHere.add(pointer)) {
			return "";
		}
		var anchor = anchor("g", "");
		this.pending.add(new Note(NoteKind.GLOSS, gloss.get().label(), anchor, gloss.get().html(), SourceSupport.NONE));
		return button(anchor);
	}

	private static String button(String anchor) {
		return "<button type=\"button\" class=\"gloss\" popovertarget=\"%s\">".formatted(anchor);
	}

	private static String pointer(TeiElement name) {
		return name.firstOf("corresp", "target", "ref").orElse("");
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
