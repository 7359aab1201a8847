package org.memcon.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.web.Link;

/**
 * The exact figures of a chart, from which it is drawn.
 *
 * @param corner the name of what the rows are
 */
record ChartTable(String corner, List<ChartColumn> columns, List<ChartRow> rows) {

	static final ChartTable EMPTY = new ChartTable("", List.of(), List.of());

	/**
	 * A column of figures. Those of one unit are drawn to one scale.
	 *
	 * @param address the list of all that it counts
	 * @param drawn whether its figures are drawn, or only stand in the table
	 */
	record ChartColumn(String name, String unit, @Nullable String address, boolean drawn) {

		ChartColumn(String name, String unit, @Nullable String address) {
			this(name, unit, address, true);
		}

	}

	/**
	 * A figure as drawn and as written.
	 *
	 * @param address what it counts; null where there is nothing to count
	 * @param proposed whether it rests on what a machine proposed
	 */
	record ChartCell(double value, String text, @Nullable String address, boolean proposed) {

		static final ChartCell NOTHING = new ChartCell(0, "", null, false);

		/** A number with the list of what it counts; zero leads nowhere. */
		static ChartCell of(long count, String address) {
			return new ChartCell(count, String.valueOf(count), (count > 0) ? address : null, false);
		}

	}

	/** The figures of one thing. */
	record ChartRow(Link name, List<ChartCell> cells) {

		double sum() {
			return this.cells.stream().mapToDouble(ChartCell::value).sum();
		}

	}

	/** The greatest figure drawn to the scale of a unit. */
	double highest(String unit) {
		return this.rows.stream()
			.flatMap((row) -> Stream.iterate(0, (i) -> i < this.columns.size(), (i) -> i + 1)
				.filter((i) -> this.columns.get(i).drawn() && this.columns.get(i).unit().equals(unit))
				.map((i) -> row.cells().get(i).value()))
			.reduce(1e-9, Double::max);
	}

	public boolean isEmpty() {
		return this.columns.isEmpty() || this.rows.isEmpty();
	}

	List<String> header() {
		return Stream.concat(Stream.of(this.corner), this.columns.stream().map(ChartColumn::name)).toList();
	}

	/** The rows as a file has them. */
	List<List<String>> lines() {
		return this.rows.stream().map((row) -> {
			var line = new ArrayList<>(List.of(row.name().name()));
			row.cells().forEach((cell) -> line.add(cell.text()));
			return List.copyOf(line);
		}).toList();
	}

}
