package org.memcon.paper.scan;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Makes a sheet of the table that Tesseract writes, which has one row a word with its
 * position.
 */
final class TesseractTable {

	private static final CSVFormat FORMAT = CSVFormat.TDF.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setQuote(null)
		.get();

	/** The resolution of the images that Tesseract reads. */
	static final int DOTS_PER_INCH = 300;

	static final double SCALE = 72.0 / DOTS_PER_INCH;

	/** The level of rows that are words, not lines or blocks. */
	private static final String WORD = "5";

	/** Words with a lower confidence are specks. */
	private static final double LEAST_CONFIDENCE = 5;

	private static final int LONG = 4;

	private TesseractTable() {
	}

	static PageReading read(int number, int width, int height, String table) throws IOException {
		try (var rows = CSVParser.parse(table, FORMAT)) {
			var read = rows.stream().filter(TesseractTable::isWord).toList();
			var words = read.stream()
				.collect(Collectors.groupingBy(TesseractTable::line, LinkedHashMap::new, Collectors.toList()))
				.values()
				.stream()
				.flatMap(TesseractTable::words)
				.toList();
			var sheet = new Sheet(number, width * SCALE, height * SCALE, LineBuilder.of(words), List.of());
			return new PageReading(sheet, confidence(read), isOnSide(read), WithheldAreas.NONE, 0);
		}
	}

	/** The confidence in the average letter. */
	private static double confidence(List<CSVRecord> words) {
		var letters = words.stream().mapToInt((row) -> row.get("text").length()).sum();
		var sum = words.stream().mapToDouble((row) -> number(row, "conf") * row.get("text").length()).sum();
		return sum / Math.max(1, letters);
	}

	/** Tests if most long words are higher than wide. */
	private static boolean isOnSide(List<CSVRecord> words) {
		var sides = words.stream()
			.filter((row) -> row.get("text").length() >= LONG)
			.collect(Collectors.partitioningBy((row) -> number(row, "height") > number(row, "width"),
					Collectors.counting()));
		return sides.getOrDefault(true, 0L) > sides.getOrDefault(false, 0L);
	}

	private static boolean isWord(CSVRecord row) {
		return row.isSet("text") && row.get("level").equals(WORD) && !row.get("text").isBlank()
				&& number(row, "conf") >= LEAST_CONFIDENCE;
	}

	/** Page, block, paragraph and line. */
	private static List<String> line(CSVRecord row) {
		return List.of(row.get("page_num"), row.get("block_num"), row.get("par_num"), row.get("line_num"));
	}

	private static Stream<TypedWord> words(List<CSVRecord> line) {
		var base = base(line);
		return line.stream()
			.map((row) -> new TypedWord(row.get("text").strip(), number(row, "left") * SCALE,
					(number(row, "left") + number(row, "width")) * SCALE, base * SCALE, number(row, "top") * SCALE,
					(number(row, "top") + number(row, "height")) * SCALE));
	}

	/** Words of one line stand on one base; tails of letters hang below it. */
	private static double base(List<CSVRecord> line) {
		var bottoms = line.stream().mapToDouble((row) -> number(row, "top") + number(row, "height")).sorted().toArray();
		return bottoms[bottoms.length / 3];
	}

	private static double number(CSVRecord row, String column) {
		return Double.parseDouble(row.get(column));
	}

}
