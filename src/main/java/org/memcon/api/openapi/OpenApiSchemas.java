package org.memcon.api.openapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Coded;
import org.memcon.web.Messages;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Completes the schemas of answers from the records: nullable properties, the codes of
 * enums, and the names of lists.
 */
@Component
class OpenApiSchemas implements OperationCustomizer {

	/** The published names of lists, which differ from those of the generic types. */
	private static final Map<String, String> LISTS = Map.of("ApiListCatalogParameter", "ParameterList",
			"ApiListHoldingLine", "HoldingList", "ApiListParticipantLine", "ParticipantList", "ApiListPublishedSource",
			"SourceList", "ApiListTopicLine", "TopicList", "RecordListRecordNote", "RecordNotes",
			"RecordListRecordPage", "RecordPages", "RecordListRecordRedaction", "RecordRedactions",
			"RecordListRecordTurn", "RecordTurns");

	private final Map<String, Class<?>> records = new TreeMap<>();

	private final Messages messages;

	OpenApiSchemas(Messages messages) {
		this.messages = messages;
	}

	/** Collects the records that an operation answers with. */
	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		collect(ResolvableType.forMethodParameter(method.getReturnType()));
		return operation;
	}

	private void collect(ResolvableType type) {
		Arrays.stream(type.getGenerics()).forEach(this::collect);
		var record = type.resolve(Object.class);
		if (record.isRecord() && this.records.putIfAbsent(name(type), record) == null) {
			Arrays.stream(record.getRecordComponents())
				.forEach((it) -> collect(ResolvableType.forType(it.getGenericType(), type)));
		}
	}

	/** The name that springdoc gives to the schema of a type. */
	private static String name(ResolvableType type) {
		var record = type.resolve(Object.class);
		var schema = record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (schema != null) ? schema.name() : record.getSimpleName()
				+ (type.hasGenerics() ? type.getGeneric().resolve(Object.class).getSimpleName() : "");
	}

	/** The published name, or reference, for one by springdoc. */
	static String publishedName(String name) {
		var simple = name.substring(name.lastIndexOf('/') + 1);
		return LISTS.getOrDefault(simple, simple);
	}

	void complete(Components components) {
		this.records.forEach((name, record) -> {
			var properties = Objects.requireNonNull(components.getSchemas().get(name)).getProperties();
			Arrays.stream(record.getRecordComponents()).forEach((component) -> complete(component, cast(properties)));
		});
		components.getSchemas().values().forEach((schema) -> {
			describeOnOneLine(schema);
			cast(schema.getProperties()).values().forEach(OpenApiSchemas::describeOnOneLine);
		});
		var schemas = new TreeMap<String, Schema>();
		components.getSchemas().forEach((name, schema) -> schemas.put(publishedName(name), schema));
		schemas.put("Problem", problem());
		components.setSchemas(schemas);
	}

	private static void describeOnOneLine(Schema<?> schema) {
		if (schema.getDescription() != null) {
			schema.setDescription(oneLine(schema.getDescription()));
		}
	}

	/** Removes the line breaks of Javadoc from a text. */
	static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Map<String, Schema<Object>> cast(Map properties) {
		return properties;
	}

	private static void complete(RecordComponent component, Map<String, Schema<Object>> properties) {
		var property = Objects.requireNonNull(properties.get(component.getName()));
		code(property);
		if (property.getItems() != null) {
			code(property.getItems());
		}
		if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			properties.put(component.getName(), nullable(property));
		}
	}

	@SuppressWarnings("unchecked")
	private static void code(Schema<?> schema) {
		if (schema.getEnum() != null) {
			((Schema<Object>) schema).setEnum(new ArrayList<>(
					schema.getEnum().stream().map((name) -> (Object) Coded.code(name.toString())).toList()));
		}
	}

	private static Schema<Object> nullable(Schema<Object> property) {
		if (property.get$ref() != null) {
			return new Schema<>().description(property.getDescription())
				.oneOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of("null"))));
		}
		property.addType("null");
		if (property.getEnum() != null) {
			property.getEnum().add(null);
		}
		return property;
	}

	/** The schema of a problem (RFC 9457). */
	private Schema<?> problem() {
		return new ObjectSchema().types(Set.of("object"))
			.description(this.messages.of("api.problem"))
			.addProperty("type", string("api.problem.type"))
			.addProperty("title", string("api.problem.title"))
			.addProperty("status",
					new IntegerSchema().types(Set.of("integer")).description(this.messages.of("api.problem.status")))
			.addProperty("detail", string("api.problem.detail"))
			.addProperty("instance", string("api.problem.instance").types(new TreeSet<>(Set.of("null", "string"))));
	}

	private Schema<?> string(String key) {
		return new StringSchema().types(Set.of("string")).description(this.messages.of(key));
	}

}
