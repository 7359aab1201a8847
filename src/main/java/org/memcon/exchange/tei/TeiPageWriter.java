package org.memcon.exchange.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;
import org.memcon.conversation.Turn;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes the pages of a record: a page break, then its turns, those under one heading in
 * one {@code div}.
 */
record TeiPageWriter(XmlWriter xml, TeiScope scope) {

	void write() {
		var isWordDivided = false;
		for (var page : this.scope.pages()) {
			page(page, isWordDivided);
			var turns = this.scope.content().turnsOn(page);
			isWordDivided = !turns.isEmpty() && turns.get(turns.size() - 1).wordRest() != null;
		}
	}

	private void page(Page page, boolean isWordDivided) {
		var turns = this.scope.content().turnsOn(page);
		var facsimile = page.facsimile();
		this.xml.line(XmlTag.of("pb")
			.with(XmlTag.ID, "page-" + page.number())
			.with("n", page.label())
			.with("break", isWordDivided ? "no" : null)
			.with("facs", (facsimile != null) ? "#" + TeiFacsimileWriter.id(facsimile) : null)
			.with("ana", this.scope.topics().on(page, turns)));
		if (!Objects.equals(page.heading(), turns.isEmpty() ? null : turns.get(0).heading())) {
			this.xml.line(XmlTag.of("fw", "heading"), page.heading());
		}
		divisions(turns).forEach(this::division);
	}

	/** A heading begins a division, and so does another standing. */
	private static List<List<Turn>> divisions(List<Turn> turns) {
		var divisions = new ArrayList<List<Turn>>();
		Turn last = null;
		for (var turn : turns) {
			if (last == null || turn.heading() != null || last.standing() != turn.standing()) {
				divisions.add(new ArrayList<>());
			}
			divisions.get(divisions.size() - 1).add(turn);
			last = turn;
		}
		return divisions;
	}

	private void division(List<Turn> turns) {
		var first = turns.get(0);
		this.xml.block(XmlTag.of("div").with("type", first.standing()), () -> {
			this.xml.lineIfPresent(XmlTag.of("head"), first.heading());
			turns.forEach(this::turn);
		});
	}

	/** Writes the turn; one without a speaker has no {@code sp} around it. */
	private void turn(Turn turn) {
		var who = new TeiSpeakerPointers(this.scope.content()).who(turn);
		var own = XmlTag.of("")
			.with(XmlTag.ID, turn.anchor())
			.with("prev", previous(turn))
			.with("ana", this.scope.topics().on(turn));
		if (turn.speaker() == null && who == null) {
			prose(turn, own, XmlTag.of("").with("prev", "#" + turn.anchor()));
			return;
		}
		this.xml.block(new XmlTag("sp", own.attributes()).with("who", who).with("cert", turn.speakerCertainty()),
				() -> {
					this.xml.lineIfPresent(XmlTag.of("speaker"), turn.speaker());
					prose(turn, XmlTag.of(""), XmlTag.of(""));
				});
	}

	/** Points to the part before of a turn that a page break cuts. */
	private static @Nullable String previous(Turn turn) {
		var cut = turn.anchor().lastIndexOf('-');
		if (cut < 0) {
			return null;
		}
		var piece = Integer.parseInt(turn.anchor().substring(cut + 1)) - 1;
		return "#" + turn.anchor().substring(0, cut) + ((piece > 1) ? "-" + piece : "");
	}

	private void prose(Turn turn, XmlTag first, XmlTag next) {
		var apparatus = TeiApparatus.of(this.xml, this.scope.support(), turn.text(), turn.notes(),
				this.scope.content().redactionsIn(turn));
		new TeiProseWriter(this.xml, apparatus).blocks(turn.html(), first, next);
	}

}
