package org.memcon.api.conversation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.memcon.api.ApiAddresses;
import org.memcon.api.CatalogParameters;
import org.memcon.api.FieldSelectionAdvice;
import org.memcon.api.JsonResponses;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.web.BadRequestException;
import org.memcon.web.JsonVariant;
import org.memcon.web.Pager;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Serves the catalog as JSON: the query, the list and the counts of its page.
 */
@RestController
@JsonVariant
@Tag(name = "conversations")
class CatalogApi {

	/** The largest number of values of a facet. */
	private static final int FACET_VALUES = 200;

	private final Catalog catalog;

	private final IgnoredParameters ignored;

	CatalogApi(Catalog catalog, IgnoredParameters ignored) {
		this.catalog = catalog;
		this.ignored = ignored;
	}

	/** The catalog: conversations by words, facets and dates, page by page. */
	@GetMapping({ "/api/v1/conversations", "/conversations.json", "/conversations" })
	ResponseEntity<ConversationList> listConversations(CatalogQuery query,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, ApiAddresses addresses) {
		var size = Pager.parseNumber(Objects.requireNonNullElse(parameters.getFirst("size"), ""), Catalog.PAGE_SIZE,
				CatalogParameters.MAX_SIZE, "error.400.size");
		var withFacets = isTrue(parameters.getFirst("facets"));
		FieldSelectionAdvice.check(parameters.getFirst("fields"), ConversationList.class);
		var view = this.catalog.find(query, size, withFacets ? FACET_VALUES : 0);
		UnaryOperator<String> lists = (list) -> addresses.json(with(apiParameters(parameters), list));
		var pager = new Pager(query.page(), size, view.total(), (page) -> lists.apply(query.onPage(page).address()));
		var links = PageLinks.of(pager, addresses.page(query.address()));
		return JsonResponses.of(new ConversationList(view.total(), view.sentence(), query.page(), size, pager.last(),
				this.ignored.of(parameters, query),
				view.lines().stream().map((line) -> CatalogLine.of(line, query.hasWords(), addresses)).toList(),
				withFacets ? view.facets().stream().map((facet) -> CatalogFacet.of(facet, lists)).toList() : null,
				links), links.header());
	}

	private static String with(String own, String list) {
		return own.isEmpty() ? list : list + (list.contains("?") ? "&" : "?") + own;
	}

	/** The parameters that the catalog's page lacks, for the addresses of other lists. */
	private static String apiParameters(MultiValueMap<String, String> parameters) {
		return CatalogParameters.API_ONLY.stream()
			.filter((name) -> StringUtils.hasText(parameters.getFirst(name)))
			.map((name) -> name + "="
					+ UriUtils.encode(String.valueOf(parameters.getFirst(name)), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static boolean isTrue(@Nullable String typed) {
		if (typed != null && !typed.isBlank() && !typed.matches("true|false")) {
			throw new BadRequestException("error.400.facets");
		}
		return "true".equals(typed);
	}

}
