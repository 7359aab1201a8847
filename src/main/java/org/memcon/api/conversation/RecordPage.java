package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Page;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContent;

/**
 * A page of a record with its text.
 *
 * @param conversation the slug of the conversation
 * @param number the number of the page, counted from 1
 * @param label the page number as printed
 * @param textBasis the basis of its text
 */
record RecordPage(String conversation, int number, @Nullable String label, @Nullable String heading,
		TextBasis textBasis, @Nullable PageFacsimile facsimile, List<RecordTurn> turns, Map<String, String> links) {

	static RecordPage of(Page page, RecordContent content, ApiAddresses addresses) {
		var conversation = content.conversation();
		return new RecordPage(conversation.slug(), page.number(), page.label(), page.heading(),
				RecordTurn.basis(page.layer(), conversation.textBasis()), PageFacsimile.of(page, addresses),
				content.turnsOn(page).stream().map((turn) -> RecordTurn.of(turn, content, addresses)).toList(),
				links(page, addresses));
	}

	private static Map<String, String> links(Page page, ApiAddresses addresses) {
		var conversation = page.conversation();
		var record = conversation.address();
		if (page.layer() == TextLayer.SUMMARY) {
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
