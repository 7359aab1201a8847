package org.memcon.paper.scan.content;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.memcon.paper.scan.content.Letter.Direction;

/**
 * The words that a page draws, in the order in which it draws them: those that it shows,
 * once each, and those that it hides.
 */
public record DrawnPage(List<DrawnWord> shown, List<DrawnWord> hidden, PageFrame frame, boolean isScan) {

	/** Reads a page; the limit is told the number of letters at each step. */
	public static DrawnPage read(PDDocument document, int number, IntConsumer limit) throws IOException {
		var page = document.getPage(number - 1);
		var content = new PageContentReader(document, page, limit);
		content.read();
		var frame = PageFrame.of(page);
		var visibility = LetterVisibility.of(content.areas(), frame);
		var letters = content.letters().stream().map((letter) -> {
			limit.accept(content.letters().size());
			return visibility.judged(letter);
		}).toList();
		var words = WordBuilder.words(letters).stream().collect(Collectors.partitioningBy(DrawnWord::isHidden));
		return new DrawnPage(words.getOrDefault(false, List.of()), words.getOrDefault(true, List.of()), frame,
				visibility.isScan());
	}

	/** The direction of most letters; upright in case of doubt. */
	public Direction mainDirection() {
		return this.shown.stream()
			.filter((word) -> word.direction().isStraight())
			.collect(
					Collectors.groupingBy(DrawnWord::direction, Collectors.summingInt((word) -> word.letters().size())))
			.entrySet()
			.stream()
			.max(Map.Entry.<Direction, Integer>comparingByValue()
				.thenComparing(Comparator.comparing((entry) -> -entry.getKey().quarters())))
			.map(Map.Entry::getKey)
			.orElse(Direction.UPRIGHT);
	}

}
