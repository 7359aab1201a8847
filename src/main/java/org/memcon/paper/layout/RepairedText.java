package org.memcon.paper.layout;

import java.util.List;

/**
 * The sheets of a paper without the words that OCR has torn or doubled, the words that
 * the paper uses, and the number of doubled words that were removed.
 */
public record RepairedText(List<Sheet> sheets, WordCounts words, int removed) {

	public static RepairedText of(List<Sheet> sheets) {
		var words = WordCounts.of(sheets);
		var doubles = new DoubledTextFilter(words);
		var joiner = new SpacedLetterJoiner(words);
		var repaired = sheets.stream().map(doubles::withoutDoubles).map(joiner::join).toList();
		return new RepairedText(repaired, WordCounts.of(repaired), doubles.dropped());
	}

}
