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
 * The matches of the search words in a conversation.
 *
 * @param count the number of matches in the whole text
 * @param inDescription true if they are only in its description or its notes
 * @param quotations the first turns with a match
 */
@Schema(name = "Hits")
record CatalogHits(int count, boolean inDescription, List<Quotation> quotations) {

	/**
	 * A turn with a match, and the words around it.
	 *
	 * @param anchor the anchor of the turn
	 * @param speaker the speaker as printed
	 * @param html the same text with each match in a mark element
	 */
	record Quotation(int page, String anchor, @Nullable String speaker, String text, String html,
			Map<String, String> links) {

		static Quotation of(CatalogEntry.QuotedHit hit, CatalogEntry entry, ApiAddresses addresses) {
			var parts = hit.snippet().pieces();
			return new Quotation(hit.page(), hit.anchor(), hit.speaker(),
					parts.stream().map(Snippet.SnippetPart::text).collect(Collectors.joining()),
					CatalogHits.html(hit.snippet()),
					Map.of("self", addresses.json(entry.entry().address() + "/turns/" + hit.anchor()), "page",
							addresses.page(hit.address())));
		}

	}

	/** The words of a snippet with each match in a mark element. */
	static String html(Snippet snippet) {
		return snippet.pieces().stream().map(CatalogHits::marked).collect(Collectors.joining());
	}

	private static String marked(Snippet.SnippetPart part) {
		var text = HtmlUtils.htmlEscape(part.text(), "UTF-8");
		return part.marked() ? "<mark>" + text + "</mark>" : text;
	}

	static CatalogHits of(CatalogEntry entry, ApiAddresses addresses) {
		return new CatalogHits(entry.hitCount(), entry.inDescription(),
				entry.hits().stream().map((hit) -> Quotation.of(hit, entry, addresses)).toList());
	}

}
