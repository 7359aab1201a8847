package org.memcon.exchange.tei;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.evidence.Certainty;

/**
 * An opening tag: the element's name and its attributes in their order. What is not known
 * is no attribute.
 */
record XmlTag(String name, Map<String, String> attributes) {

	static final String ID = "xml:id";

	static XmlTag of(String name) {
		return new XmlTag(name, Map.of());
	}

	static XmlTag of(String name, String type) {
		return of(name).with("type", type);
	}

	XmlTag with(String attribute, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var more = new LinkedHashMap<>(this.attributes);
		more.put(attribute, value.toString());
		return new XmlTag(this.name, more);
	}

	/** With the attributes of another as well. */
	XmlTag withAll(XmlTag other) {
		var more = new LinkedHashMap<>(this.attributes);
		more.putAll(other.attributes);
		return new XmlTag(this.name, more);
	}

	XmlTag cert(@Nullable Certainty certainty) {
		return with("cert", (certainty != null) ? certainty.name().toLowerCase(Locale.ROOT) : null);
	}

}
