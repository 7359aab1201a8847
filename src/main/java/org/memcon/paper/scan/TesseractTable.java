package org.memcon.paper.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a sheet of the table that Tesseract writes, which has one row a word with its
 * position.
 */
final class TesseractTable {

	private static final double SCALE = 72.0 / TesseractOcr.DOTS_PER_INCH;

	// columns
	private static final int LEVEL = 0;

	private static final int LEFT = 6;

	private static final int TOP = 7;

	private static final int WIDTH = 8;

	private static final int HEIGHT = 9;

	private static final int CONFIDENCE = 10;

	private static final int TEXT = 11;

	private static final String WORD = "5";

	/** Words with a lower confidence are specks. */
	private static final double LEAST_CONFIDENCE = 5;

	private TesseractTable() {
	}

	static Sheet sheet(int number, int width, int height, List<String> table) {
		var words = table.stream()
			.map((row) -> row.split("\t", -1))
			.filter(TesseractTable::isWord)
			.collect(Collectors.groupingBy(TesseractTable::line, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap(TesseractTable::words)
			.toList();
		return new Sheet(number, width * SCALE, height * SCALE, LineBuilder.of(words), List.of());
	}

	private static boolean isWord(String[] row) {
		return row.length > TEXT && row[LEVEL].equals(WORD) && !row[TEXT].isBlank()
				&& Double.parseDouble(row[CONFIDENCE]) >= LEAST_CONFIDENCE;
	}

	/** Page, block, paragraph and line. */
	private static String line(String[] row) {
		return row[1] + "." + row[2] + "." + row[3] + "." + row[4];
	}

	private static Stream<TypedWord> words(List<String[]> line) {
		var base = base(line);
		return line.stream().map((row) -> word(row, base));
	}

	private static TypedWord word(String[] row, double base) {
		var left = Double.parseDouble(row[LEFT]);
		return new TypedWord(row[TEXT].strip(), left * SCALE, (left + Double.parseDouble(row[WIDTH])) * SCALE,
				base * SCALE);
	}

	/** Words of one line stand on one base; tails of letters hang below it. */
	private static double base(List<String[]> line) {
		var bottoms = line.stream()
			.mapToDouble((row) -> Double.parseDouble(row[TOP]) + Double.parseDouble(row[HEIGHT]))
			.sorted()
			.toArray();
		return bottoms[bottoms.length / 3];
	}

}
