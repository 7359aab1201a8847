package org.memcon.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Layer;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.exchange.Dossier;

/**
 * One page of a record with what stands on it.
 */
@Schema(description = "One page of a record with what stands on it")
record RecordPage(@Schema(description = "slug") String conversation, @Schema(description = "counted from 1") int number,
		@Schema(description = "what is printed on it as its number") @Nullable String label, @Nullable String heading,
		@Schema(description = "what its text is") TextBasis textBasis, @Nullable PageImage facsimile,
		List<RecordTurn> turns, Map<String, String> links) {

	static RecordPage of(Page page, Dossier dossier, Addresses addresses) {
		var conversation = dossier.conversation();
		return new RecordPage(conversation.slug(), page.number(), page.label(), page.heading(),
				RecordTurn.basis(page.layer(), conversation.textBasis()), PageImage.of(page, addresses),
				dossier.turnsOn(page).stream().map((turn) -> RecordTurn.of(turn, dossier, addresses)).toList(),
				links(page, addresses));
	}

	private static Map<String, String> links(Page page, Addresses addresses) {
		var conversation = page.conversation();
		var record = conversation.address();
		if (page.layer() == Layer.SUMMARY) {
			return Map.of("page", addresses.page(page.address()), "conversation", addresses.json(record.toString()));
		}
		var links = new LinkedHashMap<>(addresses.of(page.address()));
		links.put("conversation", addresses.json(record.toString()));
		if (page.number() > 1) {
			links.put("prev", addresses.json(record.page(page.number() - 1)));
		}
		if (page.number() < conversation.pageCount()) {
			links.put("next", addresses.json(record.page(page.number() + 1)));
		}
		return links;
	}

}
