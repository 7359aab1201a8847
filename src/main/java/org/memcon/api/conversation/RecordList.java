package org.memcon.api.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.api.ApiAddresses;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContent;

/**
 * A list of parts of a record: its pages, turns, notes or redactions.
 *
 * @param conversation the slug of the conversation
 * @param title the title of the conversation
 * @param textBasis the basis of its text
 * @param total the number of the parts
 */
record RecordList<T>(String conversation, String title, TextBasis textBasis, int total, List<T> items,
		Map<String, String> links) {

	static <T> RecordList<T> of(RecordContent content, TextLayer layer, String address, List<T> items,
			ApiAddresses addresses) {
		var it = content.conversation();
		var links = new LinkedHashMap<String, String>();
		links.put("self", addresses.json(it.address() + address));
		links.put("conversation", addresses.json(it.address().toString()));
		links.put("page", addresses.page(it.address() + ((layer == TextLayer.SUMMARY) ? address : "/pages")));
		return new RecordList<>(it.slug(), it.title(), RecordTurn.basis(layer, it.textBasis()), items.size(), items,
				links);
	}

}
