package org.memcon.exchange;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.memcon.conversation.Note;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Redaction;

/**
 * Sets the notes of one turn, and what was withheld from it, to their places while its
 * prose is written. A note that no sign in the text leads to keeps its place among the
 * others.
 */
final class TeiApparatus {

	private final XmlSheet xml;

	private final TeiSupport support;

	private final Deque<Note> notes;

	private final Set<String> referred;

	private final Deque<Gap> gaps;

	private final List<Redaction> withheldFromNotes;

	private int read;

	/** What was withheld, behind so many characters that are no white space. */
	private record Gap(int place, Redaction redaction) {

		static Gap of(Redaction redaction, String text) {
			return new Gap(written(text.substring(0, Math.min(redaction.startsAt(), text.length()))), redaction);
		}

	}

	private TeiApparatus(XmlSheet xml, TeiSupport support, List<Note> notes, Set<String> referred, List<Gap> gaps,
			List<Redaction> withheldFromNotes) {
		this.xml = xml;
		this.support = support;
		this.notes = new ArrayDeque<>(notes);
		this.referred = referred;
		this.gaps = new ArrayDeque<>(gaps.stream().sorted(Comparator.comparing(Gap::place)).toList());
		this.withheldFromNotes = withheldFromNotes;
	}

	static TeiApparatus none(XmlSheet xml) {
		return new TeiApparatus(xml, TeiSupport.NONE, List.of(), Set.of(), List.of(), List.of());
	}

	/** For a turn of this text. */
	static TeiApparatus of(XmlSheet xml, TeiSupport support, String html, String text, List<Note> notes,
			List<Redaction> redactions) {
		var inText = redactions.stream().filter((it) -> it.note() == null).map((it) -> Gap.of(it, text)).toList();
		return new TeiApparatus(xml, support, notes, signs(html), inText,
				redactions.stream().filter((it) -> it.note() != null).toList());
	}

	/** The anchors of the notes that signs in the text lead to. */
	private static Set<String> signs(String html) {
		return TeiProse.parse(html)
			.select("a.note-ref, button")
			.stream()
			.map((sign) -> sign.nameIs("a") ? sign.attr("href").substring(1) : sign.attr("popovertarget"))
			.collect(Collectors.toSet());
	}

	void text(String words) {
		var from = 0;
		for (var i = 0; i < words.length(); i++) {
			if (!Character.isWhitespace(words.charAt(i))) {
				while (!this.gaps.isEmpty() && this.gaps.element().place() <= this.read) {
					this.xml.text(words.substring(from, i));
					from = i;
					gap(this.gaps.remove().redaction());
				}
				this.read++;
			}
		}
		this.xml.text(words.substring(from));
	}

	/** A sign that leads to a note. */
	void note(String anchor) {
		upTo(anchor).ifPresent((note) -> note(note, true));
	}

	/** A name that is explained. */
	void gloss(String anchor, Runnable words) {
		var note = upTo(anchor);
		if (note.isEmpty()) {
			words.run();
			return;
		}
		this.xml.within(Tag.of("gloss").with("target", "#" + anchor), words);
		note(note.get(), true);
	}

	/** The text is at its end. */
	void end() {
		this.gaps.forEach((gap) -> gap(gap.redaction()));
		this.gaps.clear();
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
		var tag = Tag.of("note", type(note))
			.with("subtype", TeiSupport.subtype(note.support()))
			.with(Tag.ID, note.anchor())
			.with("n", note.label())
			.with("anchored", isReferred ? null : false)
			.with("source", this.support.keys(note.support()));
		this.xml.within(tag, () -> {
			var text = plain(TeiProse.parse(note.html()));
			var gaps = this.withheldFromNotes.stream()
				.filter((redaction) -> note.anchor().equals(redaction.note()))
				.map((redaction) -> Gap.of(redaction, text))
				.toList();
			new TeiProse(this.xml, new TeiApparatus(this.xml, this.support, List.of(), Set.of(), gaps, List.of()))
				.content(note.html());
			TeiSupport.cited(this.xml, note.support());
		});
	}

	private static String type(Note note) {
		return (note.kind() == NoteKind.FOOTNOTE) ? "footnote" : note.kind().name().toLowerCase(Locale.ROOT);
	}

	private void gap(Redaction redaction) {
		var tag = Tag.of("gap")
			.with("reason", "withheld")
			.with(Tag.ID, redaction.anchor())
			.with("extent", redaction.extent());
		this.xml.within(tag, () -> {
			this.xml.within(Tag.of("desc", "printed"), () -> this.xml.text(redaction.printed()));
			if (redaction.code() != null) {
				this.xml.within(Tag.of("desc", "exemption"), () -> this.xml.text(redaction.code()));
			}
		});
	}

	/** How many characters stand there that are no white space. */
	private static int written(String text) {
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
		return text.toString().replaceAll("[ \t-\r]+", " ").strip();
	}

}
