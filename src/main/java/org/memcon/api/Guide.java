package org.memcon.api;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The description of the interface as people read it: chapter by chapter what can be
 * asked, and field by field what is answered.
 */
record Guide(String version, List<Chapter> chapters, List<Shape> shapes) {

	/** What can be asked about one subject. */
	record Chapter(String name, String description, List<Way> ways) {
	}

	/** One address, what it takes and what it answers. */
	record Way(String id, String address, String summary, List<Asked> parameters, String shape,
			@Nullable String exampleAddress, @Nullable String example) {

		static Way of(String address, JsonNode operation) {
			var answer = operation.at("/responses/200/content/application~1json");
			var example = answer.at("/examples/seeded");
			return new Way(operation.path("operationId").asString(), address, operation.path("summary").asString(),
					list(operation.path("parameters")).stream().map(Asked::of).toList(), shapeOf(answer.path("schema")),
					example.isMissingNode() ? null : example.path("summary").asString().replaceFirst("^GET ", ""),
					example.isMissingNode() ? null : example.path("value").toPrettyString());
		}

	}

	/** A parameter. */
	record Asked(String name, String meaning, List<String> values) {

		static Asked of(JsonNode parameter) {
			var schema = parameter.path("schema");
			var values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
			return new Asked(parameter.path("name").asString(), parameter.path("description").asString(),
					list(values).stream().map(JsonNode::asString).filter((it) -> !it.startsWith("-")).toList());
		}

	}

	/** A kind of answer, or of a part of one. */
	record Shape(String name, String description, List<Field> fields) {

		static Shape of(Map.Entry<String, JsonNode> schema) {
			return new Shape(schema.getKey(), schema.getValue().path("description").asString(""),
					schema.getValue().path("properties").properties().stream().map(Field::of).toList());
		}

	}

	/** A field: what it holds, and the shape of that where it has one. */
	record Field(String name, String before, @Nullable String shape, String after, String description) {

		static Field of(Map.Entry<String, JsonNode> property) {
			var schema = property.getValue();
			var held = schema.has("items") ? schema.path("items")
					: schema.has("oneOf") ? schema.path("oneOf").path(0) : schema;
			var shape = held.has("$ref") ? shapeOf(held) : null;
			return new Field(property.getKey(), (schema.has("items") ? "list of " : "") + type(held, shape), shape,
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

	static Guide of(JsonNode description) {
		var chapters = list(description.path("tags")).stream().map((tag) -> chapter(tag, description)).toList();
		return new Guide(description.at("/info/version").asString(), chapters,
				description.at("/components/schemas").properties().stream().map(Shape::of).toList());
	}

	private static Chapter chapter(JsonNode tag, JsonNode description) {
		var name = tag.path("name").asString();
		return new Chapter(name, tag.path("description").asString(),
				description.path("paths")
					.properties()
					.stream()
					.filter((path) -> path.getValue().at("/get/tags/0").asString().equals(name))
					.map((path) -> Way.of(path.getKey(), path.getValue().path("get")))
					.toList());
	}

	private static String shapeOf(JsonNode reference) {
		return reference.path("$ref").asString("").replaceFirst(".*/", "");
	}

	private static List<JsonNode> list(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false).toList();
	}

}
