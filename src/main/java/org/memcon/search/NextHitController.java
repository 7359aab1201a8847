package org.memcon.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Redirects from the last hit in one conversation to the first in the next one of the
 * same list, and back.
 */
@Controller
@RequestMapping(CatalogQuery.PATH + "/hits")
class NextHitController {

	private final HitFinder hits;

	NextHitController(HitFinder hits) {
		this.hits = hits;
	}

	@GetMapping(params = "after")
	String after(@RequestParam String after, CatalogQuery query) {
		return "redirect:" + this.hits.addressOfNext(after, query, true);
	}

	@GetMapping(params = { "before", "!after" })
	String before(@RequestParam String before, CatalogQuery query) {
		return "redirect:" + this.hits.addressOfNext(before, query, false);
	}

	/** Redirects to the list itself where no conversation is given. */
	@GetMapping(params = { "!after", "!before" })
	String list(CatalogQuery query) {
		return "redirect:" + query.address();
	}

}
