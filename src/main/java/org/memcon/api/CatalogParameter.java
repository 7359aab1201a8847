package org.memcon.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of the catalog with the values it takes.
 *
 * @param meaning its effect in words
 * @param values all values it takes; null if they are not a closed list
 * @param repeatable true if it may be given several times
 */
public record CatalogParameter(String name, String meaning, @Nullable List<String> values, boolean repeatable,
		String example) {

}
