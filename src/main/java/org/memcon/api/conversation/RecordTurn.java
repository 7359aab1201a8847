package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.conversation.Turn;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.exchange.RecordContent;
import org.memcon.participant.Capacity;
import org.memcon.participant.Participant;

/**
 * A passage of the record, with its speaker if the record names one.
 *
 * @param conversation the slug of the conversation
 * @param anchor its permanent name within the record
 * @param standing its relation to the record
 * @param heading the heading printed above it
 * @param speaker the speaker as printed
 * @param speakerCertainty the certainty of a machine; null if none was asked
 * @param participant the slug of the speaker's authority record
 * @param side the speaker's delegation
 * @param textBasis the basis of its text
 * @param redactions the anchors of passages withheld from it
 */
record RecordTurn(String conversation, int page, @Schema(example = "t12") String anchor, PassageStatus standing,
		@Nullable String heading, @Nullable String speaker, @Nullable Certainty speakerCertainty,
		@Nullable String participant, List<Capacity> capacities, @Nullable String side, TextBasis textBasis,
		String text, String html, List<RecordNote> notes, List<String> redactions, Map<String, String> links) {

	static RecordTurn of(Turn turn, RecordContent content, ApiAddresses addresses) {
		var conversation = content.conversation();
		var page = turn.page();
		return new RecordTurn(conversation.slug(), page.number(), turn.anchor(), turn.standing(), turn.heading(),
				turn.speaker(), turn.speakerCertainty(), content.speaker(turn).map(Participant::slug).orElse(null),
				Capacity.list(turn.capacity()), turn.sideName(), basis(page.layer(), conversation.textBasis()),
				turn.text(), turn.html(), RecordNote.of(turn, addresses).toList(),
				content.redactionsIn(turn).stream().map(Redaction::anchor).toList(), links(turn, addresses));
	}

	/** The addresses of a turn; in a summary it has only that of the page. */
	private static Map<String, String> links(Turn turn, ApiAddresses addresses) {
		var page = turn.page();
		var shown = addresses.page(page.address() + "#" + turn.anchor());
		return (page.layer() == TextLayer.SUMMARY) ? Map.of("page", shown) : Map.of("page", shown, "self",
				addresses.json(page.conversation().address() + "/turns/" + turn.anchor()));
	}

	/** The basis of a layer: a summary is an abstract, whatever the text beside it. */
	static TextBasis basis(TextLayer layer, TextBasis basis) {
		return (layer == TextLayer.SUMMARY) ? TextBasis.ABSTRACT : basis;
	}

}
