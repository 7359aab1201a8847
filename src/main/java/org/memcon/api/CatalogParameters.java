package org.memcon.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.Facet;
import org.memcon.search.Sort;
import org.memcon.web.Messages;

import org.springframework.stereotype.Component;

/**
 * The parameters of the catalog, as documented for programs.
 */
@Component
public class CatalogParameters {

	/** The largest page of the list that a program may ask for. */
	public static final int MAX_SIZE = 100;

	/** The parameters that the catalog's page lacks. */
	public static final List<String> API_ONLY = List.of("size", "facets", "fields");

	private static final List<String> SORTS = Arrays.stream(Sort.values()).map(Sort::code).toList();

	private final Messages messages;

	CatalogParameters(Messages messages) {
		this.messages = messages;
	}

	/** The parameters of the page of a list, in its order. */
	public List<CatalogParameter> all(Kind kind) {
		var facets = kind.facets().stream().map(this::facet);
		var others = Stream.of(single("from", null, "2001-09"), single("to", null, "2002"),
				single("sort", SORTS, "newest"), single("page", null, "1"));
		return Stream.of(Stream.of(single("q", null, "iraq sanctions")), facets, others)
			.flatMap(Function.identity())
			.toList();
	}

	private CatalogParameter single(String name, @Nullable List<String> values, String example) {
		return new CatalogParameter(name, meaning(name), values, false, example);
	}

	private CatalogParameter facet(Facet facet) {
		return new CatalogParameter(facet.field(), meaning(facet.field()),
				facet.codes().isEmpty() ? null : facet.codes(), true, facet.example());
	}

	private String meaning(String name) {
		return this.messages.of("api.parameter." + name);
	}

}
