package org.memcon.tei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.conversation.NoteKind;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.RedactedHtml;
import org.memcon.draft.RedactedHtml.MarkedRange;
import org.memcon.draft.RedactionFinder;
import org.memcon.draft.WhiteSpace;

/**
 * Finds the redactions that the editors of FRUS print in turns and notes, by their words
 * and never by their tags, which stand anywhere. A turn that a page break cuts is read as
 * one.
 */
final class FrusExcisions {

	private final Map<String, Turn> marked = new HashMap<>();

	private FrusExcisions() {
	}

	/** The same pages with all of it marked and listed. */
	static List<Page> in(List<Page> pages) {
		var redactions = new FrusExcisions();
		turns(pages).forEach(redactions::read);
		return redactions.marked.isEmpty() ? pages : pages.stream().map(redactions::page).toList();
	}

	private static Collection<List<Turn>> turns(List<Page> pages) {
		return pages.stream()
			.flatMap((page) -> page.turns().stream())
			.collect(Collectors.groupingBy((passage) -> passage.anchor().replaceFirst("-\\d+$", ""), LinkedHashMap::new,
					Collectors.toList()))
			.values();
	}

	private Page page(Page page) {
		return page.withTurns(page.turns().stream().map((it) -> this.marked.getOrDefault(it.anchor(), it)).toList());
	}

	private void read(List<Turn> turn) {
		if (turn.stream().anyMatch((passage) -> RedactionFinder.mayHoldExcision(passage.text()))) {
			new SplitTurn(turn).marked().forEach((passage) -> this.marked.put(passage.anchor(), passage));
		}
		turn.stream()
			.filter((passage) -> passage.notes().stream().anyMatch(FrusExcisions::mayHold))
			.forEach((passage) -> this.marked.put(passage.anchor(),
					withNotes(this.marked.getOrDefault(passage.anchor(), passage))));
	}

	private static boolean mayHold(Note note) {
		return note.kind() != NoteKind.GLOSS && RedactionFinder.mayHoldExcision(note.html());
	}

	private static Turn withNotes(Turn turn) {
		var printedRedactions = Stream.concat(turn.redactions().stream(),
				turn.notes().stream().filter(FrusExcisions::mayHold).flatMap(FrusExcisions::inNote));
		var notes = turn.notes().stream().map((note) -> mayHold(note) ? marked(note) : note).toList();
		return turn.withText(turn.html(), notes, printedRedactions.toList());
	}

	private static Stream<PrintedRedaction> inNote(Note note) {
		var text = WhiteSpace.fold(new RedactedHtml(note.html()).text());
		return RedactionFinder.excised(text)
			.stream()
			.map((found) -> new PrintedRedaction(found.start(), note.anchor(), found.printed(), found.extent(),
					found.code()));
	}

	private static Note marked(Note note) {
		return new Note(note.kind(), note.label(), note.anchor(), RedactedHtml.withExcisionsMarked(note.html()),
				note.support());
	}

	/** The pieces of one turn, one on each page. */
	private static final class SplitTurn {

		private final List<Turn> pieces;

		private final List<RedactedHtml> html;

		private final List<Integer> starts = new ArrayList<>();

		private final List<RedactionFinder.RedactionMatch> found;

		SplitTurn(List<Turn> pieces) {
			this.pieces = pieces;
			this.html = pieces.stream().map((piece) -> new RedactedHtml(piece.html())).toList();
			this.found = RedactionFinder.excised(text());
		}

		private String text() {
			var text = new StringBuilder();
			this.html.forEach((piece) -> {
				this.starts.add(text.length());
				text.append(piece.text()).append(' ');
			});
			return text.toString();
		}

		Stream<Turn> marked() {
			return this.found.isEmpty() ? Stream.empty()
					: IntStream.range(0, this.pieces.size()).mapToObj(this::marked);
		}

		private Turn marked(int piece) {
			var start = this.starts.get(piece);
			var html = this.html.get(piece);
			var end = start + html.text().length();
			var printedRedactions = this.found.stream()
				.filter((it) -> start <= it.start() && it.start() < end)
				.map((it) -> redaction(it, html.text().substring(0, it.start() - start), piece))
				.toList();
			var markedRanges = this.found.stream()
				.map((it) -> new MarkedRange(it.start() - start, it.end() - start))
				.toList();
			var turn = this.pieces.get(piece);
			return turn.withText(html.withMarked(markedRanges), turn.notes(), printedRedactions);
		}

		/** HTML and plain text are the same but for white space. */
		private PrintedRedaction redaction(RedactionFinder.RedactionMatch found, String before, int piece) {
			var position = WhiteSpace.positionBehind(WhiteSpace.countVisible(before), this.pieces.get(piece).text());
			return new PrintedRedaction(position, null, WhiteSpace.fold(found.printed()), found.extent(), found.code());
		}

	}

}
