package org.memcon.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.paper.layout.LineBuilder;
import org.memcon.paper.layout.Sheet;
import org.memcon.paper.layout.TypedWord;

/**
 * Makes a sheet of the table that Tesseract writes, which has one row a word with its
 * position.
 */
class TesseractTable {

	private static final int POINTS_PER_INCH = 72;

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

	private final double scale;

	TesseractTable(int dotsPerInch) {
		this.scale = (double) POINTS_PER_INCH / dotsPerInch;
	}

	Sheet sheet(int number, int width, int height, List<String> table) {
		var lines = new LinkedHashMap<String, List<String[]>>();
		table.stream()
			.map((row) -> row.split("\t", -1))
			.filter(TesseractTable::isWord)
			.forEach((row) -> lines.computeIfAbsent(line(row), (key) -> new ArrayList<>()).add(row));
		return new Sheet(number, width * this.scale, height * this.scale, LineBuilder.of(words(lines)), List.of());
	}

	private static boolean isWord(String[] row) {
		return row.length > TEXT && row[LEVEL].equals(WORD) && !row[TEXT].isBlank()
				&& Double.parseDouble(row[CONFIDENCE]) >= LEAST_CONFIDENCE;
	}

	/** Page, block, paragraph and line. */
	private static String line(String[] row) {
		return row[1] + "." + row[2] + "." + row[3] + "." + row[4];
	}

	private List<TypedWord> words(Map<String, List<String[]>> lines) {
		return lines.values().stream().flatMap((row) -> row.stream().map((word) -> word(word, base(row)))).toList();
	}

	private TypedWord word(String[] row, double base) {
		var left = Double.parseDouble(row[LEFT]);
		return new TypedWord(row[TEXT].strip(), left * this.scale, (left + Double.parseDouble(row[WIDTH])) * this.scale,
				base * this.scale);
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
