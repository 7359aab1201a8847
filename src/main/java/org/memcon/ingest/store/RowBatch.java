package org.memcon.ingest.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
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

	/** Inserts rows with their number, from 1, as the last value. */
	static void insertNumbered(JdbcTemplate jdbc, String statement, Stream<@Nullable Object[]> rows) {
		var number = new AtomicInteger();
		insert(jdbc, statement, rows.map((values) -> joined(values, row(number.incrementAndGet()))));
	}

	static void insert(JdbcTemplate jdbc, String statement, Stream<@Nullable Object[]> rows) {
		var all = rows.toList();
		if (!all.isEmpty()) {
			jdbc.batchUpdate(statement, new ArrayList<>(all));
		}
	}

}
