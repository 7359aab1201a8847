package org.memcon.api.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.memcon.api.CatalogParameter;
import org.memcon.api.CatalogParameters;
import org.memcon.api.FieldSelectionAdvice;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.web.Messages;
import org.memcon.web.Pager;
import org.memcon.words.SearchWords;

import org.springframework.stereotype.Component;

/**
 * Completes the parameters of an operation: those of its address and of the catalog.
 */
@Component
class OpenApiParameters {

	/** The slugs of examples that exist in the archive. */
	private static final Map<String, String> SLUGS = Map.of("getConversation", "2001-06-16-bush-putin-memcon",
			"getParticipant", "putin-vladimir", "getTopic", "abm-treaty", "getCollection", "bush-putin-2026",
			"getOccasion", "crisis-call");

	private static final Map<String, Kind> LISTS = Map.of("listConversations", Kind.CONVERSATIONS, "listPassages",
			Kind.PASSAGES);

	private final CatalogParameters catalog;

	private final Messages messages;

	OpenApiParameters(CatalogParameters catalog, Messages messages) {
		this.catalog = catalog;
		this.messages = messages;
	}

	void complete(Operation operation) {
		var parameters = new ArrayList<Parameter>();
		if (operation.getParameters() != null) {
			operation.getParameters().forEach((parameter) -> parameters.add(ofAddress(parameter, operation)));
		}
		var kind = LISTS.get(operation.getOperationId());
		if (kind != null) {
			this.catalog.all(kind).forEach((parameter) -> parameters.add(ofCatalog(parameter)));
			parameters.add(ofQuery("size",
					new IntegerSchema().minimum(BigDecimal.ONE)
						.maximum(BigDecimal.valueOf(CatalogParameters.MAX_SIZE))
						._default(Catalog.PAGE_SIZE)));
			parameters.add(ofQuery("facets", new BooleanSchema()._default(false)));
		}
		parameters.add(ofQuery("fields", new StringSchema().maxLength(FieldSelectionAdvice.MAX_LENGTH)));
		operation.setParameters(parameters);
	}

	private Parameter ofAddress(Parameter parameter, Operation operation) {
		return switch (parameter.getName()) {
			case "number" -> parameter.description(this.messages.of("api.parameter.number"))
				.schema(new IntegerSchema().minimum(BigDecimal.ONE))
				.example(1);
			case "anchor" -> parameter.description(this.messages.of("api.parameter.anchor")).example("t1");
			default -> parameter.description(this.messages.of("api.parameter.slug"))
				.example(SLUGS.getOrDefault(operation.getOperationId(), SLUGS.get("getConversation")));
		};
	}

	private Parameter ofQuery(String name, Schema<?> schema) {
		return new Parameter().in("query")
			.name(name)
			.description(this.messages.of("api.parameter." + name))
			.schema(schema);
	}

	private static Parameter ofCatalog(CatalogParameter parameter) {
		var value = value(parameter);
		return new Parameter().in("query")
			.name(parameter.name())
			.description(parameter.meaning())
			.schema(parameter.repeatable() ? new ArraySchema().items(value).maxItems(CatalogQuery.MAX_VALUES) : value)
			.explode(parameter.repeatable() ? true : null);
	}

	private static Schema<?> value(CatalogParameter parameter) {
		return switch (parameter.name()) {
			case "page" ->
				new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Pager.MAX_PAGE))._default(1);
			case "q" -> new StringSchema().maxLength(SearchWords.MAX_LENGTH);
			default -> new StringSchema()._enum(values(parameter)).maxLength(CatalogQuery.MAX_VALUE_LENGTH);
		};
	}

	/** The values to choose, and the same with a minus to exclude them. */
	private static @Nullable List<String> values(CatalogParameter parameter) {
		var values = parameter.values();
		if (values == null || !parameter.repeatable()) {
			return values;
		}
		var both = new ArrayList<>(values);
		values.forEach((value) -> both.add("-" + value));
		return both;
	}

}
