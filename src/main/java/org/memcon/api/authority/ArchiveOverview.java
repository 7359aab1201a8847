package org.memcon.api.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.conversation.Conversations.RecordCounts;

/**
 * The archive itself: its name, its extent, and where to go from here.
 *
 * @param description the archive in a sentence
 * @param version the version of this interface
 */
@Schema(name = "Archive")
record ArchiveOverview(String name, String description, String version, ArchiveSize extent, Map<String, String> links) {

	private static final List<String> LISTS = List.of("conversations", "participants", "topics", "collections",
			"occasions", "sources", "parameters");

	/**
	 * The extent of the archive in records and in time.
	 *
	 * @param conversations the number of records of conversations
	 * @param papers the number of other records: letters, memoranda, editorial notes
	 * @param from the day of the earliest record
	 * @param to the day of the latest record
	 */
	@Schema(name = "Extent")
	record ArchiveSize(long records, long conversations, long papers, @Nullable LocalDate from,
			@Nullable LocalDate to) {
	}

	static ArchiveOverview of(String description, RecordCounts counts, ApiAddresses addresses) {
		return new ArchiveOverview("Memcon", description, ApiAddresses.VERSION, new ArchiveSize(counts.records(),
				counts.conversations(), counts.papers(), counts.first(), counts.last()), links(addresses));
	}

	private static Map<String, String> links(ApiAddresses addresses) {
		var links = new LinkedHashMap<>(Map.of("self", addresses.json("")));
		LISTS.forEach((list) -> links.put(list, addresses.json("/" + list)));
		links.put("description", addresses.page("/v3/api-docs"));
		links.put("documentation", addresses.page("/api"));
		links.put("page", addresses.page("/"));
		return links;
	}

}
