package org.memcon.exchange.archive;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A table to export: its name and its columns, in the order they stand in.
 *
 * @param <R> what a row of it tells of
 */
record ExportTable<R>(String name, List<TableColumn<R>> columns) {

	/** One column: its name, and what stands there in each row. */
	record TableColumn<R>(String name, Function<R, ? extends @Nullable Object> value) {
	}

	static <R> TableColumn<R> column(String name, Function<R, ? extends @Nullable Object> value) {
		return new TableColumn<>(name, value);
	}

	List<String> header() {
		return this.columns.stream().map(TableColumn::name).toList();
	}

	List<String> cells(R row) {
		return this.columns.stream().map((tableColumn) -> CsvCell.of(tableColumn.value().apply(row))).toList();
	}

}
