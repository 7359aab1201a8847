package org.memcon.api.openapi;

import java.util.List;
import java.util.TreeMap;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import org.memcon.api.ApiAddresses;
import org.memcon.search.CatalogQuery;
import org.memcon.web.BaseUrl;
import org.memcon.web.Messages;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.stereotype.Component;

/**
 * Completes the description that springdoc makes of the JSON interface from controllers,
 * records and their Javadoc.
 */
@Component
class OpenApiDescription implements OpenApiCustomizer {

	private static final List<String> TAGS = List.of("archive", "conversations", "participants", "topics",
			"collections", "occasions");

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(ApiAddresses.class, CatalogQuery.class);
	}

	private final OpenApiParameters parameters;

	private final OpenApiResponses responses;

	private final OpenApiSchemas schemas;

	private final Messages messages;

	private final BaseUrl baseUrl;

	OpenApiDescription(OpenApiParameters parameters, OpenApiResponses responses, OpenApiSchemas schemas,
			Messages messages, BaseUrl baseUrl) {
		this.parameters = parameters;
		this.responses = responses;
		this.schemas = schemas;
		this.messages = messages;
		this.baseUrl = baseUrl;
	}

	@Override
	public void customise(OpenAPI description) {
		description.info(new Info().title("Memcon")
			.version(ApiAddresses.VERSION)
			.summary(this.messages.of("api.summary"))
			.description(this.messages.of("api.description"))
			.license(new License().name("Apache 2.0").identifier("Apache-2.0")));
		description.security(List.of());
		if (!this.baseUrl.configuredHost().isEmpty()) {
			description.externalDocs(new ExternalDocumentation().url(this.baseUrl.configuredHost() + "/api")
				.description(this.messages.of("api.heading")));
		}
		description.tags(TAGS.stream()
			.map((tag) -> new Tag().name(tag).description(this.messages.of("api.tag." + tag)))
			.toList());
		description.paths(inOrder(description.getPaths()));
		this.schemas.complete(description.getComponents());
		description.getPaths().values().forEach((path) -> complete(path.getGet()));
	}

	private static Paths inOrder(Paths paths) {
		var inOrder = new Paths();
		new TreeMap<>(paths).forEach(inOrder::addPathItem);
		return inOrder;
	}

	/** Completes an operation, whose summary is the first sentence of its Javadoc. */
	private void complete(Operation operation) {
		var rest = OpenApiSchemas.oneLine(operation.getDescription().substring(operation.getSummary().length()));
		operation.setDescription(rest.isEmpty() ? null : rest);
		this.parameters.complete(operation);
		this.responses.complete(operation);
	}

}
