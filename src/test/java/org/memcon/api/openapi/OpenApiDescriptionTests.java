package org.memcon.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.memcon.JsonFragment;
import org.memcon.SeededArchive;
import org.memcon.api.ApiAddresses;
import org.memcon.api.CatalogParameters;
import org.memcon.api.JsonRequests;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description says what the interface does, no more and no less.
 */
@SeededArchive
class OpenApiDescriptionTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	MockMvcTester mvc;

	@Test
	void saysWhatItIs() {
		var description = description();

		assertThat(description.path("openapi").asString()).startsWith("3.1");
		assertThat(description.at("/info/version").asString()).isEqualTo(ApiAddresses.VERSION);
		assertThat(description.path("paths").propertyNames()).hasSize(21).allMatch((it) -> it.startsWith("/api/v1"));
	}

	@Test
	void everyOperationIsDescribedWhole() {
		assertThat(operations()).allSatisfy((operation) -> {
			assertThat(operation.path("operationId").asString()).matches("(get|list)[A-Z]\\w+");
			assertThat(operation.path("summary").asString()).isNotBlank();
			assertThat(operation.path("parameters")).isNotEmpty()
				.allSatisfy((parameter) -> assertThat(parameter.path("description").asString()).isNotBlank());
			assertThat(operation.path("responses").propertyNames()).contains("200", "304", "400", "429", "500");
		});
	}

	@Test
	void everyAnswerIsAsDescribedAndHoldsNothingElse() {
		var description = (ObjectNode) description();
		description.path("components").path("schemas").forEach(OpenApiDescriptionTests::close);

		var examples = examples();

		assertThat(examples).hasSizeGreaterThanOrEqualTo(19).allSatisfy((example) -> {
			var address = example.path("address").asString();
			var whole = address.replaceFirst("[?&]fields=.*", "");
			for (var asked : List.of(address, whole, whole + (whole.contains("?") ? "&" : "?") + "facets=true")) {
				var answer = JsonRequests.get(this.mvc, asked).toString();
				assertThat(schema(description, example.path("operation").asString()).validate(answer, InputFormat.JSON))
					.as(asked)
					.isEmpty();
			}
		});
	}

	@Test
	void everyExampleIsARealAnswer() {
		assertThat(examples()).allSatisfy((example) -> {
			var address = example.path("address").asString();
			assertThat(new JsonFragment(example.path("answer")).isIn(JsonRequests.get(this.mvc, address))).as(address)
				.isTrue();
		});
	}

	@Test
	void limitsAreThoseThatHold() {
		limits("/paths/~1api~1v1~1conversations/get/parameters", Kind.CONVERSATIONS);
		limits("/paths/~1api~1v1~1passages/get/parameters", Kind.PASSAGES);
	}

	private void limits(String place, Kind kind) {
		var parameters = description().at(place);

		var facets = kind.facets().stream().map(Facet::field);
		var names = Stream
			.of(Stream.of("q"), facets, Stream.of("from", "to", "sort", "page", "size", "facets", "fields"))
			.flatMap(Function.identity());
		assertThat(parameters.valueStream().map((it) -> it.path("name").asString()))
			.containsExactlyElementsOf(names.toList());
		assertThat(schema(parameters, "size").path("maximum").asInt()).isEqualTo(CatalogParameters.MAX_SIZE);
		assertThat(schema(parameters, "page").path("maximum").asInt()).isEqualTo(100_000);
		assertThat(schema(parameters, "q").path("maxLength").asInt()).isEqualTo(300);
	}

	@Test
	void itIsTheSameEveryTime() {
		assertThat(description().toString()).isEqualTo(description().toString());
	}

	private static JsonNode schema(JsonNode parameters, String name) {
		return parameters.valueStream()
			.filter((it) -> it.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("schema");
	}

	/** Nothing may stand in an answer that is not described. */
	private static void close(JsonNode schema) {
		if (!schema.has("additionalProperties")) {
			((ObjectNode) schema).put("additionalProperties", false);
		}
	}

	private Schema schema(ObjectNode description, String operationId) {
		var operation = operations().filter((it) -> it.path("operationId").asString().equals(operationId))
			.findFirst()
			.orElseThrow();
		var schema = JSON.createObjectNode();
		schema.set("components", description.path("components"));
		schema.set("$ref", operation.at("/responses/200/content/application~1json/schema/$ref"));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema.toString());
	}

	private Stream<JsonNode> operations() {
		return description().path("paths").valueStream().map((path) -> path.path("get"));
	}

	/** The files of examples, each with the operation it is of. */
	private List<ObjectNode> examples() {
		var examples = new ArrayList<ObjectNode>();
		operations().map((it) -> it.path("operationId").asString()).forEach((operation) -> {
			var file = new ClassPathResource("examples/" + operation + ".json", OpenApiDescription.class);
			if (file.exists()) {
				try (var in = file.getInputStream()) {
					examples.add(((ObjectNode) JSON.readTree(in)).put("operation", operation));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		});
		return examples;
	}

	private JsonNode description() {
		return JsonRequests.get(this.mvc, "/v3/api-docs");
	}

}
