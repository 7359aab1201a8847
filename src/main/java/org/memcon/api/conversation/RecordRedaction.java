package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Exemption;
import org.memcon.conversation.Redaction;
import org.memcon.exchange.RecordContent;
import org.memcon.web.Messages;

/**
 * A passage withheld from a document.
 *
 * @param ordinal its number among all of the record, from 1
 * @param turn the anchor of the turn it belongs to
 * @param note the anchor of the note it belongs to; null if it is in the text
 * @param startsAt its position in the plain text, in characters
 * @param printed the wording as printed
 * @param extent its extent as printed
 * @param code the exemption as printed
 * @param exemptions the meanings of the code
 */
record RecordRedaction(int ordinal, String anchor, int page, String turn, @Nullable String note, int startsAt,
		String printed, @Nullable String extent, @Nullable String code, List<LawfulReason> exemptions,
		Map<String, String> links) {

	/**
	 * A legal reason to withhold a passage.
	 */
	record LawfulReason(Exemption exemption, String law, String meaning) {

		static LawfulReason of(Exemption exemption, Messages messages) {
			return new LawfulReason(exemption, messages.of(exemption.law()), messages.of(exemption.meaning()));
		}

	}

	static List<RecordRedaction> of(RecordContent content, Messages messages, ApiAddresses addresses) {
		var record = content.conversation().address();
		return content.redactions().stream().map((it) -> of(it, record, messages, addresses)).toList();
	}

	private static RecordRedaction of(Redaction redaction, ConversationAddress record, Messages messages,
			ApiAddresses addresses) {
		var turn = redaction.turn();
		return new RecordRedaction(redaction.ordinal(), redaction.anchor(), turn.page().number(), turn.anchor(),
				redaction.note(), redaction.startsAt(), redaction.printed(), redaction.extent(), redaction.code(),
				redaction.exemptions().stream().map((exemption) -> LawfulReason.of(exemption, messages)).toList(),
				Map.of("turn", addresses.json(record + "/turns/" + turn.anchor()), "page",
						addresses.page(record.page(turn.page().number()) + "#" + redaction.anchor())));
	}

}
