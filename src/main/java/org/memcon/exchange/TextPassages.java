package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;

import org.memcon.conversation.Certainty;
import org.memcon.conversation.Note;
import org.memcon.conversation.Page;
import org.memcon.conversation.Standing;
import org.memcon.conversation.Support;
import org.memcon.conversation.Turn;
import org.memcon.web.Labels;
import org.springframework.stereotype.Component;

/**
 * The text of a record in plain words: page by page, each passage with its heading and
 * its speaker as printed, and behind the last page its notes. What was withheld stands as
 * it is printed.
 */
@Component
class TextPassages {

	private final Labels labels;

	TextPassages(Labels labels) {
		this.labels = labels;
	}

	void write(TextSheet sheet, Dossier dossier, List<Page> pages) {
		var notes = new ArrayList<Note>();
		var standing = Standing.SAID;
		for (var page : pages) {
			sheet.blank().paragraph(mark(page));
			for (var turn : dossier.turnsOn(page)) {
				heading(sheet, turn, standing);
				standing = turn.standing();
				write(sheet, turn);
				turn.notes().stream().filter((note) -> !note.isGloss()).forEach(notes::add);
			}
		}
		write(sheet, notes);
	}

	private String mark(Page page) {
		var label = page.label();
		return (label == null || label.equals(String.valueOf(page.number())))
				? this.labels.of("text.page", String.valueOf(page.number()))
				: this.labels.of("text.page.printed", String.valueOf(page.number()), label);
	}

	private void write(TextSheet sheet, Turn turn) {
		var begin = speaker(turn);
		for (var paragraph : TextParagraph.of(turn.html())) {
			sheet.blank().paragraph(paragraph.begin(), begin + paragraph.words());
			begin = "";
		}
	}

	/** Where no heading tells another standing, a line does. */
	private void heading(TextSheet sheet, Turn turn, Standing before) {
		var standing = this.labels.of("standing." + turn.standing().name());
		if (turn.heading() != null) {
			sheet.blank()
				.heading((turn.standing() == Standing.SAID) ? turn.heading() : turn.heading() + " (" + standing + ")",
						'-');
		}
		else if (turn.standing() != before) {
			sheet.blank().paragraph("(" + standing + ")");
		}
	}

	private String speaker(Turn turn) {
		var certainty = turn.speakerCertainty();
		if (turn.speaker() == null) {
			return "";
		}
		var doubt = (certainty == null || certainty == Certainty.HIGH) ? ""
				: " [" + this.labels.of("machine.mark") + "]";
		return turn.speaker() + doubt + ": ";
	}

	private void write(TextSheet sheet, List<Note> notes) {
		if (notes.isEmpty()) {
			return;
		}
		sheet.blank().heading(this.labels.of("notes"), '-').blank();
		for (var note : notes) {
			sheet.paragraph("[" + note.label() + "] ", (TextParagraph.line(note.html()) + support(note)).strip());
		}
	}

	private String support(Note note) {
		var support = note.support();
		if (support == null || support.evidence() == null) {
			return "";
		}
		var cited = cited(support);
		return " (" + this.labels.of("evidence." + support.evidence().name(), support.families())
				+ (cited.isEmpty() ? "" : ": " + cited) + ")";
	}

	private static String cited(Support support) {
		return (support.citedSources() != null) ? TextParagraph.line(support.citedSources()) : "";
	}

}
