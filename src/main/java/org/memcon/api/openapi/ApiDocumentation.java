package org.memcon.api.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The description of the interface for people: its operations tag by tag, and the schemas
 * of its answers.
 */
record ApiDocumentation(String version, List<DocumentedTag> tags, List<DocumentedSchema> schemas) {

	/** The operations on one subject. */
	record DocumentedTag(String name, String description, List<DocumentedOperation> operations) {
	}

	/** An operation with its address, its parameters and the schema of its answer. */
	record DocumentedOperation(String id, String address, String summary, List<DocumentedParameter> parameters,
			String schema, @Nullable String exampleAddress, @Nullable String example) {

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

	/** A parameter of an operation. */
	record DocumentedParameter(String name, String meaning, List<String> values) {

		static DocumentedParameter of(JsonNode parameter) {
			var schema = parameter.path("schema");
			var values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
			return new DocumentedParameter(parameter.path("name").asString(), parameter.path("description").asString(),
					list(values).stream().map(JsonNode::asString).filter((it) -> !it.startsWith("-")).toList());
		}

	}

	/** The schema of an answer or of a part of one. */
	record DocumentedSchema(String name, String description, List<DocumentedProperty> properties) {

		static DocumentedSchema of(Map.Entry<String, JsonNode> schema) {
			return new DocumentedSchema(schema.getKey(), schema.getValue().path("description").asString(""),
					schema.getValue().path("properties").properties().stream().map(DocumentedProperty::of).toList());
		}

	}

	/** A property with its type, and the schema of that if it has one. */
	record DocumentedProperty(String name, String before, @Nullable String schema, String after, String description) {

		static DocumentedProperty of(Map.Entry<String, JsonNode> property) {
			var type = property.getValue();
			var value = type.has("items") ? type.path("items") : type.has("oneOf") ? type.path("oneOf").path(0) : type;
			var schema = value.has("$ref") ? schemaName(value) : null;
			return new DocumentedProperty(property.getKey(),
					(type.has("items") ? "list of " : "") + type(value, schema), schema,
					isNullable(type) ? " or null" : "", type.path("description").asString(""));
		}

		private static String type(JsonNode value, @Nullable String schema) {
			var codes = list(value.path("enum")).stream().filter((it) -> !it.isNull()).map(JsonNode::asString).toList();
			return (schema != null) ? "" : codes.isEmpty() ? plain(value) : String.join(" | ", codes);
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
			return (schema.has("format") && !schema.path("format").asString().startsWith("int"))
					? schema.path("format").asString() : name;
		}

	}

	static ApiDocumentation of(JsonNode description) {
		var tags = list(description.path("tags")).stream().map((tag) -> tag(tag, description)).toList();
		return new ApiDocumentation(description.at("/info/version").asString(), tags,
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
