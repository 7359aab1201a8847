package org.memcon.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.paper.scan.TypedLine;
import org.memcon.participant.PrintedName;

/**
 * The name of a speaker at the beginning of a line, before a colon, and the number of
 * words it takes.
 */
record TypedSpeakerLabel(String printed, int words, boolean isTitled) {

	private static final String QUESTION = "Q";

	private static final double QUESTION_GAP = 10;

	private static final String NAME = "(?:" + PrintedName.WORD + "|[(\\[][\\p{L} .,'’-]+[)\\]])";

	private static final String WITHIN = "(?:of|the|and|for|" + PrintedName.PARTICLE + ")";

	/** "The President:", "Chancellor Kohl :", "Gen. Scowcroft;", "THE PRESIDENT.--". */
	private static final Pattern LABEL = Pattern.compile("((?:" + PrintedName.PARTICLE + " ){0,3}" + NAME + "(?: (?:"
			+ NAME + "|" + WITHIN + ")){0,6}?)(?: ?[:;](?= |$)|(?<dash> ?(?:--|[—–])(?= |$))).*");

	/** "Mr again. Smith:": a label with a word too many, perhaps. */
	private static final Pattern LIKELY = Pattern
		.compile("((?=\\p{Lu}|" + PrintedName.PARTICLE + " )" + PrintedName.WORD_BEFORE + "{0,3}(?:[^ :]+ )?"
				+ PrintedName.WORD_BEFORE + "{0,3}(?:" + PrintedName.WORD + "|[^ :]*[)\\]])) ?:(?= |$)");

	/** "The President. Good morning." */
	private static final Pattern WITH_FULL_STOP = Pattern.compile("([^ .:]+(?: [^ .:]+){1,3})\\. (?=\\p{Lu})");

	private static final Pattern FULL_STOP = Pattern.compile("\\.$");

	/** A title belongs to a person, even if the label occurs only once. */
	private static final Pattern TITLED = Pattern
		.compile("(?i)(?:the )?(?:vice |deputy |prime |foreign |first |former )*"
				+ "(?:president|chancellor|premier|minister|secretary|general|gen\\.|ambassador|amb\\.|admiral|adm\\.|king|"
				+ "queen|crown prince|prince|emperor|sultan|chairman|senator|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|sir|interpreter|"
				+ "marshal|colonel|col\\.|director|taoiseach|pope|governor|shah|shaikh|sheikh|"
				+ "commissioner|speaker|potus|vpotus|flotus|pm|fm|secstate|secdef)(?: .*)?");

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
		if (!matcher.matches() || !isSpeaker(matcher.group(1), matcher.group("dash"))) {
			return Optional.empty();
		}
		var printed = matcher.group(1);
		var words = printed.split(" ").length;
		return Optional.of(new TypedSpeakerLabel(
				(matcher.group("dash") != null) ? FULL_STOP.matcher(printed).replaceFirst("") : printed,
				text.startsWith(" ", printed.length()) ? words + 1 : words,
				TITLED.matcher(printed).matches() || PrintedName.hasParticle(printed)));
	}

	/**
	 * Tests the words before a colon; before a dash only a title will do, in capitals or
	 * with a full stop.
	 */
	private static boolean isSpeaker(String words, @Nullable String dash) {
		return !NO_SPEAKER.matcher(words).matches() && words.chars().noneMatch(Character::isDigit)
				&& (dash == null || TITLED.matcher(FULL_STOP.matcher(words).replaceFirst("")).matches()
						&& (words.equals(words.toUpperCase(Locale.ROOT)) || FULL_STOP.matcher(words).find()));
	}

	/**
	 * Tests if it is a question of a press briefing: "Q Mr. Secretary, how do you
	 * answer…".
	 */
	private static boolean isQuestion(TypedLine line) {
		return line.words().size() > 1 && line.words().get(0).text().equals(QUESTION)
				&& line.words().get(1).left() - line.words().get(0).right() > QUESTION_GAP;
	}

	/** Returns the beginning of a line that looks like a label, though it may be none. */
	static Optional<String> likely(TypedLine line) {
		return beginning(LIKELY, line).filter((words) -> !NO_SPEAKER.matcher(words).matches());
	}

	/** Returns the words before a full stop, which may be a label as others are. */
	static Optional<String> beforeFullStop(TypedLine line) {
		return beginning(WITH_FULL_STOP, line);
	}

	private static Optional<String> beginning(Pattern pattern, TypedLine line) {
		return Optional.of(pattern.matcher(line.text())).filter(Matcher::lookingAt).map((found) -> found.group(1));
	}

	/** Tests if it answers a question: "A:". */
	boolean isAnswer() {
		return this.printed.equals("A");
	}

	boolean isQuestion() {
		return this.printed.equals(QUESTION);
	}

}
