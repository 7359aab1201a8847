package org.memcon.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;

/**
 * An opening tag: the element's name and its attributes in their order. What is not known
 * is no attribute.
 */
record Tag(String name, Map<String, String> attributes) {

	static final String ID = "xml:id";

	static Tag of(String name) {
		return new Tag(name, Map.of());
	}

	static Tag of(String name, String type) {
		return of(name).with("type", type);
	}

	Tag with(String attribute, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var more = new LinkedHashMap<>(this.attributes);
		more.put(attribute, value.toString());
		return new Tag(this.name, more);
	}

	Tag cert(@Nullable Certainty certainty) {
		return with("cert", (certainty != null) ? certainty.name().toLowerCase(Locale.ROOT) : null);
	}

}
