package org.memcon.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.search.Line;
import org.memcon.words.Snippet;
import org.springframework.web.util.HtmlUtils;

/**
 * Where the words looked for stand in one conversation.
 */
@Schema(description = "Where the words looked for stand in a conversation")
record Hits(@Schema(description = "how often, in the whole text") int count,
		@Schema(description = "whether they stand in its description or its notes alone") boolean inDescription,
		@Schema(description = "the first turns with a hit") List<Quotation> quotations) {

	/**
	 * A turn with words looked for, and the words around.
	 */
	@Schema(description = "A turn with a hit, and the words around it")
	record Quotation(int page, @Schema(description = "of the turn") String anchor,
			@Schema(description = "as printed") @Nullable String speaker, String text,
			@Schema(description = "the same with the hits in mark") String html, Map<String, String> links) {

		static Quotation of(Line.Hit hit, Line line, Addresses addresses) {
			var pieces = hit.snippet().pieces();
			return new Quotation(hit.page(), hit.anchor(), hit.speaker(),
					pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining()),
					pieces.stream().map(Quotation::marked).collect(Collectors.joining()),
					Map.of("self", addresses.json(line.entry().address() + "/turns/" + hit.anchor()), "page",
							addresses.page(hit.address())));
		}

		private static String marked(Snippet.Piece piece) {
			var text = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
			return piece.marked() ? "<mark>" + text + "</mark>" : text;
		}

	}

	static Hits of(Line line, Addresses addresses) {
		return new Hits(line.hitCount(), line.inDescription(),
				line.hits().stream().map((hit) -> Quotation.of(hit, line, addresses)).toList());
	}

}
