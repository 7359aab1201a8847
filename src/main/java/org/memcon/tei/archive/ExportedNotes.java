package org.memcon.tei.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.memcon.conversation.NoteKind;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Html;
import org.memcon.draft.RedactedHtml;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.markup.TeiElement;

/**
 * The notes of a record as the archive has written them out, each where its sign stands.
 */
final class ExportedNotes implements ExportedHtmlWriter.NoteHandler {

	private final Set<String> anchors = new HashSet<>();

	private List<Note> notes = new ArrayList<>();

	private List<PrintedRedaction> printedRedactions = new ArrayList<>();

	/** What was withheld from the notes since they were last taken. */
	List<PrintedRedaction> redactions() {
		return List.copyOf(this.printedRedactions);
	}

	/** The notes since they were last taken. */
	List<Note> take() {
		var taken = List.copyOf(this.notes);
		this.notes = new ArrayList<>();
		this.printedRedactions = new ArrayList<>();
		return taken;
	}

	@Override
	public String note(TeiElement note) {
		var kind = kind(note);
		var anchor = anchor(note, (kind == NoteKind.GLOSS) ? "g" : "n");
		var label = note.attribute("n");
		var markup = new ExportedHtmlWriter(this).content(note);
		this.notes.add(new Note(kind, label, anchor, markup.html(), ExportedRecordReader.support(note)));
		if (!markup.gaps().isEmpty()) {
			var text = WhiteSpace.fold(new RedactedHtml(markup.html()).text());
			markup.gaps()
				.forEach(
						(gapPosition) -> this.printedRedactions.add(ExportedTurn.redaction(gapPosition, text, anchor)));
		}
		if (kind == NoteKind.GLOSS || note.attribute("anchored").equals("false")) {
			return "";
		}
		return "<a class=\"note-ref\" id=\"%1$s-ref\" href=\"#%1$s\" role=\"doc-noteref\">%2$s</a>".formatted(anchor,
				Html.escape(label));
	}

	@Override
	public String gloss(String anchor) {
		return anchor.matches("g\\d{1,7}")
				? "button type=\"button\" class=\"gloss\" popovertarget=\"%s\"".formatted(anchor) : "";
	}

	private static NoteKind kind(TeiElement note) {
		return Stream.of(NoteKind.values())
			.filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(note.attribute("type")))
			.findFirst()
			.orElse(NoteKind.FOOTNOTE);
	}

	private String anchor(TeiElement note, String letter) {
		var id = note.attribute("xml:id");
		if (id.matches(letter + "\\d{1,7}") && this.anchors.add(id)) {
			return id;
		}
		var number = this.anchors.size() + 1;
		while (!this.anchors.add(letter + number)) {
			number++;
		}
		return letter + number;
	}

}
