package org.memcon.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An opening tag: the element's name and its attributes in their order. An attribute
 * without a value is left out; a constant is written as {@code its-name}.
 */
public record XmlTag(String name, Map<String, String> attributes) {

	public static final String ID = "xml:id";

	public static XmlTag of(String name) {
		return new XmlTag(name, Map.of());
	}

	public static XmlTag of(String name, String type) {
		return of(name).with("type", type);
	}

	public XmlTag with(String attribute, @Nullable Object value) {
		return (value != null) ? with(Map.of(attribute, written(value))) : this;
	}

	private static String written(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
				: value.toString();
	}

	/** The same tag with these attributes as well. */
	public XmlTag with(Map<String, String> others) {
		var more = new LinkedHashMap<>(this.attributes);
		more.putAll(others);
		return new XmlTag(this.name, more);
	}

	/** The same tag with the location of its namespace's schema. */
	public XmlTag withSchema(String namespace, String schema) {
		return with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance").with("xsi:schemaLocation",
				namespace + " " + schema);
	}

}
