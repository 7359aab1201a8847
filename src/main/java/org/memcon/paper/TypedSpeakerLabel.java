package org.memcon.paper;

import java.util.Optional;
import java.util.regex.Pattern;

import org.memcon.paper.scan.TypedLine;

/**
 * The name of a speaker at the beginning of a line, before a colon, and the number of
 * words it takes.
 */
record TypedSpeakerLabel(String printed, int words, boolean isTitled) {

	private static final String QUESTION = "Q";

	private static final double QUESTION_GAP = 10;

	private static final String PARTICLE = "(?:of|the|de|du|von|van|der|al|el|bin|and)";

	private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|\\([\\p{L} .]+\\))";

	/** "The President:", "Chancellor Kohl :", "Gen. Scowcroft;", "THE PRESIDENT:". */
	private static final Pattern LABEL = Pattern
		.compile("(" + NAME + "(?: (?:" + NAME + "|" + PARTICLE + ")){0,6}) ?[:;](?= |$).*");

	/** A title belongs to a person, even if the label occurs only once. */
	private static final Pattern TITLED = Pattern
		.compile("(?i)(?:the )?(?:vice |deputy |prime |foreign |first |former )*"
				+ "(?:president|chancellor|premier|minister|secretary|general|gen\\.|ambassador|amb\\.|admiral|adm\\.|king|"
				+ "queen|crown prince|prince|emperor|sultan|chairman|senator|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|sir|interpreter|"
				+ "marshal|colonel|col\\.|director|taoiseach|pope|governor)(?: .*)?");

	private static final Pattern NO_SPEAKER = Pattern
		.compile("(?i)(?:and place|date, time|subject|participants?|date|time|place|reason|note|"
				+ "notetakers?|interpreters?|classified by|declassify on|derived from|attachments?|tab|cc|from|to|re|"
				+ "first|second|third|finally|action|background|conclusion|summary|question|answer|p\\.?s)");

	static Optional<TypedSpeakerLabel> of(TypedLine line) {
		var text = line.text();
		var matcher = LABEL.matcher(text);
		if (isQuestion(line)) {
			return Optional.of(new TypedSpeakerLabel(QUESTION, 1, true));
		}
		if (!matcher.matches() || NO_SPEAKER.matcher(matcher.group(1)).matches()) {
			return Optional.empty();
		}
		var printed = matcher.group(1);
		var words = printed.split(" ").length;
		return Optional.of(new TypedSpeakerLabel(printed, text.startsWith(" ", printed.length()) ? words + 1 : words,
				TITLED.matcher(printed).matches()));
	}

	/**
	 * Tests if it is a question of a press briefing: "Q Mr. Secretary, how do you
	 * answer…".
	 */
	private static boolean isQuestion(TypedLine line) {
		return line.words().size() > 1 && line.words().get(0).text().equals(QUESTION)
				&& line.words().get(1).left() - line.words().get(0).right() > QUESTION_GAP;
	}

	boolean isQuestion() {
		return this.printed.equals(QUESTION);
	}

}
