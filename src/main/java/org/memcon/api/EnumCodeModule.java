package org.memcon.api;

import java.util.Locale;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

import org.springframework.stereotype.Component;

/**
 * Writes the archive's enums to JSON by the codes that addresses use:
 * {@code MACHINE_READ} is {@code machine-read}.
 */
@Component
public class EnumCodeModule extends SimpleModule {

	EnumCodeModule() {
		super("codes");
		setSerializerModifier(new ValueSerializerModifier() {
			@Override
			public ValueSerializer<?> modifyEnumSerializer(SerializationConfig config, JavaType type,
					BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
				return type.getRawClass().getName().startsWith("org.memcon.") ? new EnumCodeSerializer() : serializer;
			}
		});
	}

	public static String codeOf(String name) {
		return name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Writes an enum constant as its code. */
	private static final class EnumCodeSerializer extends ValueSerializer<Enum<?>> {

		@Override
		public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
			json.writeString(codeOf(constant.name()));
		}

	}

}
