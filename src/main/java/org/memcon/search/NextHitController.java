package org.memcon.search;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Leads from the last hit in one conversation to the first in the next one of the same
 * list, and back.
 */
@Controller
@RequestMapping(CatalogQuery.PATH + "/hits")
class NextHitController {

	private final HitFinder hits;

	NextHitController(HitFinder hits) {
		this.hits = hits;
	}

	@GetMapping(params = "after")
	String after(@RequestParam String after, @RequestParam MultiValueMap<String, String> parameters) {
		return "redirect:" + this.hits.addressOfNext(after, CatalogQuery.of(parameters), true);
	}

	@GetMapping(params = { "before", "!after" })
	String before(@RequestParam String before, @RequestParam MultiValueMap<String, String> parameters) {
		return "redirect:" + this.hits.addressOfNext(before, CatalogQuery.of(parameters), false);
	}

	/** Without a place to go on from, the hits are those of the list itself. */
	@GetMapping(params = { "!after", "!before" })
	String list(@RequestParam MultiValueMap<String, String> parameters) {
		return "redirect:" + CatalogQuery.of(parameters).address();
	}

}
