package org.memcon.search;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the catalog, with the whole query in the address.
 */
@Controller
class CatalogController {

	private final Catalog catalog;

	CatalogController(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Redirects a form with empty fields to the address of the list without them. */
	@GetMapping(CatalogQuery.PATH)
	String list(CatalogQuery query, HttpServletRequest request, Model model) {
		if (request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(String::isBlank)) {
			return "redirect:" + query.address();
		}
		model.addAttribute("catalog", this.catalog.find(query));
		return "search/catalog";
	}

}
