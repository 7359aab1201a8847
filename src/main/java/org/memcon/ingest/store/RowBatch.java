package org.memcon.ingest.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sends rows for one table to the database together.
 */
final class RowBatch {

	private RowBatch() {
	}

	/** Makes a row; a constant of an enum is stored by its name. */
	static @Nullable Object[] row(@Nullable Object... values) {
		return Arrays.stream(values)
			.map((value) -> (value instanceof Enum<?> constant) ? constant.name() : value)
			.toArray();
	}

	/** Joins two rows. */
	static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object[] second) {
		return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
	}

	static void insert(JdbcTemplate jdbc, String statement, Stream<@Nullable Object[]> rows) {
		var all = rows.toList();
		if (!all.isEmpty()) {
			jdbc.batchUpdate(statement, new ArrayList<>(all));
		}
	}

}
