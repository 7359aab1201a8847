package org.memcon.api;

import org.memcon.conversation.Coded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

import org.springframework.boot.jackson.JacksonComponent;

/**
 * Writes enums to JSON by their {@link Coded codes}.
 */
@JacksonComponent
class EnumCodeSerializer extends ValueSerializer<Enum<?>> {

	@Override
	public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
		json.writeString(Coded.code(constant.name()));
	}

}
