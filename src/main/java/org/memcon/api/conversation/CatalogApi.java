package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.FieldSelectionAdvice;
import org.memcon.api.JsonResponses;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.web.JsonVariant;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the catalog as JSON: the query, the list and the counts of its page.
 */
@RestController
@JsonVariant
@Tag(name = "conversations")
class CatalogApi {

	private final Catalog catalog;

	private final IgnoredParameters ignored;

	CatalogApi(Catalog catalog, IgnoredParameters ignored) {
		this.catalog = catalog;
		this.ignored = ignored;
	}

	/** The catalog: conversations by words, facets and dates, page by page. */
	@GetMapping({ "/api/v1/conversations", "/conversations.json", "/conversations" })
	ResponseEntity<ConversationList> listConversations(CatalogQuery query,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, ApiAddresses addresses) {
		var request = new ListRequest(query, parameters, addresses);
		FieldSelectionAdvice.check(parameters.getFirst("fields"), ConversationList.class);
		var view = this.catalog.find(query, request.size(), request.facetValues());
		var links = request.links(view.total());
		return JsonResponses.of(new ConversationList(view.total(), view.sentence(), query.page(), request.size(),
				request.pages(view.total()), this.ignored.of(parameters, query),
				view.lines().stream().map((line) -> CatalogLine.of(line, query.hasWords(), addresses)).toList(),
				request.facets(view), links), links.header());
	}

}
