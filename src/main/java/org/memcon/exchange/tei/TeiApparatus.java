package org.memcon.exchange.tei;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.memcon.conversation.Note;
import org.memcon.conversation.Redaction;
import org.memcon.exchange.tei.TeiProseWriter.ProseHandler;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Sets the notes of one turn, and what was withheld from it, to their places while its
 * prose is written. A note that no sign in the text leads to keeps its place among the
 * others.
 */
final class TeiApparatus implements ProseHandler {

	private final XmlWriter xml;

	private final TeiSourcePointers support;

	private final Deque<Note> notes;

	private final Deque<RedactionPosition> redactionPositions;

	private final List<Redaction> withheldFromNotes;

	private int read;

	/** A redaction behind so many characters that are not white space. */
	private record RedactionPosition(int position, Redaction redaction) {

		static RedactionPosition of(Redaction redaction, String text) {
			return new RedactionPosition(countVisible(text.substring(0, Math.min(redaction.startsAt(), text.length()))),
					redaction);
		}

	}

	private TeiApparatus(XmlWriter xml, TeiSourcePointers support, List<Note> notes,
			List<RedactionPosition> redactionPositions, List<Redaction> withheldFromNotes) {
		this.xml = xml;
		this.support = support;
		this.notes = new ArrayDeque<>(notes);
		this.redactionPositions = new ArrayDeque<>(
				redactionPositions.stream().sorted(Comparator.comparing(RedactionPosition::position)).toList());
		this.withheldFromNotes = withheldFromNotes;
	}

	/** Creates the apparatus of a turn with this text. */
	static TeiApparatus of(XmlWriter xml, TeiSourcePointers support, String text, List<Note> notes,
			List<Redaction> redactions) {
		var inText = redactions.stream()
			.filter((it) -> it.note() == null)
			.map((it) -> RedactionPosition.of(it, text))
			.toList();
		return new TeiApparatus(xml, support, notes, inText,
				redactions.stream().filter((it) -> it.note() != null).toList());
	}

	@Override
	public void text(String words) {
		var from = 0;
		for (var i = 0; i < words.length(); i++) {
			if (!Character.isWhitespace(words.charAt(i))) {
				while (!this.redactionPositions.isEmpty()
						&& this.redactionPositions.element().position() <= this.read) {
					this.xml.text(words.substring(from, i));
					from = i;
					gap(this.redactionPositions.remove().redaction());
				}
				this.read++;
			}
		}
		this.xml.text(words.substring(from));
	}

	@Override
	public void note(String anchor) {
		upTo(anchor).ifPresent((note) -> note(note, true));
	}

	@Override
	public void gloss(String anchor, Runnable words) {
		var note = upTo(anchor);
		if (note.isEmpty()) {
			words.run();
			return;
		}
		this.xml.inline(XmlTag.of("gloss").with("target", "#" + anchor), words);
		note(note.get(), true);
	}

	@Override
	public void end() {
		this.redactionPositions.forEach((redactionPosition) -> gap(redactionPosition.redaction()));
		this.redactionPositions.clear();
		this.notes.forEach((note) -> note(note, false));
		this.notes.clear();
	}

	/** Writes those before it that no sign leads to. */
	private Optional<Note> upTo(String anchor) {
		if (this.notes.stream().noneMatch((note) -> note.anchor().equals(anchor))) {
			return Optional.empty();
		}
		while (!this.notes.element().anchor().equals(anchor)) {
			note(this.notes.remove(), false);
		}
		return Optional.of(this.notes.remove());
	}

	private void note(Note note, boolean isReferred) {
		var xmlTag = XmlTag.of("note")
			.with("type", note.kind())
			.with("subtype", TeiSourcePointers.evidence(note.support()))
			.with(XmlTag.ID, note.anchor())
			.with("n", note.label())
			.with("anchored", isReferred ? null : false)
			.with("source", this.support.keys(note.support()));
		this.xml.inline(xmlTag, () -> {
			var text = plain(TeiProseWriter.parse(note.html()));
			var redactionPositions = this.withheldFromNotes.stream()
				.filter((redaction) -> note.anchor().equals(redaction.note()))
				.map((redaction) -> RedactionPosition.of(redaction, text))
				.toList();
			var prose = new TeiProseWriter(this.xml,
					new TeiApparatus(this.xml, this.support, List.of(), redactionPositions, List.of()));
			prose.content(note.html());
			prose.citedSources(note.support());
		});
	}

	private void gap(Redaction redaction) {
		var xmlTag = XmlTag.of("gap")
			.with("reason", "withheld")
			.with(XmlTag.ID, redaction.anchor())
			.with("extent", redaction.extent());
		this.xml.inline(xmlTag, () -> {
			this.xml.inline(XmlTag.of("desc", "printed"), redaction.printed());
			if (redaction.code() != null) {
				this.xml.inline(XmlTag.of("desc", "exemption"), redaction.code());
			}
		});
	}

	/** Counts the characters that are not white space. */
	private static int countVisible(String text) {
		return (int) text.chars().filter((it) -> !Character.isWhitespace(it)).count();
	}

	/**
	 * The words of a note, with one space wherever there is any, as places in it count.
	 */
	private static String plain(Element body) {
		var text = new StringBuilder();
		body.traverse((node, depth) -> {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText());
			}
			else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
				text.append(' ');
			}
		});
		return TeiProseWriter.WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}

}
