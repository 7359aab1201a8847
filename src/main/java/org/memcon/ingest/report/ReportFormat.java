package org.memcon.ingest.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How things are told: to machines in objects, to people in lines that cannot command
 * their terminal.
 */
final class ReportFormat {

	private ReportFormat() {
	}

	/** An object of these names and values; what is not known is left out. */
	static Map<String, Object> object(@Nullable Object... namesAndValues) {
		var object = new LinkedHashMap<String, Object>();
		for (var i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null) {
				object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
			}
		}
		return object;
	}

	static String withoutControls(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "?");
	}

}
