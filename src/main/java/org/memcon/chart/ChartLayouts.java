package org.memcon.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.memcon.chart.ChartDrawing.DrawnArea;
import org.memcon.chart.ChartDrawing.DrawnLine;
import org.memcon.chart.ChartDrawing.DrawnMark;
import org.memcon.chart.ChartDrawing.DrawnText;
import org.memcon.chart.ChartDrawing.TextAlignment;
import org.memcon.chart.ChartName.ChartLayout;
import org.memcon.chart.ChartTable.ChartCell;

/**
 * Lays out the figures of a table as a drawing.
 */
final class ChartLayouts {

	static final int WIDTH = 960;

	private static final int MARGIN = 24;

	private static final int PANEL = 108;

	private static final int BAR = 56;

	private static final int LABEL_STEP = 48;

	private static final int TALK_BAR = 18;

	private static final int TALK_WIDTH = 640;

	private static final int NAME_WIDTH = 280;

	private static final int HEAD = 176;

	private static final int ROW = 26;

	private final ChartTable table;

	private final List<DrawnMark> marks = new ArrayList<>();

	private final List<DrawnText> texts = new ArrayList<>();

	private final List<DrawnLine> lines = new ArrayList<>();

	private ChartLayouts(ChartTable table) {
		this.table = table;
	}

	static ChartDrawing draw(ChartLayout layout, ChartTable table) {
		var drawing = new ChartLayouts(table);
		return switch (layout) {
			case PANELS -> drawing.panels();
			case BARS -> drawing.bars();
			case MATRIX -> drawing.matrix();
		};
	}

	private ChartDrawing panels() {
		var rows = this.table.rows();
		var step = (WIDTH - 2.0 * MARGIN) / Math.max(1, rows.size());
		for (var i = 0; i < this.table.columns().size(); i++) {
			panel(i, PANEL * (i + 1.0) - 8, step);
		}
		var height = PANEL * this.table.columns().size() + 16;
		var every = (int) Math.ceil(LABEL_STEP / step);
		for (var j = 0; j < rows.size(); j += every) {
			this.texts.add(DrawnText.of(ChartDrawing.rounded(MARGIN + (j + 0.5) * step), height - 4,
					rows.get(j).name().name(), TextAlignment.MIDDLE));
		}
		return drawing(WIDTH, height);
	}

	private void panel(int i, double base, double step) {
		var column = this.table.columns().get(i);
		var highest = this.table.highest(column.unit());
		var width = Math.min(2 * MARGIN, Math.max(1, 0.8 * step));
		this.texts.add(DrawnText.name(base - PANEL + 24, column.name()));
		this.lines.add(new DrawnLine(0, base, WIDTH));
		for (var j = 0; j < this.table.rows().size(); j++) {
			var cell = cell(j, i);
			var x = MARGIN + j * step;
			var height = Math.max(2, BAR * cell.value() / highest);
			mark(j, i, new DrawnArea(x + (step - width) / 2, base - height, width, height), 1,
					new DrawnArea(x, base - BAR, step, BAR));
		}
		IntStream.range(0, this.table.rows().size())
			.boxed()
			.max(Comparator.comparing((j) -> cell(j, i).value()))
			.filter((j) -> cell(j, i).address() != null)
			.ifPresent((j) -> this.texts.add(DrawnText.of(ChartDrawing.rounded(MARGIN + (j + 0.5) * step),
					ChartDrawing.rounded(base - 4 - BAR * cell(j, i).value() / highest), cell(j, i).text(),
					TextAlignment.MIDDLE)));
	}

	private ChartDrawing bars() {
		var y = 0.0;
		var drawn = IntStream.range(0, this.table.columns().size())
			.filter((i) -> this.table.columns().get(i).drawn())
			.boxed()
			.toList();
		var highest = drawn.stream()
			.map((i) -> this.table.highest(this.table.columns().get(i).unit()))
			.reduce(1e-9, Double::max);
		for (var j = 0; j < this.table.rows().size(); j++) {
			y += 20;
			this.texts.add(DrawnText.name(y, this.table.rows().get(j).name().name()));
			y += 8;
			for (var i : drawn) {
				var width = Math.max(2, TALK_WIDTH * cell(j, i).value() / highest);
				var area = new DrawnArea(0, y, width, TALK_BAR - 4.0);
				// the second bar of a speaker is told apart by its lighter shade
				mark(j, i, area, i.equals(drawn.get(0)) ? 1 : 0.4, new DrawnArea(0, y - 2, TALK_WIDTH, TALK_BAR));
				this.texts.add(DrawnText.of(ChartDrawing.rounded(width + 8), y + 12,
						cell(j, i).text() + this.table.columns().get(i).unit(), TextAlignment.START));
				y += TALK_BAR + 6;
			}
			y += 8;
		}
		return drawing(WIDTH, y);
	}

	private ChartDrawing matrix() {
		var columns = this.table.columns();
		var step = Math.max(ROW, Math.min(60, (WIDTH - NAME_WIDTH) / Math.max(1, columns.size())));
		for (var i = 0; i < columns.size(); i++) {
			this.texts.add(new DrawnText(NAME_WIDTH + (i + 0.5) * step + 4, HEAD - 8,
					ChartDrawing.cut(columns.get(i).name(), 26), TextAlignment.START, true, false));
		}
		var width = NAME_WIDTH + step * columns.size();
		var highest = this.table.highest("");
		for (var j = 0; j < this.table.rows().size(); j++) {
			var y = HEAD + ROW * (double) j;
			this.lines.add(new DrawnLine(0, y, width));
			this.texts.add(DrawnText.of(0, y + 18, ChartDrawing.cut(this.table.rows().get(j).name().name(), 40),
					TextAlignment.START));
			for (var i = 0; i < columns.size(); i++) {
				var area = new DrawnArea(NAME_WIDTH + i * (double) step + 1, y + 1, step - 2.0, ROW - 2.0);
				mark(j, i, area, (highest > 1) ? 0.1 + 0.25 * cell(j, i).value() / highest : 0.8, area);
				if (highest > 1 && cell(j, i).address() != null) {
					this.texts.add(
							DrawnText.of(area.x() + area.width() / 2, y + 18, cell(j, i).text(), TextAlignment.MIDDLE));
				}
			}
		}
		return drawing(Math.max(WIDTH, width), HEAD + ROW * (double) this.table.rows().size() + 1);
	}

	private ChartCell cell(int row, int column) {
		return this.table.rows().get(row).cells().get(column);
	}

	private void mark(int row, int column, DrawnArea area, double strength, DrawnArea click) {
		var cell = cell(row, column);
		DrawnMark
			.of(cell, rounded(area), Math.rint(100 * strength) / 100,
					"%s, %s: %s".formatted(this.table.rows().get(row).name().name(),
							this.table.columns().get(column).name(), cell.text()),
					rounded(click))
			.forEach(this.marks::add);
	}

	private static DrawnArea rounded(DrawnArea area) {
		return new DrawnArea(ChartDrawing.rounded(area.x()), ChartDrawing.rounded(area.y()),
				ChartDrawing.rounded(area.width()), ChartDrawing.rounded(area.height()));
	}

	private ChartDrawing drawing(double width, double height) {
		return new ChartDrawing(width, height, this.marks, this.texts, this.lines);
	}

}
