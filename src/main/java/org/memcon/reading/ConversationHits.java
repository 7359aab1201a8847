package org.memcon.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Note;
import org.memcon.conversation.Turn;
import org.memcon.conversation.layout.PageArea;
import org.memcon.conversation.layout.PassageLayouts;
import org.memcon.conversation.layout.PlacedWord;
import org.memcon.words.MarkedHtml;
import org.memcon.words.SearchWords;
import org.memcon.words.WordMatcher;

/**
 * The hits of a reader's search in one conversation: marked in its turns, and counted
 * through it in their order.
 */
class ConversationHits {

	/**
	 * An explained name and what belongs to it without a space, such as a possessive. A
	 * browser may break a line between them unless they are joined.
	 */
	private static final Pattern EXPLAINED_NAME = Pattern
		.compile("<button [^>]*>[^<]*+(?:<(?!/button>)[^<]*+)*+</button>[^\\s<]{1,20}");

	private final SearchWords searchWords;

	private final WordMatcher wordMatcher;

	/** The number of the hit the reader has come to; 0 for none. */
	private final int current;

	private final List<Integer> pages = new ArrayList<>();

	/** The turns that have hits. */
	private final List<Turn> turns = new ArrayList<>();

	ConversationHits(SearchContext context) {
		this.searchWords = new SearchWords(context.first("q"));
		this.wordMatcher = new WordMatcher(this.searchWords);
		this.current = context.hit();
	}

	boolean isWanted() {
		return !this.searchWords.isEmpty() && this.searchWords.problem().isEmpty();
	}

	List<MarkedTurn> mark(List<Turn> turns) {
		return turns.stream().map(this::mark).toList();
	}

	private MarkedTurn mark(Turn turn) {
		if (!isWanted()) {
			return marked(turn, turn.html(), Note::html);
		}
		var marked = MarkedHtml.of(turn.html(), turn.wordRest(), this.wordMatcher, this.pages.size());
		for (var i = 0; i < marked.hits(); i++) {
			this.pages.add(turn.page().number());
		}
		if (marked.hits() > 0) {
			this.turns.add(turn);
		}
		return marked(turn, marked.html(), (note) -> MarkedHtml.unnumbered(note.html(), this.wordMatcher));
	}

	private static MarkedTurn marked(Turn turn, String html, Function<Note, String> noteHtml) {
		return new MarkedTurn(TurnView.of(turn),
				EXPLAINED_NAME.matcher(html).replaceAll("<span class=\"joined\">$0</span>"),
				turn.notes().stream().map((note) -> MarkedNote.of(note, noteHtml.apply(note))).toList(), List.of());
	}

	/** The areas of the hits on the image of a page, as far as they are known. */
	List<PageArea> areas(int page, PassageLayouts layouts) {
		var onPage = this.turns.stream().filter((turn) -> turn.page().number() == page).toList();
		var places = layouts.of(onPage);
		return onPage.stream()
			.flatMap((turn) -> this.wordMatcher.hits(turn.wholeText())
				.stream()
				.flatMap((hit) -> places.of(turn, hit.start(), hit.end()).stream()))
			.map(PlacedWord::area)
			.toList();
	}

	int total() {
		return this.pages.size();
	}

	int onPage(int number) {
		return (int) this.pages.stream().filter((page) -> page == number).count();
	}

	/**
	 * The hit the reader has come to, or the first one on this page, or the last one
	 * before it.
	 */
	int currentOn(int page) {
		if (isChosen()) {
			return this.current;
		}
		var first = this.pages.indexOf(page);
		return (first >= 0) ? first + 1 : (int) this.pages.stream().filter((it) -> it < page).count();
	}

	/**
	 * The hit before the one the reader has come to, or before this page where it has
	 * none.
	 */
	int previousOn(int page) {
		var between = !isChosen() && !this.pages.contains(page);
		return between ? currentOn(page) : currentOn(page) - 1;
	}

	private boolean isChosen() {
		return this.current >= 1 && this.current <= total();
	}

	/** The page a hit stands on; null where there is no such hit. */
	@Nullable Integer pageOf(int hit) {
		return (hit >= 1 && hit <= total()) ? this.pages.get(hit - 1) : null;
	}

	String typed() {
		return this.searchWords.typed();
	}

}
