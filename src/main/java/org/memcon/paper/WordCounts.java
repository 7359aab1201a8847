package org.memcon.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedWord;

/**
 * The words that a paper uses, and how often: the only dictionary there is.
 */
class WordCounts {

	/** Words that every paper of the kind uses, though perhaps nowhere unbroken. */
	private static final Set<String> FORMULAS = Set.copyOf(List.of("""
			a i the of to and in is it that for with we you on as are be have not this by at from or if but will would
			could should can may must our your they them their he she his her him me my us so said was were been being
			what when where which who why how do does did done one two three all an any some no more most many much
			other another about after again against also always because before between both down during each even
			ever every few first second last get give given go going good great had has here into its just keep know
			let like long made make matter mean need never new next now off only out over own part people point put
			right same say see since small still such take talk tell than then there these thing things think those
			through time today under until up very want way well while work year years yes yesterday tomorrow up
			absolutely agree problem problems possible important president chancellor minister secretary general
			prime foreign state states united government meeting conversation side aside assistant director senior
			affairs national security council staff ambassador adviser advisor house forces troops country countries
			world peace war treaty relations support situation issue question visit call telephone everything nothing
			something anything everyone help hope believe understand thank happy glad sure lasting couple whole
			""".strip().split("\\s+")));

	private static final int SHORTEST = 2;

	private final Map<String, Integer> words = new HashMap<>();

	private final Set<String> compounds = new HashSet<>();

	static WordCounts of(List<Sheet> sheets) {
		var counts = new WordCounts();
		sheets.stream().flatMap(Sheet::words).map(TypedWord::text).forEach(counts::add);
		return counts;
	}

	private void add(String printed) {
		var word = normalized(printed);
		if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
			this.words.merge(word, 1, Integer::sum);
		}
		else if (word.contains("-")) {
			this.compounds.add(word);
		}
	}

	/** Tests if the paper has a word with its hyphen elsewhere. */
	boolean hasCompound(String printed) {
		return this.compounds.contains(normalized(printed));
	}

	boolean knows(String printed) {
		var word = normalized(printed);
		return FORMULAS.contains(word) || this.words.containsKey(word);
	}

	/** The number of times that the paper has the word. */
	int count(String printed) {
		return this.words.getOrDefault(normalized(printed), 0);
	}

	/** The word without the signs around it. */
	private static String normalized(String printed) {
		var from = 0;
		var to = printed.length();
		while (from < to && !Character.isLetter(printed.charAt(from))) {
			from++;
		}
		while (from < to && !Character.isLetter(printed.charAt(to - 1))) {
			to--;
		}
		return printed.substring(from, to).toLowerCase(Locale.ROOT);
	}

}
