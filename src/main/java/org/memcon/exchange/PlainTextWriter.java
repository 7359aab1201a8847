package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.citation.Citations;
import org.memcon.citation.CiteBox;
import org.memcon.citation.Pinpoint;
import org.memcon.conversation.Brief;
import org.memcon.conversation.Note;
import org.memcon.conversation.Page;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.web.Messages;
import org.memcon.words.DividedWord;

import org.springframework.stereotype.Component;

/**
 * Writes a record, a page of it or its summary as plain text, which any program reads and
 * any printer prints: page by page, each passage with its heading and its speaker as
 * printed, and behind the last page its notes. What was withheld stands as it is printed.
 */
@Component
class PlainTextWriter {

	private final TextHeader head;

	private final Citations citations;

	private final Messages messages;

	PlainTextWriter(TextHeader head, Citations citations, Messages messages) {
		this.head = head;
		this.citations = citations;
		this.messages = messages;
	}

	String record(RecordContent content) {
		var conversation = content.conversation();
		return text(conversation.displayTitle(), conversation.textBasis(), conversation.brief(), content,
				content.pages(), content.citations(this.citations));
	}

	/** Writes one page; the content holds this page alone. */
	String page(RecordContent content) {
		var conversation = content.conversation();
		var page = content.pages().get(0);
		return text(
				conversation.displayTitle() + ", "
						+ this.messages.of(conversation.textBasis().messageKey("page.position"), page.number(),
								conversation.pageCount()),
				conversation.textBasis(), null, content, content.pages(),
				content.citations(this.citations).at(Pinpoint.of(page)));
	}

	String summary(RecordContent content) {
		return text(this.messages.of("summary.heading", content.conversation().displayTitle()), TextBasis.ABSTRACT,
				null, content, content.pages(TextLayer.SUMMARY), content.citations(this.citations).ofSummary());
	}

	private String text(String title, TextBasis basis, @Nullable Brief brief, RecordContent content, List<Page> pages,
			CiteBox citation) {
		var text = new WrappedTextBuilder();
		this.head.write(text, title, basis, content, citation);
		if (brief != null) {
			write(text, brief);
		}
		var notes = new ArrayList<Note>();
		var status = PassageStatus.SAID;
		for (var page : pages) {
			text.blank().paragraph(pageMarker(page, basis));
			for (var turn : content.turnsOn(page)) {
				heading(text, turn, status);
				status = turn.standing();
				write(text, turn);
				turn.notes().stream().filter((note) -> !note.isGloss()).forEach(notes::add);
			}
		}
		if (!notes.isEmpty()) {
			text.blank().heading(this.messages.of("notes"), '-');
			write(text, notes);
		}
		return text.toString();
	}

	private void write(WrappedTextBuilder text, Brief brief) {
		text.blank().heading(this.messages.of("conversation.brief"), '-');
		TextParagraph.of(brief.html()).forEach((it) -> text.blank().paragraph(it.prefix(), it.words()));
		write(text, brief.notes());
	}

	private String pageMarker(Page page, TextBasis basis) {
		var label = page.label();
		return (label == null || label.equals(String.valueOf(page.number())))
				? this.messages.of(basis.messageKey("text.page"), String.valueOf(page.number()))
				: this.messages.of("text.page.printed", String.valueOf(page.number()), label);
	}

	private void write(WrappedTextBuilder text, Turn turn) {
		var begin = speaker(turn);
		for (var paragraph : TextParagraph.of(turn.html())) {
			text.blank().paragraph(paragraph.prefix(), DividedWord.shown(begin + paragraph.words()));
			begin = "";
		}
	}

	/** Writes the heading, or a line if the standing changes without one. */
	private void heading(WrappedTextBuilder text, Turn turn, PassageStatus before) {
		var standing = this.messages.of("standing." + turn.standing().name());
		if (turn.heading() != null) {
			text.blank()
				.heading((turn.standing() == PassageStatus.SAID) ? turn.heading()
						: turn.heading() + " (" + standing + ")", '-');
		}
		else if (turn.standing() != before) {
			text.blank().paragraph("(" + standing + ")");
		}
	}

	private String speaker(Turn turn) {
		var certainty = turn.speakerCertainty();
		if (turn.speaker() == null) {
			return "";
		}
		var doubt = (certainty == null || certainty == Certainty.HIGH) ? ""
				: " [" + this.messages.of("machine.mark") + "]";
		return turn.speaker() + doubt + ": ";
	}

	private void write(WrappedTextBuilder text, List<Note> notes) {
		text.blank();
		for (var note : notes) {
			text.paragraph("[" + note.label() + "] ", (TextParagraph.singleLine(note.html()) + support(note)).strip());
		}
	}

	private String support(Note note) {
		var support = note.support();
		if (support == null || support.evidence() == null) {
			return "";
		}
		var cited = cited(support);
		return " (" + this.messages.of("evidence." + support.evidence().name(), support.families())
				+ (cited.isEmpty() ? "" : ": " + cited) + ")";
	}

	private static String cited(SourceSupport support) {
		return (support.citedSources() != null) ? TextParagraph.singleLine(support.citedSources()) : "";
	}

}
