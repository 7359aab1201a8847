package org.memcon.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import org.memcon.api.ArchiveOverview;
import org.memcon.web.Messages;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes the interface for programs in OpenAPI: what it is, what it takes, what it
 * answers and what it does not.
 */
@Component
class OpenApiDescription implements OpenApiCustomizer {

	private static final List<String> TAGS = List.of("archive", "conversations", "participants", "topics",
			"collections", "occasions");

	private final OpenApiParameters parameters;

	private final OpenApiResponses answers;

	private final OpenApiSchemas schemas;

	private final Messages messages;

	OpenApiDescription(OpenApiParameters parameters, OpenApiResponses answers, OpenApiSchemas schemas,
			Messages messages) {
		this.parameters = parameters;
		this.answers = answers;
		this.schemas = schemas;
		this.messages = messages;
	}

	@Override
	public void customise(OpenAPI description) {
		description.info(new Info().title("Memcon")
			.version(ArchiveOverview.VERSION)
			.summary(this.messages.of("api.summary"))
			.description(this.messages.of("api.description"))
			.license(new License().name("Apache 2.0").identifier("Apache-2.0")));
		description.externalDocs(new ExternalDocumentation().url("/api").description(this.messages.of("api.heading")));
		description.tags(TAGS.stream()
			.map((tag) -> new Tag().name(tag).description(this.messages.of("api.tag." + tag)))
			.toList());
		description.paths(inOrder(description.getPaths()));
		description.getComponents().setSchemas(new TreeMap<>(description.getComponents().getSchemas()));
		this.schemas.complete(description.getComponents());
		operations(description).values().forEach((operation) -> {
			this.parameters.complete(operation);
			this.answers.complete(operation);
		});
	}

	private static Paths inOrder(Paths paths) {
		var inOrder = new Paths();
		new TreeMap<>(paths).forEach(inOrder::addPathItem);
		return inOrder;
	}

	/** Nothing can be done but read. */
	private static Map<String, Operation> operations(OpenAPI description) {
		var operations = new LinkedHashMap<String, Operation>();
		description.getPaths().forEach((path, item) -> operations.put(path, item.getGet()));
		return operations;
	}

}
