package org.memcon.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.search.Line;

/**
 * A conversation as the catalog lists it: with its people and topics, and with the words
 * found in it.
 */
@Schema(description = "A conversation as the catalog lists it")
record CatalogLine(String slug, String title, RecordForm form, Certainty formCertainty, RecordDate date,
		@Nullable RecordPlace place, @Schema(description = "what brought them together") @Nullable String occasion,
		@Schema(description = "what its text is") TextBasis textBasis, int pageCount,
		@Schema(description = "how many passages were withheld") int redactionCount,
		@Schema(description = "everyone who took part, in the order of the record") List<Link> participants,
		CatalogTopics topics,
		@Schema(description = "the words found; null where none were asked for") @Nullable Hits hits,
		Map<String, String> links) {

	/**
	 * The topics of a conversation.
	 */
	@Schema(description = "Topics by who put them there")
	record CatalogTopics(@Schema(description = "by an editor or by the source itself") List<Link> assigned,
			@Schema(description = "by a machine; no editor has looked at them") List<Link> proposed) {
	}

	static CatalogLine of(Line line, boolean withWords, Addresses addresses) {
		var entry = line.entry();
		return new CatalogLine(entry.slug(), entry.title(), entry.form(), entry.formCertainty(),
				RecordDate.of(entry.dateline()), RecordPlace.of(entry.dateline()), entry.occasionName(),
				entry.textBasis(), entry.pageCount(), entry.redactionCount(), links(line.participants(), addresses),
				new CatalogTopics(links(line.topics(), addresses), links(line.proposed(), addresses)),
				withWords ? Hits.of(line, addresses) : null, addresses.of(entry.address().toString()));
	}

	private static List<Link> links(List<Line.Label> labels, Addresses addresses) {
		return labels.stream().map((label) -> Link.of(label, addresses)).toList();
	}

}
