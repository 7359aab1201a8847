package org.memcon.api;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
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

	private static final List<String> FORMS = Arrays.stream(RecordForm.values()).map(RecordForm::code).toList();

	private static final List<String> BASES = Arrays.stream(TextBasis.values()).map(TextBasis::code).toList();

	private static final List<String> SORTS = Arrays.stream(Sort.values()).map(Sort::code).toList();

	private final Messages messages;

	CatalogParameters(Messages messages) {
		this.messages = messages;
	}

	/** The parameters of the catalog's page, in its order. */
	public List<CatalogParameter> all() {
		return List.of(single("q", null, "iraq sanctions"), repeatable("topic", null, "abm-treaty"),
				repeatable("participant", null, "putin-vladimir"), repeatable("year", null, "2001"),
				repeatable("occasion", null, "crisis-call"), repeatable("form", FORMS, "telcon"),
				repeatable("collection", null, "bush-putin-2026"), repeatable("basis", BASES, "abstract"),
				repeatable("redactions", List.of("yes"), "yes"), single("from", null, "2001-09"),
				single("to", null, "2002"), single("sort", SORTS, "newest"), single("page", null, "1"));
	}

	private CatalogParameter single(String name, @Nullable List<String> values, String example) {
		return new CatalogParameter(name, meaning(name), values, false, example);
	}

	private CatalogParameter repeatable(String name, @Nullable List<String> values, String example) {
		return new CatalogParameter(name, meaning(name), values, true, example);
	}

	private String meaning(String name) {
		return this.messages.of("api.parameter." + name);
	}

}
