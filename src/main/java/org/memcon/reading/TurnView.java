package org.memcon.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.words.DividedWord;

/**
 * A turn without its text: its place, and its speaker with the capacities and the side on
 * that day.
 *
 * @param endsWithinWord whether the rest of its last word is on the next page
 * @param topics the slugs of the topics of which it speaks
 * @param citation the address of the page that cites it; null in a summary
 */
record TurnView(String anchor, int page, @Nullable String heading, PassageStatus standing, @Nullable String speaker,
		@Nullable Certainty speakerCertainty, List<String> capacities, @Nullable String sideName, int sideNumber,
		boolean endsWithinWord, List<String> topics, @Nullable String citation) {

	/** The sign at the end of a text whose last word goes on. */
	private static final String WORD_GOES_ON = String.valueOf(DividedWord.SOFT_HYPHEN);

	static TurnView of(Turn turn) {
		var page = turn.page();
		return new TurnView(turn.anchor(), page.number(), turn.heading(), turn.standing(), turn.speaker(),
				turn.speakerCertainty(), (turn.capacity() != null) ? List.of(turn.capacity().split(" ")) : List.of(),
				turn.sideName(), turn.sideNumber(), turn.text().endsWith(WORD_GOES_ON), turn.topics(),
				(page.layer() == TextLayer.SUMMARY) ? null : page.address() + "/citation?turn=" + turn.anchor());
	}

}
