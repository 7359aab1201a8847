package org.memcon.search;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the catalog; the whole query stands in the address.
 */
@Controller
class CatalogController {

	private final Catalog catalog;

	CatalogController(Catalog catalog) {
		this.catalog = catalog;
	}

	/** A form sends its empty fields along; the list's address goes without them. */
	@GetMapping(CatalogQuery.PATH)
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		if (parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank)) {
			return "redirect:" + CatalogQuery.of(parameters).address();
		}
		model.addAttribute("catalog", this.catalog.find(CatalogQuery.of(parameters)));
		return "search/catalog";
	}

}
