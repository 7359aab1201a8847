package org.memcon.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Holding;

/**
 * The archive itself: what it is called, how much it holds, and where to go from here.
 */
@Schema(name = "Archive", description = "The archive itself")
public record ArchiveOverview(String name, @Schema(description = "in a sentence") String description,
		@Schema(description = "of this interface") String version, ArchiveSize extent, Map<String, String> links) {

	public static final String VERSION = "1.0.0";

	private static final List<String> LISTS = List.of("conversations", "participants", "topics", "collections",
			"occasions", "sources", "parameters");

	/**
	 * How much the archive holds, and from when to when.
	 */
	@Schema(name = "Extent", description = "How much the archive holds")
	record ArchiveSize(long records, @Schema(description = "those that tell of conversations") long conversations,
			@Schema(description = "the others: letters, memoranda, editorial notes") long papers,
			@Schema(description = "day of the earliest") @Nullable LocalDate from,
			@Schema(description = "day of the latest") @Nullable LocalDate to) {

		static ArchiveSize of(List<Holding> collections) {
			var records = collections.stream().mapToLong(Holding::count).sum();
			var papers = collections.stream().mapToLong(Holding::papers).sum();
			return new ArchiveSize(records, records - papers, papers,
					collections.stream()
						.map(Holding::first)
						.filter(Objects::nonNull)
						.min(LocalDate::compareTo)
						.orElse(null),
					collections.stream()
						.map(Holding::last)
						.filter(Objects::nonNull)
						.max(LocalDate::compareTo)
						.orElse(null));
		}

	}

	static Map<String, String> links(ApiAddresses apiAddresses) {
		var links = new LinkedHashMap<>(Map.of("self", apiAddresses.json("")));
		LISTS.forEach((list) -> links.put(list, apiAddresses.json("/" + list)));
		links.put("description", apiAddresses.page("/v3/api-docs"));
		links.put("documentation", apiAddresses.page("/api"));
		links.put("page", apiAddresses.page("/"));
		return links;
	}

}
