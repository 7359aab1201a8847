package org.memcon.api.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.memcon.api.EnumCodeModule;
import org.memcon.web.Messages;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Completes the schemas of answers by what the records say: what may be null, and by
 * which codes closed lists are told.
 */
@Component
class OpenApiSchemas implements OperationCustomizer {

	private final Set<Class<?>> records = new LinkedHashSet<>();

	private final Messages messages;

	OpenApiSchemas(Messages messages) {
		this.messages = messages;
	}

	/** Remembers what an operation answers with. */
	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		collect(method.getMethod().getGenericReturnType());
		return operation;
	}

	private void collect(Type type) {
		if (type instanceof ParameterizedType of) {
			Arrays.stream(of.getActualTypeArguments()).forEach(this::collect);
		}
		else if (type instanceof Class<?> record && record.isRecord() && this.records.add(record)) {
			Arrays.stream(record.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::collect);
		}
	}

	void complete(Components components) {
		this.records.forEach((record) -> {
			var properties = components.getSchemas().get(name(record)).getProperties();
			Arrays.stream(record.getRecordComponents()).forEach((component) -> complete(component, cast(properties)));
		});
		components.addSchemas("Problem", problem());
	}

	private static String name(Class<?> record) {
		var schema = record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return (schema != null && !schema.name().isEmpty()) ? schema.name() : record.getSimpleName();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Map<String, Schema<Object>> cast(Map properties) {
		return properties;
	}

	private static void complete(RecordComponent component, Map<String, Schema<Object>> properties) {
		var property = properties.get(component.getName());
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
					schema.getEnum().stream().map((name) -> (Object) EnumCodeModule.codeOf(name.toString())).toList()));
		}
	}

	private static Schema<Object> nullable(Schema<Object> property) {
		if (property.get$ref() != null) {
			var reference = new Schema<>().$ref(property.get$ref());
			return new Schema<>().description(property.getDescription()).oneOf(List.of(reference, nullType()));
		}
		property.addType("null");
		if (property.getEnum() != null) {
			property.getEnum().add(null);
		}
		return property;
	}

	private static Schema<?> nullType() {
		return new Schema<>().types(Set.of("null"));
	}

	/** RFC 9457. */
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
