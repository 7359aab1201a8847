package org.memcon.web;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thing in the terms of schema.org, for the head of a page.
 */
public final class SchemaOrgThing {

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Object> fields = new LinkedHashMap<>();

	/** Begins a thing of this type. */
	public SchemaOrgThing(String type) {
		this.fields.put("@context", "https://schema.org");
		this.fields.put("@type", type);
	}

	/** Adds a field, if it has a value. */
	public SchemaOrgThing with(String field, @Nullable Object value) {
		if (value != null && !"".equals(value)) {
			this.fields.put(field, value);
		}
		return this;
	}

	@JsonValue
	Map<String, Object> fields() {
		return this.fields;
	}

	/**
	 * The content of the element {@code script}: JSON that a browser takes for data and
	 * does not run, and in which nothing can end the element.
	 */
	public String script() {
		return JSON.writeValueAsString(this.fields).replace("<", "\\u003c");
	}

}
