package org.memcon.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.PassageStatus;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.markup.TeiHtmlWriter.HtmlText;

/**
 * Lays passages on pages and gives each its anchor: {@code t12}, and {@code t12-2} for
 * what of it stands on the next page. A page with nothing on it is none.
 */
class TeiPageBuilder {

	private final List<Page> pages = new ArrayList<>();

	private List<Turn> passages = new ArrayList<>();

	private @Nullable String label;

	private @Nullable String heading;

	private final Set<String> named;

	private String anchor = "";

	private int turns;

	private int pieces;

	/** What all pieces of one turn have in common. */
	record TurnContext(PassageStatus standing, @Nullable String speaker, @Nullable Participation person,
			List<String> topics) {
	}

	/** The named anchors are those that the source gives by itself, in {@code xml:id}. */
	TeiPageBuilder(Set<String> named) {
		this.named = named;
	}

	void beginPage(@Nullable String printed) {
		endPage();
		this.label = printed;
	}

	/** What stands above the next passage. */
	void heading(String text) {
		this.heading = (this.heading == null) ? text : this.heading + " – " + text;
	}

	@Nullable String heading() {
		return this.heading;
	}

	/** Begins a turn under its own id, or without one under the next free number. */
	void beginTurn(String id) {
		this.pieces = 0;
		this.anchor = id;
	}

	private String nextFree() {
		do {
			this.turns++;
		}
		while (this.named.contains("t" + this.turns));
		return "t" + this.turns;
	}

	void add(TurnContext turnContext, HtmlText piece, List<Note> notes) {
		this.pieces++;
		if (this.anchor.isEmpty()) {
			this.anchor = nextFree();
		}
		var anchor = Turn.anchor(this.anchor, this.pieces);
		this.passages.add(new Turn(anchor, turnContext.standing(), this.heading, turnContext.speaker(),
				turnContext.person(), null, turnContext.topics(), piece.html(), piece.text(), notes, List.of()));
		this.heading = null;
	}

	/** Adds notes to the last passage of this page, if there is one. */
	void add(List<Note> notes) {
		if (!this.passages.isEmpty() && !notes.isEmpty()) {
			var last = this.passages.remove(this.passages.size() - 1);
			this.passages.add(last.withNotes(Stream.concat(last.notes().stream(), notes.stream()).toList()));
		}
	}

	List<Page> pages() {
		endPage();
		return List.copyOf(this.pages);
	}

	private void endPage() {
		if (!this.passages.isEmpty()) {
			var first = this.passages.get(0);
			this.pages.add(new Page(this.pages.size() + 1, this.label, first.heading(), Page.firstWords(first.text()),
					List.copyOf(this.passages), null));
			this.passages = new ArrayList<>();
		}
	}

}
