package org.memcon.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.memcon.web.BadRequestException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an answer that a program asks for: {@code slug,date.from,pages.number}.
 * In a list they are those of its items. A field without any of its own fields is wanted
 * whole.
 */
public record FieldSelection(Map<String, FieldSelection> fields) {

	private static final String ITEMS = "items";

	public static final int MAX_LENGTH = 1000;

	private static final int MAX_FIELDS = 50;

	/** What is asked of an answer of this type; a field it does not have is a mistake. */
	static FieldSelection of(String typed, Class<?> answer) {
		var paths = Arrays.stream(typed.split(",")).map(String::strip).filter((path) -> !path.isEmpty()).toList();
		if (typed.length() > MAX_LENGTH || paths.size() > MAX_FIELDS) {
			throw new BadRequestException("error.400.fields");
		}
		var items = component(answer, ITEMS);
		var selection = new FieldSelection(new LinkedHashMap<>());
		paths.forEach((path) -> selection.add(List.of(path.split("\\.", -1)),
				items.map((it) -> elementType(it.getGenericType())).orElse(answer), path));
		return selection;
	}

	private void add(List<String> path, Type type, String typed) {
		if (!path.isEmpty()) {
			var below = fieldType(type, path.get(0))
				.orElseThrow(() -> new BadRequestException("error.400.field", typed));
			this.fields.computeIfAbsent(path.get(0), (field) -> new FieldSelection(new LinkedHashMap<>()))
				.add(path.subList(1, path.size()), below, typed);
		}
	}

	/** The type of a field, where a type has such a one. */
	private static Optional<Type> fieldType(Type type, String field) {
		if (type instanceof ParameterizedType links && links.getRawType() == Map.class) {
			return Optional.of(String.class);
		}
		return (type instanceof Class<?> record)
				? component(record, field).map((it) -> elementType(it.getGenericType())) : Optional.empty();
	}

	private static Optional<RecordComponent> component(Class<?> type, String name) {
		return type.isRecord()
				? Arrays.stream(type.getRecordComponents()).filter((it) -> it.getName().equals(name)).findFirst()
				: Optional.empty();
	}

	/** What a list is a list of; any other type itself. */
	private static Type elementType(Type type) {
		return (type instanceof ParameterizedType list && list.getRawType() == List.class)
				? list.getActualTypeArguments()[0] : type;
	}

	/** The answer with nothing but what is wanted of it. */
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
