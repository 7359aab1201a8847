package org.memcon.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.web.BadRequestException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.ResolvableType;

/**
 * The fields that a program asks for, such as {@code slug,date.from,pages.number}. In a
 * list they are those of its items. A field without fields of its own is given whole.
 */
record FieldSelection(Map<String, FieldSelection> fields) {

	private static final String ITEMS = "items";

	static final int MAX_LENGTH = 1000;

	private static final int MAX_FIELDS = 50;

	/** Reads the fields of an answer of this type, and rejects others. */
	static FieldSelection of(String typed, ResolvableType answer) {
		var paths = Arrays.stream(typed.split(",")).map(String::strip).filter((path) -> !path.isEmpty()).toList();
		if (typed.length() > MAX_LENGTH || paths.size() > MAX_FIELDS) {
			throw new BadRequestException("error.400.fields");
		}
		var item = component(answer, ITEMS).orElse(answer);
		var selection = new FieldSelection(new LinkedHashMap<>());
		paths.forEach((path) -> selection.add(List.of(path.split("\\.", -1)), item, path));
		return selection;
	}

	private void add(List<String> path, ResolvableType type, String typed) {
		if (!path.isEmpty()) {
			var below = fieldType(type, path.get(0))
				.orElseThrow(() -> new BadRequestException("error.400.field", typed));
			this.fields.computeIfAbsent(path.get(0), (field) -> new FieldSelection(new LinkedHashMap<>()))
				.add(path.subList(1, path.size()), below, typed);
		}
	}

	private static Optional<ResolvableType> fieldType(ResolvableType type, String field) {
		return (type.resolve() == Map.class) ? Optional.of(type.getGeneric(1)) : component(type, field);
	}

	/** The type of a record's component, or of its elements if it is a list. */
	private static Optional<ResolvableType> component(ResolvableType type, String name) {
		return Stream.ofNullable(type.resolve(Object.class).getRecordComponents())
			.flatMap(Arrays::stream)
			.filter((it) -> it.getName().equals(name))
			.findFirst()
			.map((it) -> ResolvableType.forType(it.getGenericType(), type))
			.map((it) -> (it.resolve() == List.class) ? it.getGeneric() : it);
	}

	/** Removes the other fields from an answer. */
	JsonNode of(JsonNode answer) {
		if (answer instanceof ObjectNode list && list.get(ITEMS) instanceof ArrayNode items) {
			return list.set(ITEMS, pruned(items));
		}
		return pruned(answer);
	}

	private JsonNode pruned(JsonNode node) {
		if (this.fields.isEmpty()) {
			return node;
		}
		if (node instanceof ArrayNode list) {
			var pruned = list.arrayNode();
			list.forEach((item) -> pruned.add(pruned(item)));
			return pruned;
		}
		if (node instanceof ObjectNode object) {
			object.retain(this.fields.keySet());
			this.fields.forEach((field, below) -> Optional.ofNullable(object.get(field))
				.ifPresent((value) -> object.set(field, below.pruned(value))));
		}
		return node;
	}

}
