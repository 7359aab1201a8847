package org.memcon.api.conversation;

import java.util.Arrays;
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
 * A passage of the record, given to one speaker where the record names one.
 */
@Schema(description = "A passage of the record, given to one speaker where the record names one")
record RecordTurn(@Schema(description = "slug") String conversation, int page,
		@Schema(description = "permanent within its record", example = "t12") String anchor,
		@Schema(description = "where it stands to the record") PassageStatus standing,
		@Schema(description = "printed above it") @Nullable String heading,
		@Schema(description = "as printed") @Nullable String speaker,
		@Schema(description = "how sure a machine was; null where none was asked") @Nullable Certainty speakerCertainty,
		@Schema(description = "slug of the speaker's authority record") @Nullable String participant,
		List<Capacity> capacities, @Schema(description = "the speaker's delegation") @Nullable String side,
		@Schema(description = "what its text is") TextBasis textBasis, String text, String html, List<RecordNote> notes,
		@Schema(description = "anchors of what was withheld in it") List<String> redactions,
		Map<String, String> links) {

	static RecordTurn of(Turn turn, RecordContent recordContent, ApiAddresses apiAddresses) {
		var conversation = recordContent.conversation();
		var record = conversation.address();
		var page = turn.page();
		return new RecordTurn(conversation.slug(), page.number(), turn.anchor(), turn.standing(), turn.heading(),
				turn.speaker(), turn.speakerCertainty(),
				recordContent.speaker(turn).map(Participant::slug).orElse(null), capacities(turn), turn.sideName(),
				basis(page.layer(), conversation.textBasis()), turn.text(), turn.html(),
				turn.notes().stream().map((note) -> RecordNote.of(note, turn, record, apiAddresses)).toList(),
				recordContent.redactions()
					.stream()
					.filter((it) -> it.turn().anchor().equals(turn.anchor()))
					.map(Redaction::anchor)
					.toList(),
				links(turn, apiAddresses));
	}

	/** The turns of a summary have no address of their own but that of the page. */
	private static Map<String, String> links(Turn turn, ApiAddresses apiAddresses) {
		var page = turn.page();
		var shown = apiAddresses.page(page.address() + "#" + turn.anchor());
		return (page.layer() == TextLayer.SUMMARY) ? Map.of("page", shown) : Map.of("page", shown, "self",
				apiAddresses.json(page.conversation().address() + "/turns/" + turn.anchor()));
	}

	/** A summary is an abstract, whatever the text beside it is. */
	static TextBasis basis(TextLayer textLayer, TextBasis basis) {
		return (textLayer == TextLayer.SUMMARY) ? TextBasis.ABSTRACT : basis;
	}

	private static List<Capacity> capacities(Turn turn) {
		return (turn.capacity() == null) ? List.of()
				: Arrays.stream(turn.capacity().split(" ")).map(Capacity::of).toList();
	}

}
