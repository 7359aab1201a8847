package org.memcon.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thing in the terms of schema.org, for the head of a page.
 */
public final class JsonLd {

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Object> fields = new LinkedHashMap<>();

	/** Begins a thing of this type. */
	public JsonLd(String type) {
		this.fields.put("@context", "https://schema.org");
		this.fields.put("@type", type);
	}

	/** Adds a field, if it has a value. */
	public JsonLd with(String field, @Nullable Object value) {
		if (value != null && !"".equals(value)) {
			this.fields.put(field, value);
		}
		return this;
	}

	/** The content of the element {@code script}. */
	public String script() {
		return script(this.fields);
	}

	/**
	 * The JSON of these fields. A browser takes it for data and does not run it; nothing
	 * in it can end the element it stands in.
	 */
	public static String script(Map<String, Object> fields) {
		return JSON.writeValueAsString(fields).replace("<", "\\u003c");
	}

}
