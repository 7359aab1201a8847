package org.memcon.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * A heading above some of those on a list of participants, as printed: "U.S. Side", "The
 * Soviets", "Also present". States are known by all their names in {@code states.txt}.
 */
public record PrintedSide(String printed) {

	/** The words of headings that only say that people follow. */
	private static final Pattern LIST_WORD = Pattern.compile("part\\w*pa\\w*|present|presentes|attend\\w*|attendance"
			+ "|principals?|persons?|people|members?|names?|list|others?|also|those|these|there|the|a|and|or|all|who"
			+ "|were|was|is|are|following|followed|named|below|above|as|follows|in|at|for|of|on|by|to|with|from|during"
			+ "|only|meeting|session|conversation|discussion|luncheon|lunch|dinner|item|items|entire|full|time|times"
			+ "|part|parts|portion|beginning|end|first|second|last|later|early|left|joined|entered|took|invited|guests?"
			+ "|additional|additionally|various|partial|absent|notes?|takers?|notetakers?|interpreters?|translators?|recorders?");

	private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");

	private static final Pattern UNSPOKEN = Pattern.compile("[\\p{M}.'’ʼ‘]+");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern AROUND = Pattern.compile("\\b(on|for|from|the|sides?|delegations?|delegates|government"
			+ "|part\\w*pa\\w*|representatives?|representing|team|party|group|members|officials)( of)?\\b");

	private static final Map<String, String> STATES = states();

	private static Map<String, String> states() {
		try (var file = new ClassPathResource("states.txt", PrintedSide.class).getInputStream()) {
			var states = new HashMap<String, String>();
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split(": |, ")))
				.forEach((names) -> names.forEach((name) -> states.put(folded(name), names.get(0))));
			return states;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Tests if it only says that people follow; that is no side. */
	public boolean isListHeading() {
		return Stream.of(folded(this.printed).split(" ")).allMatch((word) -> word.isEmpty() || isListWord(word));
	}

	private static boolean isListWord(String word) {
		return LIST_WORD.matcher(word).matches();
	}

	/** Tests if it is a state or its people. */
	public boolean isState() {
		return STATES.containsValue(name());
	}

	/** Returns the side that it means, the same for all headings that mean one. */
	public String name() {
		var words = folded(this.printed);
		var state = STATES.get(words);
		var core = AROUND.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
		return (state != null) ? state : STATES.getOrDefault(core, core.isEmpty() ? words : core);
	}

	/**
	 * Returns the number of this side among those before it, from one, and adds it to
	 * them.
	 */
	public int numberAmong(Map<String, Integer> sides) {
		return sides.computeIfAbsent(name(), (name) -> sides.size() + 1);
	}

	private static String folded(String words) {
		var plain = Normalizer.normalize(INITIALS.matcher(words).replaceAll(""), Normalizer.Form.NFD);
		return NO_WORD.matcher(UNSPOKEN.matcher(plain).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

}
