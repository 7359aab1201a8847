package org.memcon.paper.scan;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.memcon.paper.scan.content.DrawnPage;
import org.memcon.paper.scan.content.DrawnWord;

/**
 * The text layer of one page: its sheet, the quarters clockwise by which the page was
 * turned to stand upright, and what it does not show, by reason and place.
 */
record PageText(Sheet sheet, int quarters, boolean isScan, List<String> hidden) {

	private static final int MOST_LETTERS = 200_000;

	private static final int MOST_PLACES = 10;

	PageText with(Sheet other, int quartersMore) {
		return new PageText(other, (this.quarters + quartersMore) % 4, this.isScan, this.hidden);
	}

	/**
	 * Reads the text layer into lines of words, as far as the page shows them. The
	 * direction in which most of the text is written is set upright.
	 */
	static PageText read(PDDocument document, int number, Deadline deadline) throws IOException {
		var page = DrawnPage.read(document, number, (letters) -> {
			deadline.check();
			if (letters > MOST_LETTERS) {
				throw new PaperException("more than %,d letters on one page".formatted(MOST_LETTERS));
			}
		});
		var direction = page.mainDirection();
		var frame = page.frame().turned(-direction.quarters());
		var words = page.shown()
			.stream()
			.collect(Collectors.partitioningBy((word) -> word.direction().equals(direction)));
		var upright = words.getOrDefault(true, List.of());
		var hidden = DrawnWord.joined(page.hidden());
		var redactions = hidden.stream()
			.filter((word) -> word.isWithheld() && word.direction().equals(direction))
			.filter((word) -> upright.stream().noneMatch(word::isUnder))
			.map((word) -> TypedWord.redaction(word.left(), word.right(), word.base()));
		var lines = LineBuilder.of(Stream.concat(typed(upright), redactions).toList());
		var aslant = LineBuilder.of(typed(words.getOrDefault(false, List.of())).toList());
		return new PageText(new Sheet(number, frame.width(), frame.height(), lines, aslant), direction.quarters(),
				page.isScan(), places(hidden));
	}

	private static Stream<TypedWord> typed(List<DrawnWord> words) {
		return words.stream()
			.map((word) -> new TypedWord(word.text(), word.left(), word.right(), word.base(), word.top(),
					word.bottom()));
	}

	/** The reasons why words are hidden, each with the places of these words. */
	private static List<String> places(List<DrawnWord> words) {
		var reasons = words.stream().collect(Collectors.groupingBy((word) -> String.valueOf(word.hiding())));
		return reasons.entrySet()
			.stream()
			.map((reason) -> "%s at %s%s".formatted(reason.getKey(), places(reason.getValue().stream()),
					(reason.getValue().size() > MOST_PLACES) ? " and more" : ""))
			.sorted()
			.toList();
	}

	private static String places(Stream<DrawnWord> words) {
		return words.limit(MOST_PLACES)
			.map((word) -> "%.0f, %.0f".formatted(word.left(), word.base()))
			.collect(Collectors.joining("; "));
	}

}
