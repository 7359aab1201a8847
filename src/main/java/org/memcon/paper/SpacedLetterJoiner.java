package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.paper.scan.TypedWord;
import org.memcon.paper.text.Runs;

/**
 * Joins words that OCR has torn into letters: "P r e s i d e n t". If only letters are
 * left, the words are those that the paper uses elsewhere unbroken; an unknown word
 * begins at a capital.
 */
record SpacedLetterJoiner(WordCounts counts) {

	/**
	 * The fewest letters of a torn word: "I f" and "i t" are torn; "a", "I" and an
	 * initial are words.
	 */
	private static final int LEAST_LETTERS = 2;

	/** The longest run that is looked at in one piece. */
	private static final int LONGEST_RUN = 400;

	private static final int LONGEST_WORD = 24;

	// what a word costs when letters are cut into words
	private static final double KNOWN = 1.8;

	private static final double UNKNOWN = 4;

	private static final double PER_LETTER = 0.9;

	private static final double SIGN = 6;

	private static final double IMPOSSIBLE = 4;

	private static final String SIGNS = ".,;:!?'-()";

	Sheet join(Sheet sheet) {
		return sheet.with(sheet.lines().stream().map(this::join).toList());
	}

	TypedLine join(TypedLine line) {
		return new TypedLine(Runs.of(line.words(), SpacedLetterJoiner::isTornOn)
			.stream()
			.flatMap((run) -> (isTorn(run) ? joined(run) : run).stream())
			.toList());
	}

	private static boolean isTornOn(List<TypedWord> run, TypedWord word) {
		return run.size() < LONGEST_RUN && isPiece(run.get(0)) && isPiece(word);
	}

	/** Tests if it is a letter, perhaps with the sign that clings to it: "s:" or "-". */
	private static boolean isPiece(TypedWord word) {
		var text = word.text();
		return text.length() == 1 && (Character.isLetter(text.charAt(0)) || SIGNS.contains(text)) || text.length() == 2
				&& Character.isLetter(text.charAt(0)) && !Character.isLetterOrDigit(text.charAt(1));
	}

	private static boolean isTorn(List<TypedWord> run) {
		var letters = run.stream().filter((word) -> Character.isLetter(word.text().charAt(0))).count();
		return letters >= LEAST_LETTERS && run.stream().anyMatch((word) -> !word.text().matches("[A-Z]\\.?|[aIQ]"));
	}

	private List<TypedWord> joined(List<TypedWord> run) {
		var pieceOfLetter = run.stream().flatMap((piece) -> piece.text().chars().mapToObj((letter) -> piece)).toList();
		var words = new ArrayList<TypedWord>();
		var begin = 0;
		for (var text : split(run.stream().map(TypedWord::text).collect(Collectors.joining()))) {
			var pieces = pieceOfLetter.subList(begin, begin + text.length());
			begin += text.length();
			words.add(TypedWord.joined(text, pieces));
		}
		return words;
	}

	/** Splits the letters into words in the cheapest way. */
	private List<String> split(String letters) {
		var cost = new double[letters.length() + 1];
		var cut = new int[letters.length() + 1];
		for (int end = 1; end <= letters.length(); end++) {
			cost[end] = Double.MAX_VALUE;
			for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
				var sum = cost[begin] + cost(letters.substring(begin, end));
				if (sum < cost[end]) {
					cost[end] = sum;
					cut[end] = begin;
				}
			}
		}
		return hyphenated(words(letters, cut));
	}

	/** Joins "Pull-" and "Aside", which are one word. */
	private static List<String> hyphenated(List<String> words) {
		return Runs
			.of(words,
					(run, word) -> run.get(run.size() - 1).matches(".*\\p{L}-") && Character.isLetter(word.charAt(0)))
			.stream()
			.map((run) -> String.join("", run))
			.toList();
	}

	private static List<String> words(String letters, int[] cut) {
		var words = new ArrayList<String>();
		for (int end = letters.length(); end > 0; end = cut[end]) {
			words.add(0, letters.substring(cut[end], end));
		}
		return words;
	}

	/** The cost of a word: low if it is known, otherwise by its letters. */
	private double cost(String word) {
		if (word.substring(1).chars().anyMatch(Character::isUpperCase) && !word.matches("\\P{Ll}+|\\p{L}+-.*")) {
			return IMPOSSIBLE * word.length();
		}
		if (!Character.isLetter(word.charAt(0))) {
			return SIGN;
		}
		return this.counts.knows(word) ? KNOWN : UNKNOWN + PER_LETTER * word.length();
	}

}
