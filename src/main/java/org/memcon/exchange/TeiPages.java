package org.memcon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Page;
import org.memcon.conversation.Turn;
import org.memcon.topic.Heading;

/**
 * Writes the pages of a record: a page break, then its turns, those under one heading in
 * one {@code div}.
 */
final class TeiPages {

	private final XmlSheet xml;

	private final TeiExtent extent;

	private final Dossier dossier;

	private final TeiSpeakers speakers;

	private final TeiSupport support;

	TeiPages(XmlSheet xml, TeiExtent extent) {
		this.xml = xml;
		this.extent = extent;
		this.dossier = extent.dossier();
		this.speakers = new TeiSpeakers(this.dossier);
		this.support = new TeiSupport(this.dossier.sources());
	}

	void write() {
		this.extent.pages().forEach(this::page);
	}

	private void page(Page page) {
		var turns = this.dossier.turnsOn(page);
		var facsimile = page.facsimile();
		this.xml.line(Tag.of("pb")
			.with(Tag.ID, "page-" + page.number())
			.with("n", page.label())
			.with("facs", (facsimile != null) ? "#" + TeiImages.id(facsimile) : null)
			.with("ana", topics(page)));
		if (!Objects.equals(page.heading(), turns.isEmpty() ? null : turns.get(0).heading())) {
			this.xml.line(Tag.of("fw", "heading"), page.heading());
		}
		divisions(turns).forEach(this::division);
	}

	private @Nullable String topics(Page page) {
		var topics = this.dossier.headings()
			.stream()
			.filter((heading) -> heading.pages().stream().anyMatch((it) -> it.id().equals(page.id())))
			.map(Heading::topic)
			.map((topic) -> "topic:" + topic.slug())
			.collect(Collectors.joining(" "));
		return topics.isEmpty() ? null : topics;
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
		var type = first.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.xml.in(Tag.of("div", type), () -> {
			this.xml.lineIf(Tag.of("head"), first.heading());
			turns.forEach(this::turn);
		});
	}

	/** What nobody is said to speak has no element of its own around it. */
	private void turn(Turn turn) {
		var who = this.speakers.who(turn);
		var own = Tag.of("").with(Tag.ID, turn.anchor()).with("prev", previous(turn));
		if (turn.speaker() == null && who == null) {
			prose(turn, own, Tag.of("").with("prev", "#" + turn.anchor()));
			return;
		}
		this.xml.in(new Tag("sp", own.attributes()).with("who", who).cert(turn.speakerCertainty()), () -> {
			this.xml.lineIf(Tag.of("speaker"), turn.speaker());
			prose(turn, Tag.of(""), Tag.of(""));
		});
	}

	/** Of a turn that a page break cuts, the part that stands before. */
	private static @Nullable String previous(Turn turn) {
		var cut = turn.anchor().lastIndexOf('-');
		if (cut < 0) {
			return null;
		}
		var piece = Integer.parseInt(turn.anchor().substring(cut + 1)) - 1;
		return "#" + turn.anchor().substring(0, cut) + ((piece > 1) ? "-" + piece : "");
	}

	private void prose(Turn turn, Tag first, Tag next) {
		var apparatus = TeiApparatus.of(this.xml, this.support, turn.html(), turn.text(), turn.notes(),
				this.dossier.redactionsIn(turn));
		new TeiProse(this.xml, apparatus).blocks(turn.html(), first, next);
	}

}
