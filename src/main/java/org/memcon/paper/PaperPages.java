package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.layout.PassageLayout;
import org.memcon.conversation.layout.PlacedWord;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.RedactionFinder;
import org.memcon.paper.RecognizedTurn.PartOnSheet;
import org.memcon.paper.delegation.ListedParticipant;

/**
 * Distributes turns over pages and gives each its anchor: {@code t12}, and {@code t12-2}
 * for the part that stands on the next page.
 */
class PaperPages {

	private final SpeakerNames speakers;

	private final Map<ListedParticipant, Participation> participations;

	private final Map<Integer, Facsimile> facsimiles;

	private final Map<Integer, List<Turn>> pages = new TreeMap<>();

	private int turns;

	PaperPages(SpeakerNames speakers, Map<ListedParticipant, Participation> participations,
			Map<Integer, Facsimile> facsimiles) {
		this.speakers = speakers;
		this.participations = participations;
		this.facsimiles = facsimiles;
	}

	void add(RecognizedTurn turn) {
		this.turns++;
		for (int i = 0; i < turn.parts().size(); i++) {
			var part = turn.parts().get(i);
			var anchor = Turn.anchor("t" + this.turns, i + 1);
			this.pages.computeIfAbsent(part.sheet(), (sheet) -> new ArrayList<>()).add(passage(anchor, turn, part));
		}
	}

	Page page(int number, @Nullable String label, @Nullable String heading) {
		var turns = this.pages.getOrDefault(number, List.of());
		var opening = turns.stream().map(Turn::text).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		return new Page(number, label, heading, Page.firstWords(opening), List.copyOf(turns),
				this.facsimiles.get(number));
	}

	private Turn passage(String anchor, RecognizedTurn turn, PartOnSheet part) {
		var html = new StringBuilder();
		var text = new StringBuilder();
		var redactions = new ArrayList<PrintedRedaction>();
		var words = new ArrayList<PlacedWord>();
		for (var placed : part.paragraphs()) {
			var paragraph = placed.text();
			var offset = text.isEmpty() ? 0 : text.append(' ').length();
			var found = turn.isRecord() ? RedactionFinder.stamped(paragraph)
					: List.<RedactionFinder.RedactionMatch>of();
			found.forEach((one) -> redactions
				.add(new PrintedRedaction(offset + one.start(), null, one.printed(), one.extent(), one.code())));
			html.append("<p>").append(RedactionFinder.html(paragraph, found)).append("</p>");
			placed.words()
				.forEach((word) -> words.add(new PlacedWord(offset + word.start(), offset + word.end(), word.area())));
			text.append(paragraph);
		}
		var speaker = turn.speaker();
		return new Turn(anchor, PassageStatus.SAID, null, (speaker != null) ? speaker.name() : null, person(turn),
				(speaker != null) ? speaker.certainty() : null, List.of(), html.toString(), text.toString(), List.of(),
				List.copyOf(redactions),
				this.facsimiles.containsKey(part.sheet()) ? PassageLayout.format(words) : null);
	}

	private @Nullable Participation person(RecognizedTurn turn) {
		return (turn.speaker() == null) ? null
				: this.speakers.attendee(turn.speaker().name()).map(this.participations::get).orElse(null);
	}

}
