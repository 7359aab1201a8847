package org.memcon.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.conversation.NoteKind;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.Draft.Remark;
import org.memcon.draft.RedactedHtml;
import org.memcon.draft.RedactedHtml.Range;
import org.memcon.draft.Redactions;
import org.memcon.draft.WhiteSpace;

/**
 * What the editors of FRUS say was withheld, found in a document's turns and notes by its
 * words and never by its tags, for these stand anywhere in it. A turn that a page break
 * cuts is read as one.
 */
final class TeiRedactions {

	private final Map<String, Passage> marked = new HashMap<>();

	private TeiRedactions() {
	}

	/** The same pages with all of it marked and listed. */
	static List<Leaf> in(List<Leaf> pages) {
		var redactions = new TeiRedactions();
		turns(pages).forEach(redactions::read);
		return redactions.marked.isEmpty() ? pages : pages.stream().map(redactions::page).toList();
	}

	private static Stream<List<Passage>> turns(List<Leaf> pages) {
		var turns = new LinkedHashMap<String, List<Passage>>();
		pages.stream()
			.flatMap((page) -> page.passages().stream())
			.forEach((passage) -> turns
				.computeIfAbsent(passage.anchor().replaceFirst("-\\d+$", ""), (turn) -> new ArrayList<>())
				.add(passage));
		return turns.values().stream();
	}

	private Leaf page(Leaf page) {
		return page.with(page.passages().stream().map((it) -> this.marked.getOrDefault(it.anchor(), it)).toList());
	}

	private void read(List<Passage> turn) {
		if (turn.stream().anyMatch((passage) -> Redactions.mayHoldExcision(passage.text()))) {
			new Turn(turn).marked().forEach((passage) -> this.marked.put(passage.anchor(), passage));
		}
		turn.stream()
			.filter((passage) -> passage.notes().stream().anyMatch(TeiRedactions::mayHold))
			.forEach((passage) -> this.marked.put(passage.anchor(),
					withNotes(this.marked.getOrDefault(passage.anchor(), passage))));
	}

	private static boolean mayHold(Remark note) {
		return note.kind() != NoteKind.GLOSS && Redactions.mayHoldExcision(note.html());
	}

	private static Passage withNotes(Passage passage) {
		var redactions = Stream.concat(passage.redactions().stream(),
				passage.notes().stream().filter(TeiRedactions::mayHold).flatMap(TeiRedactions::inNote));
		var notes = passage.notes().stream().map((note) -> mayHold(note) ? marked(note) : note).toList();
		return passage.withNotes(notes).withRedactions(redactions.toList());
	}

	private static Stream<Redaction> inNote(Remark note) {
		var text = WhiteSpace.fold(new RedactedHtml(note.html()).text());
		return Redactions.excised(text)
			.stream()
			.map((found) -> new Redaction(found.start(), note.anchor(), found.printed(), found.extent(), found.code()));
	}

	private static Remark marked(Remark note) {
		return new Remark(note.kind(), note.label(), note.anchor(), RedactedHtml.excised(note.html()), note.support());
	}

	/** The pieces of one turn, one on each page. */
	private static final class Turn {

		private final List<Passage> pieces;

		private final List<RedactedHtml> html;

		private final List<Integer> starts = new ArrayList<>();

		private final List<Redactions.Redaction> found;

		Turn(List<Passage> pieces) {
			this.pieces = pieces;
			this.html = pieces.stream().map((piece) -> new RedactedHtml(piece.html())).toList();
			this.found = Redactions.excised(text());
		}

		private String text() {
			var text = new StringBuilder();
			this.html.forEach((piece) -> {
				this.starts.add(text.length());
				text.append(piece.text()).append(' ');
			});
			return text.toString();
		}

		Stream<Passage> marked() {
			return this.found.isEmpty() ? Stream.empty()
					: IntStream.range(0, this.pieces.size()).mapToObj(this::marked);
		}

		private Passage marked(int piece) {
			var start = this.starts.get(piece);
			var html = this.html.get(piece);
			var end = start + html.text().length();
			var redactions = this.found.stream()
				.filter((it) -> start <= it.start() && it.start() < end)
				.map((it) -> redaction(it, position(html.text().substring(0, it.start() - start), piece)))
				.toList();
			var ranges = this.found.stream().map((it) -> new Range(it.start() - start, it.end() - start)).toList();
			return this.pieces.get(piece).withHtml(html.marked(ranges)).withRedactions(redactions);
		}

		/** HTML and plain text are the same but for white space. */
		private int position(String before, int piece) {
			var left = before.chars().filter((c) -> !Character.isWhitespace(c)).count();
			var text = this.pieces.get(piece).text();
			var position = 0;
			while (position < text.length() && (left > 0 || Character.isWhitespace(text.charAt(position)))) {
				left -= Character.isWhitespace(text.charAt(position)) ? 0 : 1;
				position++;
			}
			return position;
		}

		private static Redaction redaction(Redactions.Redaction found, int position) {
			return new Redaction(position, null, WhiteSpace.fold(found.printed()), found.extent(), found.code());
		}

	}

}
