package org.memcon.api.conversation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.search.CatalogEntry;
import org.memcon.words.Snippet;
import org.springframework.web.util.HtmlUtils;

/**
 * Where the words looked for stand in one conversation.
 */
@Schema(name = "Hits", description = "Where the words looked for stand in a conversation")
record CatalogHits(@Schema(description = "how often, in the whole text") int count,
		@Schema(description = "whether they stand in its description or its notes alone") boolean inDescription,
		@Schema(description = "the first turns with a hit") List<Quotation> quotations) {

	/**
	 * A turn with words looked for, and the words around.
	 */
	@Schema(description = "A turn with a hit, and the words around it")
	record Quotation(int page, @Schema(description = "of the turn") String anchor,
			@Schema(description = "as printed") @Nullable String speaker, String text,
			@Schema(description = "the same with the hits in mark") String html, Map<String, String> links) {

		static Quotation of(CatalogEntry.QuotedHit quotedHit, CatalogEntry catalogEntry, ApiAddresses apiAddresses) {
			var snippetParts = quotedHit.snippet().pieces();
			return new Quotation(quotedHit.page(), quotedHit.anchor(), quotedHit.speaker(),
					snippetParts.stream().map(Snippet.SnippetPart::text).collect(Collectors.joining()),
					snippetParts.stream().map(Quotation::marked).collect(Collectors.joining()),
					Map.of("self", apiAddresses.json(catalogEntry.entry().address() + "/turns/" + quotedHit.anchor()),
							"page", apiAddresses.page(quotedHit.address())));
		}

		private static String marked(Snippet.SnippetPart snippetPart) {
			var text = HtmlUtils.htmlEscape(snippetPart.text(), "UTF-8");
			return snippetPart.marked() ? "<mark>" + text + "</mark>" : text;
		}

	}

	static CatalogHits of(CatalogEntry catalogEntry, ApiAddresses apiAddresses) {
		return new CatalogHits(catalogEntry.hitCount(), catalogEntry.inDescription(),
				catalogEntry.hits()
					.stream()
					.map((quotedHit) -> Quotation.of(quotedHit, catalogEntry, apiAddresses))
					.toList());
	}

}
