package org.memcon.exchange.archive;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A table to export: its name, the names of its columns, and its rows for each of the
 * things that it tells of.
 *
 * @param <S> what the table tells of
 */
public record ExportTable<S>(String name, List<String> header, Function<S, List<List<@Nullable Object>>> rows) {

	/** One column: its name, and what stands there in each row. */
	public record TableColumn<S, R>(String name, BiFunction<S, R, ? extends @Nullable Object> value) {
	}

	public static <S, R> TableColumn<S, R> column(String name, Function<R, ? extends @Nullable Object> value) {
		return new TableColumn<>(name, (source, row) -> value.apply(row));
	}

	/** Creates a table of one row for each. */
	public static <S> ExportTable<S> of(String name, List<TableColumn<S, S>> columns) {
		return of(name, List::of, columns);
	}

	/** Creates a table of any number of rows for each. */
	static <S, R> ExportTable<S> of(String name, Function<S, List<R>> rows, List<TableColumn<S, R>> columns) {
		return new ExportTable<>(name, columns.stream().map(TableColumn::name).toList(),
				(source) -> rows.apply(source).stream().map((row) -> cells(columns, source, row)).toList());
	}

	private static <S, R> List<@Nullable Object> cells(List<TableColumn<S, R>> columns, S source, R row) {
		return columns.stream().<@Nullable Object>map((column) -> column.value().apply(source, row)).toList();
	}

}
