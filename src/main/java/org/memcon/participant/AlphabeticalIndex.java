package org.memcon.participant;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All names under their first letters; a short list has no letters.
 */
record AlphabeticalIndex(List<LetterGroup> letters) {

	private static final int MAX_UNDIVIDED = 60;

	private static final String OTHER = "#";

	/** The names under one letter; a short list is one group without a letter. */
	record LetterGroup(String letter, List<IndexLine> lines) {
	}

	/** A name, marked if another person has the same. */
	record IndexLine(ParticipantEntry name, boolean doubled) {
	}

	static AlphabeticalIndex of(List<ParticipantEntry> names) {
		var times = new HashMap<String, Integer>();
		names.forEach((name) -> times.merge(name.name(), 1, Integer::sum));
		var lines = names.stream().map((name) -> new IndexLine(name, times.getOrDefault(name.name(), 0) > 1)).toList();
		return new AlphabeticalIndex(
				(names.size() <= MAX_UNDIVIDED) ? List.of(new LetterGroup("", lines)) : byLetter(lines));
	}

	private static List<LetterGroup> byLetter(List<IndexLine> lines) {
		Map<String, List<IndexLine>> letters = lines.stream()
			.collect(Collectors.groupingBy((line) -> letter(line.name().name()), TreeMap::new, Collectors.toList()));
		return letters.entrySet()
			.stream()
			.map((letter) -> new LetterGroup(letter.getKey(), letter.getValue()))
			.toList();
	}

	/** The first letter without its accent: Élysée stands under E. */
	private static String letter(String name) {
		var first = Normalizer.normalize(name, Normalizer.Form.NFD).replaceFirst("^\\P{L}+", "");
		return first.isEmpty() ? OTHER : first.substring(0, 1).toUpperCase(Locale.ROOT);
	}

	public boolean isLong() {
		return this.letters.size() > 1;
	}

}
