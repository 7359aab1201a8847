package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.text.StringSimilarity;

/**
 * The lines of one paragraph on a sheet: no gap between them, and no speaker's name
 * except at the beginning of the first.
 */
record SheetParagraph(int sheet, List<TypedLine> lines) {

	/** A gap this much higher than a line separates two paragraphs. */
	private static final double GAP = 1.45;

	private static final double USUAL_PITCH = 12.8;

	static List<SheetParagraph> of(Sheet sheet, SpeakerNames speakers) {
		var lines = sheet.lines();
		var pitch = pitch(lines);
		var paragraphs = new ArrayList<SheetParagraph>();
		var from = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).base() - lines.get(i - 1).base() > GAP * pitch
					|| speakers.label(lines.get(i)).isPresent() || isClosing(lines.get(i))
					|| isClosing(lines.get(i - 1))) {
				paragraphs.add(new SheetParagraph(sheet.number(), List.copyOf(lines.subList(from, i))));
				from = i;
			}
		}
		return lines.isEmpty() ? List.of() : paragraphs;
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

	Optional<TypedSpeakerLabel> label(SpeakerNames speakers) {
		return speakers.label(this.lines.get(0));
	}

	/** The text without the first words, its lines joined. */
	String text(int wordsToSkip, WordCounts counts) {
		var text = new StringBuilder();
		for (int i = 0; i < this.lines.size(); i++) {
			var words = this.lines.get(i).words();
			var line = words.subList((i == 0) ? Math.min(wordsToSkip, words.size()) : 0, words.size());
			line.forEach((word) -> append(text, word.text(), counts, word == line.get(0)));
		}
		return text.toString();
	}

	/**
	 * Appends a word; one that is broken at the end of a line ("Bosnia-/Herzegovina") is
	 * joined, and loses its hyphen only if the paper has the word without it.
	 */
	private static void append(StringBuilder text, String word, WordCounts counts, boolean beginsLine) {
		var isBroken = beginsLine && text.length() > 1 && text.charAt(text.length() - 1) == '-'
				&& Character.isLetter(text.charAt(text.length() - 2)) && Character.isLetter(word.charAt(0));
		if (isBroken) {
			var half = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
			if (counts.count(half + word) > 0) {
				text.setLength(text.length() - 1);
			}
		}
		else if (!text.isEmpty()) {
			text.append(' ');
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
