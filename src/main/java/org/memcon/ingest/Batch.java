package org.memcon.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows for one table, sent to the database together.
 */
record Batch(JdbcTemplate jdbc) {

	/** A row; what is one of a fixed set is stored by its name. */
	static @Nullable Object[] row(@Nullable Object... values) {
		return Arrays.stream(values)
			.map((value) -> (value instanceof Enum<?> constant) ? constant.name() : value)
			.toArray();
	}

	void insert(String statement, Stream<@Nullable Object[]> rows) {
		this.jdbc.batchUpdate(statement, new ArrayList<>(rows.toList()));
	}

}
