package org.memcon.search;

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

	@GetMapping(CatalogQuery.PATH)
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("catalog", this.catalog.find(CatalogQuery.of(parameters)));
		return "search/catalog";
	}

}
