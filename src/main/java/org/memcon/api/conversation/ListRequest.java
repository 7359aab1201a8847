package org.memcon.api.conversation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.CatalogParameters;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogView;
import org.memcon.web.BadRequestException;
import org.memcon.web.Pager;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * A program's request for a page of a list, with the parameters that only programs have.
 */
record ListRequest(CatalogQuery query, MultiValueMap<String, String> parameters, ApiAddresses addresses) {

	/** The largest number of values of a facet. */
	private static final int FACET_VALUES = 200;

	int size() {
		return Pager.parseNumber(Objects.requireNonNullElse(this.parameters.getFirst("size"), ""), Catalog.PAGE_SIZE,
				CatalogParameters.MAX_SIZE, "error.400.size");
	}

	int facetValues() {
		return withFacets() ? FACET_VALUES : 0;
	}

	private boolean withFacets() {
		var typed = this.parameters.getFirst("facets");
		if (typed != null && !typed.isBlank() && !typed.matches("true|false")) {
			throw new BadRequestException("error.400.facets");
		}
		return "true".equals(typed);
	}

	@Nullable List<CatalogFacet> facets(CatalogView view) {
		return withFacets() ? view.facets().stream().map((facet) -> CatalogFacet.of(facet, this::list)).toList() : null;
	}

	int pages(long total) {
		return pager(total).last();
	}

	PageLinks links(long total) {
		return PageLinks.of(pager(total), this.addresses.page(this.query.address()));
	}

	private Pager pager(long total) {
		return new Pager(this.query.page(), size(), total, (page) -> list(this.query.onPage(page).address()));
	}

	/** The address of a list in the API, with the parameters that its page lacks. */
	private String list(String list) {
		var own = CatalogParameters.API_ONLY.stream()
			.filter((name) -> StringUtils.hasText(this.parameters.getFirst(name)))
			.map((name) -> name + "="
					+ UriUtils.encode(String.valueOf(this.parameters.getFirst(name)), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.addresses.json(own.isEmpty() ? list : list + (list.contains("?") ? "&" : "?") + own);
	}

}
