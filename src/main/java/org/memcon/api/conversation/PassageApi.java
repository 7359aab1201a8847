package org.memcon.api.conversation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.api.FieldSelectionAdvice;
import org.memcon.api.JsonResponses;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.passage.PassageEntries;
import org.memcon.web.JsonVariant;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the passages that answer a question as JSON.
 */
@RestController
@JsonVariant
@SnapshotRead
@Tag(name = "conversations")
class PassageApi {

	private final Catalog catalog;

	private final PassageEntries entries;

	private final IgnoredParameters ignored;

	PassageApi(Catalog catalog, PassageEntries entries, IgnoredParameters ignored) {
		this.catalog = catalog;
		this.entries = entries;
		this.ignored = ignored;
	}

	/** Passages by speaker, topic, words and dates, page by page. */
	@GetMapping({ "/api/v1/passages", "/passages.json", "/passages" })
	ResponseEntity<PassagePage> listPassages(CatalogQuery query,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, ApiAddresses addresses) {
		var request = new ListRequest(query, parameters, addresses);
		FieldSelectionAdvice.check(parameters.getFirst("fields"), PassagePage.class);
		var view = this.catalog.find(query, request.size(), request.facetValues());
		var links = request.links(view.total());
		return JsonResponses.of(new PassagePage(view.total(), view.sentence(), query.page(), request.size(),
				request.pages(view.total()), this.ignored.of(parameters, query),
				this.entries.of(view.passages().ids(), query)
					.stream()
					.map((passage) -> PassageLine.of(passage, addresses))
					.toList(),
				request.facets(view), links), links.header());
	}

}
