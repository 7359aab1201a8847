package org.memcon.search;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the catalog, with the whole query in the address, and redirects from the last hit
 * in one conversation to the first in the next one of the same list, and back.
 */
@Controller
@RequestMapping(CatalogQuery.PATH)
class CatalogController {

	private static final String HITS = "/hits";

	private final Catalog catalog;

	private final HitFinder hits;

	CatalogController(Catalog catalog, HitFinder hits) {
		this.catalog = catalog;
		this.hits = hits;
	}

	/** Redirects a form with empty fields to the address of the list without them. */
	@GetMapping
	String list(CatalogQuery query, HttpServletRequest request, Model model) {
		if (request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(String::isBlank)) {
			return "redirect:" + query.address();
		}
		model.addAttribute("catalog", this.catalog.find(query));
		model.addAttribute("canonical", query.address());
		return "search/catalog";
	}

	/** Shows all values of a facet in a list, with the number of each. */
	@GetMapping("/facets/{facet}")
	String facet(@PathVariable String facet, CatalogQuery list, @RequestParam(defaultValue = "") String order,
			@RequestParam(defaultValue = "") String name, Model model) {
		model.addAttribute("facet", this.catalog.values(FacetQuery.of(facet, list, order, name)));
		return "search/facet";
	}

	@GetMapping(path = HITS, params = "after")
	String after(@RequestParam String after, CatalogQuery query) {
		return "redirect:" + this.hits.addressOfNext(after, query, true);
	}

	@GetMapping(path = HITS, params = { "before", "!after" })
	String before(@RequestParam String before, CatalogQuery query) {
		return "redirect:" + this.hits.addressOfNext(before, query, false);
	}

	/** Redirects to the list itself where no conversation is given. */
	@GetMapping(path = HITS, params = { "!after", "!before" })
	String list(CatalogQuery query) {
		return "redirect:" + query.address();
	}

}
