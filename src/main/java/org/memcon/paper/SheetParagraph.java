package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.memcon.conversation.layout.PlacedWord;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.Runs;
import org.memcon.paper.text.StringSimilarity;

/**
 * The lines of one paragraph on a sheet: no gap between them, and no speaker's name
 * except at the beginning of the first.
 */
record SheetParagraph(Sheet sheet, List<TypedLine> lines) {

	/** A gap this much higher than a line separates two paragraphs. */
	private static final double GAP = 1.45;

	private static final double USUAL_PITCH = 12.8;

	private static final String SOFT_HYPHEN = "\u00AD";

	/** A word that goes on behind a hyphen. */
	private static final Pattern BROKEN = Pattern.compile("(\\S*\\p{L})([-\u2010\u2011\u00AD])$");

	static List<SheetParagraph> of(Sheet sheet, SpeakerNames speakers) {
		var gap = GAP * pitch(sheet.lines());
		return Runs.of(sheet.lines(), (run, line) -> {
			var last = run.get(run.size() - 1);
			return line.base() - last.base() <= gap && speakers.label(line).isEmpty() && !isClosing(line)
					&& !isClosing(last);
		}).stream().map((run) -> new SheetParagraph(sheet, run)).toList();
	}

	/**
	 * Tests if it is "-- End of Conversation --", or lines of which nothing is left,
	 * which belong to nobody.
	 */
	boolean isClosing() {
		return isClosing(this.lines.get(0));
	}

	private static boolean isClosing(TypedLine line) {
		return line.isRedaction()
				|| line.text().startsWith("-") && StringSimilarity.of(line.text(), "End of Conversation") > 0.85;
	}

	/** The text without the first words, its lines joined. */
	PlacedText text(int wordsToSkip, WordCounts counts) {
		var text = new StringBuilder();
		var places = new ArrayList<PlacedWord>();
		for (int i = 0; i < this.lines.size(); i++) {
			var words = this.lines.get(i).words();
			var line = words.subList((i == 0) ? Math.min(wordsToSkip, words.size()) : 0, words.size());
			for (var word : line) {
				append(text, word.text(), counts, word == line.get(0));
				if (!word.isRedaction()) {
					places.add(this.sheet.placed(word, text.length()));
				}
			}
		}
		return new PlacedText(text.toString(), places);
	}

	/**
	 * Appends a word; one that is broken at the end of a line is joined. It loses its
	 * hyphen if the paper has it without one; a soft hyphen says that it may be without,
	 * unless the paper has it with one or it is a compound as "Bosnia-/Herzegovina" is.
	 */
	private static void append(StringBuilder text, String word, WordCounts counts, boolean beginsLine) {
		var broken = beginsLine ? BROKEN.matcher(text) : null;
		if (broken == null || !broken.find() || !Character.isLetter(word.charAt(0))) {
			text.append(text.isEmpty() ? "" : " ").append(word);
			return;
		}
		var half = broken.group(1);
		if (broken.group(2).equals(SOFT_HYPHEN) || counts.count(half + word) > 0) {
			text.setLength(broken.start(2));
		}
		else if (Character.isLowerCase(word.charAt(0)) && !counts.hasCompound(half + "-" + word)) {
			text.append(SOFT_HYPHEN);
		}
		text.append(word);
	}

	private static double pitch(List<TypedLine> lines) {
		var gaps = IntStream.range(1, lines.size())
			.mapToDouble((i) -> lines.get(i).base() - lines.get(i - 1).base())
			.filter((gap) -> gap > 4)
			.sorted()
			.toArray();
		return (gaps.length < 4) ? USUAL_PITCH : gaps[gaps.length / 3];
	}

}
