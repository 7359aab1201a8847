package org.memcon.api.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The description of the interface as people read it: chapter by chapter what can be
 * asked, and field by field what is answered.
 */
record ApiDocumentation(String version, List<DocumentedTag> chapters, List<DocumentedSchema> shapes) {

	/** What can be asked about one subject. */
	record DocumentedTag(String name, String description, List<DocumentedOperation> ways) {
	}

	/** One address, what it takes and what it answers. */
	record DocumentedOperation(String id, String address, String summary, List<DocumentedParameter> parameters,
			String shape, @Nullable String exampleAddress, @Nullable String example) {

		static DocumentedOperation of(String address, JsonNode operation) {
			var answer = operation.at("/responses/200/content/application~1json");
			var example = answer.at("/examples/seeded");
			return new DocumentedOperation(operation.path("operationId").asString(), address,
					operation.path("summary").asString(),
					list(operation.path("parameters")).stream().map(DocumentedParameter::of).toList(),
					schemaName(answer.path("schema")),
					example.isMissingNode() ? null : example.path("summary").asString().replaceFirst("^GET ", ""),
					example.isMissingNode() ? null : example.path("value").toPrettyString());
		}

	}

	/** A parameter. */
	record DocumentedParameter(String name, String meaning, List<String> values) {

		static DocumentedParameter of(JsonNode parameter) {
			var schema = parameter.path("schema");
			var values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
			return new DocumentedParameter(parameter.path("name").asString(), parameter.path("description").asString(),
					list(values).stream().map(JsonNode::asString).filter((it) -> !it.startsWith("-")).toList());
		}

	}

	/** A kind of answer, or of a part of one. */
	record DocumentedSchema(String name, String description, List<DocumentedProperty> fields) {

		static DocumentedSchema of(Map.Entry<String, JsonNode> schema) {
			return new DocumentedSchema(schema.getKey(), schema.getValue().path("description").asString(""),
					schema.getValue().path("properties").properties().stream().map(DocumentedProperty::of).toList());
		}

	}

	/** A field: what it holds, and the shape of that where it has one. */
	record DocumentedProperty(String name, String before, @Nullable String shape, String after, String description) {

		static DocumentedProperty of(Map.Entry<String, JsonNode> property) {
			var schema = property.getValue();
			var held = schema.has("items") ? schema.path("items")
					: schema.has("oneOf") ? schema.path("oneOf").path(0) : schema;
			var shape = held.has("$ref") ? schemaName(held) : null;
			return new DocumentedProperty(property.getKey(),
					(schema.has("items") ? "list of " : "") + type(held, shape), shape,
					isNullable(schema) ? " or null" : "", schema.path("description").asString(""));
		}

		private static String type(JsonNode held, @Nullable String shape) {
			var codes = list(held.path("enum")).stream().filter((it) -> !it.isNull()).map(JsonNode::asString).toList();
			return (shape != null) ? "" : codes.isEmpty() ? plain(held) : String.join(" | ", codes);
		}

		private static boolean isNullable(JsonNode schema) {
			return schema.has("oneOf") || list(schema.path("type")).size() > 1;
		}

		private static String plain(JsonNode schema) {
			var type = schema.path("type");
			var name = type.isArray() ? list(type).stream()
				.map(JsonNode::asString)
				.filter((it) -> !it.equals("null"))
				.findFirst()
				.orElse("") : type.asString("");
			return schema.has("format") && !schema.path("format").asString().startsWith("int")
					? schema.path("format").asString() : name;
		}

	}

	static ApiDocumentation of(JsonNode description) {
		var documentedTags = list(description.path("tags")).stream().map((tag) -> tag(tag, description)).toList();
		return new ApiDocumentation(description.at("/info/version").asString(), documentedTags,
				description.at("/components/schemas").properties().stream().map(DocumentedSchema::of).toList());
	}

	private static DocumentedTag tag(JsonNode tag, JsonNode description) {
		var name = tag.path("name").asString();
		return new DocumentedTag(name, tag.path("description").asString(),
				description.path("paths")
					.properties()
					.stream()
					.filter((path) -> path.getValue().at("/get/tags/0").asString().equals(name))
					.map((path) -> DocumentedOperation.of(path.getKey(), path.getValue().path("get")))
					.toList());
	}

	private static String schemaName(JsonNode reference) {
		return reference.path("$ref").asString("").replaceFirst(".*/", "");
	}

	private static List<JsonNode> list(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false).toList();
	}

}
