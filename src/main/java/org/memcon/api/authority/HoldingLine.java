package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.grouping.Holding;

/**
 * A collection or an occasion in the list of all.
 */
@Schema(description = "A collection or an occasion in the list of all")
record HoldingLine(String slug, String name, @Schema(description = "how many records stand under it") long count,
		@Schema(description = "how many of them tell of no conversation") long papers,
		@Schema(description = "day of the earliest") @Nullable LocalDate first,
		@Schema(description = "day of the latest") @Nullable LocalDate last, Map<String, String> links) {

	static HoldingLine of(Holding holding, String list, ApiAddresses apiAddresses) {
		return new HoldingLine(holding.slug(), holding.name(), holding.count(), holding.papers(), holding.first(),
				holding.last(), apiAddresses.of(list + "/" + holding.slug()));
	}

}
