package org.memcon.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.chart.ChartDrawing.DrawnMark;
import org.memcon.chart.ChartDrawing.DrawnText;
import org.memcon.chart.ChartName.ChartLayout;
import org.memcon.chart.ChartTable.ChartCell;
import org.memcon.chart.ChartTable.ChartColumn;
import org.memcon.chart.ChartTable.ChartRow;
import org.memcon.web.Link;

import static org.assertj.core.api.Assertions.assertThat;

class ChartLayoutsTests {

	private static final ChartTable TABLE = table(row("2001", 4, 1), row("2002", 0, 2));

	@Test
	void heightOfABarIsItsPartOfTheGreatestOfItsUnit() {
		var marks = ChartLayouts.draw(ChartLayout.PANELS, TABLE).marks();

		assertThat(marks).extracting((mark) -> mark.area().height()).containsExactly(56.0, 14.0, 28.0);
		assertThat(marks).extracting(DrawnMark::label).containsExactly("2001, A: 4", "2001, B: 1", "2002, B: 2");
		assertThat(marks).extracting(DrawnMark::address).containsExactly("/2001/4", "/2001/1", "/2002/2");
	}

	@Test
	void figuresOfAnotherUnitHaveAScaleOfTheirOwn() {
		var table = new ChartTable("", List.of(new ChartColumn("A", "", null), new ChartColumn("B", "%", null)),
				TABLE.rows());

		assertThat(ChartLayouts.draw(ChartLayout.PANELS, table).marks()).extracting((mark) -> mark.area().height())
			.containsExactly(56.0, 28.0, 56.0);
	}

	@Test
	void greatestFigureOfAPanelIsWritten() {
		assertThat(ChartLayouts.draw(ChartLayout.PANELS, TABLE).texts()).extracting(DrawnText::text)
			.containsExactly("A", "4", "B", "2", "2001", "2002");
	}

	@Test
	void manyYearsAreNotAllLabelled() {
		var table = table(IntStream.rangeClosed(1861, 2008)
			.mapToObj((year) -> row(String.valueOf(year), 1, 1))
			.toArray(ChartRow[]::new));

		assertThat(ChartLayouts.draw(ChartLayout.PANELS, table).texts()).filteredOn((it) -> it.text().length() == 4)
			.hasSizeBetween(10, 20);
	}

	@Test
	void matrixIsShadedByItsFigures() {
		var drawing = ChartLayouts.draw(ChartLayout.MATRIX, TABLE);

		assertThat(drawing.marks()).extracting(DrawnMark::strength).containsExactly(0.35, 0.16, 0.22);
		assertThat(drawing.texts()).extracting(DrawnText::text).contains("4", "1", "2").doesNotContain("0");
	}

	@Test
	void markOfAProposalIsHollow() {
		var table = new ChartTable("", List.of(new ChartColumn("A", "", null)), List
			.of(new ChartRow(new Link("c", null), List.of(new ChartCell(1, "proposed", "/conversations/c", true)))));

		assertThat(ChartLayouts.draw(ChartLayout.MATRIX, table).marks()).extracting(DrawnMark::hollow)
			.containsExactly(true);
	}

	@Test
	void barsOfShareAreDrawnAndNumbersOnlyStandInTheTable() {
		var table = new ChartTable("",
				List.of(new ChartColumn("A", "", null, false), new ChartColumn("B", "% of B", null)), TABLE.rows());

		var drawing = ChartLayouts.draw(ChartLayout.BARS, table);

		assertThat(drawing.marks()).extracting((mark) -> mark.area().width()).containsExactly(320.0, 640.0);
		assertThat(drawing.texts()).extracting(DrawnText::text).containsExactly("2001", "1% of B", "2002", "2% of B");
	}

	@Test
	void nothingLiesOutsideTheDrawing() {
		for (var layout : ChartLayout.values()) {
			var drawing = ChartLayouts.draw(layout, TABLE).under("Title", List.of("One sentence.", "Another."));

			assertThat(drawing.marks()).allSatisfy((mark) -> {
				assertThat(mark.area().x()).isBetween(0.0, drawing.width() - mark.area().width());
				assertThat(mark.area().y()).isBetween(60.0, drawing.height() - mark.area().height());
			});
			assertThat(drawing.texts()).allSatisfy((text) -> assertThat(text.y()).isBetween(0.0, drawing.height()));
		}
	}

	private static ChartTable table(ChartRow... rows) {
		return new ChartTable("Year", List.of(new ChartColumn("A", "", null), new ChartColumn("B", "", null)),
				List.of(rows));
	}

	private static ChartRow row(String name, long... counts) {
		return new ChartRow(new Link(name, "/" + name),
				IntStream.range(0, counts.length)
					.mapToObj((i) -> ChartCell.of(counts[i], "/" + name + "/" + counts[i]))
					.toList());
	}

}
