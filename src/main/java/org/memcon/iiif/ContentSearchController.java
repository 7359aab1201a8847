package org.memcon.iiif;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the search within a record by the Content Search API 2.0.
 */
@Controller
class ContentSearchController {

	private final ContentSearch search;

	ContentSearchController(ContentSearch search) {
		this.search = search;
	}

	@GetMapping(IiifAddress.PATH + "/{slug}/search")
	ResponseEntity<JsonLdResource<ContentSearchResponse>> search(@PathVariable String slug,
			@RequestParam MultiValueMap<String, String> parameters) {
		return JsonLdResource.response(JsonLdResource.SEARCH,
				this.search.of(slug, ContentSearchRequest.of(parameters)));
	}

}
