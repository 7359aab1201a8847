package org.memcon.search.passage;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.FacetQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the passages that answer a question, with the whole question in the address.
 */
@Controller
@RequestMapping("/passages")
class PassageController {

	private final PassageList passages;

	private final Catalog catalog;

	PassageController(PassageList passages, Catalog catalog) {
		this.passages = passages;
		this.catalog = catalog;
	}

	/** Redirects a form with empty fields to the address of the list without them. */
	@GetMapping
	String list(CatalogQuery query, HttpServletRequest request, Model model) {
		if (request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(String::isBlank)) {
			return "redirect:" + query.address();
		}
		model.addAttribute("passages", this.passages.find(query));
		model.addAttribute("canonical", query.address());
		return "search/passages";
	}

	/** Shows all values of a facet in a list of passages, with the number of each. */
	@GetMapping("/facets/{facet}")
	String facet(@PathVariable String facet, CatalogQuery list, @RequestParam(defaultValue = "") String order,
			@RequestParam(defaultValue = "") String name, Model model) {
		model.addAttribute("facet", this.catalog.values(FacetQuery.of(facet, list, order, name)));
		return "search/facet";
	}

}
