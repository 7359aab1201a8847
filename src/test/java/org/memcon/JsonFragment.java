package org.memcon;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece of JSON as documents show it: fields may be missing, lists may be shorter, and
 * a text that ends in an ellipsis goes on.
 */
public record JsonFragment(JsonNode shown) {

	/** The host that documents name. */
	public static final String HOST = "https://memcon.example";

	public static JsonFragment of(String text) {
		return new JsonFragment(new JsonMapper().readTree(text));
	}

	public boolean isIn(JsonNode answer) {
		return isIn(this.shown, answer);
	}

	private static boolean isIn(JsonNode shown, JsonNode answer) {
		if (shown.isObject()) {
			return answer.isObject() && shown.properties().stream().allMatch((field) -> isIn(field, answer));
		}
		if (shown.isArray()) {
			return answer.isArray() && isListIn(shown, answer);
		}
		return shown.isString() ? answer.isString() && isTextIn(shown.asString(), answer.asString())
				: shown.equals(answer);
	}

	private static boolean isIn(Map.Entry<String, JsonNode> field, JsonNode answer) {
		return answer.has(field.getKey()) && isIn(field.getValue(), answer.get(field.getKey()));
	}

	/** In the order of the answer; what is between may be missing. */
	private static boolean isListIn(JsonNode shown, JsonNode answer) {
		var at = 0;
		for (var item : shown) {
			while (at < answer.size() && !isIn(item, answer.get(at))) {
				at++;
			}
			if (at++ >= answer.size()) {
				return false;
			}
		}
		return shown.isEmpty() == answer.isEmpty();
	}

	private static boolean isTextIn(String shown, String answer) {
		var here = shown.replace(HOST, "http://localhost");
		return here.endsWith("…") ? answer.startsWith(here.substring(0, here.length() - 1).stripTrailing())
				: here.equals(answer);
	}

}
