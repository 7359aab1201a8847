package org.memcon.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.memcon.web.Messages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Completes the responses of an operation: an example of its answer, and the problems.
 */
@Component
class OpenApiResponses {

	private static final String JSON = "application/json";

	private static final String PROBLEM = "application/problem+json";

	private final JsonMapper json;

	private final Messages messages;

	OpenApiResponses(JsonMapper json, Messages messages) {
		this.json = json;
		this.messages = messages;
	}

	void complete(Operation operation) {
		var responses = operation.getResponses();
		var found = Objects.requireNonNull(responses.get("200")).description(this.messages.of("api.answer.200"));
		found.addHeaderObject("ETag", header("api.header.etag"));
		if (operation.getOperationId().equals("listConversations")) {
			found.addHeaderObject("Link", header("api.header.link"));
		}
		var content = Objects.requireNonNull(found.getContent().get(JSON));
		content.getSchema().set$ref(OpenApiSchemas.publishedName(content.getSchema().get$ref()));
		example(operation).ifPresent((example) -> content.addExamples("seeded", example));
		responses.addApiResponse("304", new ApiResponse().description(this.messages.of("api.answer.304")));
		responses.addApiResponse("400", problem("api.answer.400"));
		if (operation.getOperationId().startsWith("get") || operation.getParameters().size() > 1) {
			responses.addApiResponse("404", problem("api.answer.404"));
		}
		responses.addApiResponse("406", problem("api.answer.406"));
		responses.addApiResponse("429", problem("api.answer.429").addHeaderObject("Retry-After",
				header("api.header.retry").schema(new IntegerSchema())));
		responses.addApiResponse("500", problem("api.answer.500"));
	}

	private Header header(String key) {
		return new Header().description(this.messages.of(key)).schema(new StringSchema());
	}

	private ApiResponse problem(String key) {
		return new ApiResponse().description(this.messages.of(key))
			.content(new Content().addMediaType(PROBLEM,
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	/** A real answer of the archive, shortened. */
	private Optional<Example> example(Operation operation) {
		var file = new ClassPathResource("examples/" + operation.getOperationId() + ".json", OpenApiResponses.class);
		return file.exists() ? Optional.of(read(file)) : Optional.empty();
	}

	private Example read(ClassPathResource file) {
		try (var in = file.getInputStream()) {
			var example = this.json.readValue(in, Map.class);
			return new Example().summary("GET " + example.get("address")).value(example.get("answer"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
