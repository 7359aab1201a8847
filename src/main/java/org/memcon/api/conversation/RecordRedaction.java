package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Exemption;
import org.memcon.conversation.Redaction;
import org.memcon.web.Messages;

/**
 * What was withheld from a document at one place.
 */
@Schema(description = "What was withheld from a document at one place")
record RecordRedaction(@Schema(description = "its place among all of the record, from 1") int ordinal, String anchor,
		int page, @Schema(description = "anchor of the turn it stands in") String turn,
		@Schema(description = "anchor of the note it stands in; null where it stands in the text") @Nullable String note,
		@Schema(description = "where it begins in the plain text, in characters") int startsAt,
		@Schema(description = "the wording as printed") String printed,
		@Schema(description = "how much, as printed") @Nullable String extent,
		@Schema(description = "the exemption as printed") @Nullable String code,
		@Schema(description = "what the code stands for") List<LawfulReason> exemptions, Map<String, String> links) {

	/**
	 * Why something was withheld.
	 */
	@Schema(description = "Why something was withheld")
	record LawfulReason(Exemption exemption, String law, String meaning) {

		static LawfulReason of(Exemption exemption, Messages messages) {
			return new LawfulReason(exemption, messages.of(exemption.law()), messages.of(exemption.meaning()));
		}

	}

	static RecordRedaction of(Redaction redaction, ConversationAddress record, Messages messages,
			ApiAddresses apiAddresses) {
		var turn = redaction.turn();
		return new RecordRedaction(redaction.ordinal(), redaction.anchor(), turn.page().number(), turn.anchor(),
				redaction.note(), redaction.startsAt(), redaction.printed(), redaction.extent(), redaction.code(),
				redaction.exemptions().stream().map((exemption) -> LawfulReason.of(exemption, messages)).toList(),
				Map.of("turn", apiAddresses.json(record + "/turns/" + turn.anchor()), "page",
						apiAddresses.page(record.page(turn.page().number()) + "#" + redaction.anchor())));
	}

}
