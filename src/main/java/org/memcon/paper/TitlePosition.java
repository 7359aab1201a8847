package org.memcon.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.memcon.paper.form.FormTitle;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;

/**
 * The position of the title of a form in a paper.
 */
record TitlePosition(int sheet, int line, FormTitle title, TypedLine segment) {

	/** The form begins on one of these, at most behind a covering memorandum. */
	private static final int SHEETS = 3;

	static Optional<TitlePosition> find(List<Sheet> sheets) {
		return IntStream.range(0, Math.min(SHEETS, sheets.size()))
			.boxed()
			.flatMap((sheet) -> titles(sheet, sheets.get(sheet).lines()))
			.findFirst();
	}

	private static Stream<TitlePosition> titles(int sheet, List<TypedLine> lines) {
		return IntStream.range(0, lines.size())
			.boxed()
			.flatMap((line) -> lines.get(line)
				.segments()
				.stream()
				.flatMap((segment) -> FormTitle.of(segment.text())
					.map((title) -> new TitlePosition(sheet, line, title, segment))
					.stream()));
	}

}
