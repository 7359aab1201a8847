package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContent;

/**
 * One page of a record with what stands on it.
 */
@Schema(description = "One page of a record with what stands on it")
record RecordPage(@Schema(description = "slug") String conversation, @Schema(description = "counted from 1") int number,
		@Schema(description = "what is printed on it as its number") @Nullable String label, @Nullable String heading,
		@Schema(description = "what its text is") TextBasis textBasis, @Nullable PageFacsimile facsimile,
		List<RecordTurn> turns, Map<String, String> links) {

	static RecordPage of(Page page, RecordContent recordContent, ApiAddresses apiAddresses) {
		var conversation = recordContent.conversation();
		return new RecordPage(conversation.slug(), page.number(), page.label(), page.heading(),
				RecordTurn.basis(page.layer(), conversation.textBasis()), PageFacsimile.of(page, apiAddresses),
				recordContent.turnsOn(page)
					.stream()
					.map((turn) -> RecordTurn.of(turn, recordContent, apiAddresses))
					.toList(),
				links(page, apiAddresses));
	}

	private static Map<String, String> links(Page page, ApiAddresses apiAddresses) {
		var conversation = page.conversation();
		var record = conversation.address();
		if (page.layer() == TextLayer.SUMMARY) {
			return Map.of("page", apiAddresses.page(page.address()), "conversation",
					apiAddresses.json(record.toString()));
		}
		var links = new LinkedHashMap<>(apiAddresses.of(page.address()));
		links.put("conversation", apiAddresses.json(record.toString()));
		if (page.number() > 1) {
			links.put("prev", apiAddresses.json(record.page(page.number() - 1)));
		}
		if (page.number() < conversation.pageCount()) {
			links.put("next", apiAddresses.json(record.page(page.number() + 1)));
		}
		return links;
	}

}
