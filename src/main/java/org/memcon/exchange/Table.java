package org.memcon.exchange;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A table to carry away: its name and its columns, in the order they stand in.
 *
 * @param <R> what a row of it tells of
 */
record Table<R>(String name, List<Column<R>> columns) {

	/** One column: its name, and what stands there in each row. */
	record Column<R>(String name, Function<R, ? extends @Nullable Object> value) {
	}

	static <R> Column<R> column(String name, Function<R, ? extends @Nullable Object> value) {
		return new Column<>(name, value);
	}

	List<String> head() {
		return this.columns.stream().map(Column::name).toList();
	}

	List<String> cells(R row) {
		return this.columns.stream().map((column) -> Cell.of(column.value().apply(row))).toList();
	}

}
