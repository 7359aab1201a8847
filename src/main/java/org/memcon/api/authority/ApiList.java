package org.memcon.api.authority;

import java.util.List;
import java.util.Map;

/**
 * A list of the archive, whole and in its order.
 *
 * @param total the number of its items
 */
record ApiList<T>(int total, List<T> items, Map<String, String> links) {

	static <T> ApiList<T> of(List<T> items, Map<String, String> links) {
		return new ApiList<>(items.size(), items, links);
	}

}
