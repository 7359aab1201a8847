package org.memcon.iiif.search;

import org.memcon.iiif.IiifAddress;
import org.memcon.iiif.JsonLdResource;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the search within a record by the Content Search APIs 2.0 and 1.0.
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

	@GetMapping(IiifAddress.PATH + "/{slug}/search/1")
	ResponseEntity<JsonLdResource<AnnotationList>> formerSearch(@PathVariable String slug,
			@RequestParam MultiValueMap<String, String> parameters) {
		return JsonLdResource.formerSearch(this.search.listOf(slug, ContentSearchRequest.of(parameters)));
	}

}
