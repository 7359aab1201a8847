package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.grouping.Holding;

/**
 * A collection or an occasion in the list of all.
 *
 * @param count the number of its records
 * @param papers the number of those that are not of conversations
 * @param first the day of the earliest
 * @param last the day of the latest
 */
record HoldingLine(String slug, String name, long count, long papers, @Nullable LocalDate first,
		@Nullable LocalDate last, Map<String, String> links) {

	static ApiList<HoldingLine> list(List<Holding> holdings, String list, ApiAddresses addresses) {
		return ApiList.of(holdings.stream().map((it) -> of(it, list, addresses)).toList(), addresses.of(list));
	}

	private static HoldingLine of(Holding holding, String list, ApiAddresses addresses) {
		return new HoldingLine(holding.slug(), holding.name(), holding.count(), holding.papers(), holding.first(),
				holding.last(), addresses.of(list + "/" + holding.slug()));
	}

}
