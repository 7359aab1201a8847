package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.grouping.Holding;

/**
 * All collections, or all occasions.
 */
@Schema(description = "All collections, or all occasions")
record HoldingList(int total, List<HoldingLine> items, Map<String, String> links) {

	static HoldingList of(List<Holding> holdings, String list, ApiAddresses apiAddresses) {
		return new HoldingList(holdings.size(),
				holdings.stream().map((holding) -> HoldingLine.of(holding, list, apiAddresses)).toList(),
				apiAddresses.of(list));
	}

}
