package org.memcon.api;

import java.util.List;
import java.util.Map;

/**
 * A list of the archive, whole and in its order.
 *
 * @param total the number of its items
 */
public record ApiList<T>(int total, List<T> items, Map<String, String> links) {

	public static <T> ApiList<T> of(List<T> items, Map<String, String> links) {
		return new ApiList<>(items.size(), items, links);
	}

}
