package org.memcon.tei;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.draft.WhiteSpace;
import org.memcon.participant.PrintedName;

/**
 * The words before the colon that a paragraph begins with, where they could name a
 * speaker: "General Secretary Brezhnev", "K", "Johnson [hereafter LBJ]". FRUS has no
 * {@code speaker}.
 */
record SpeakerLabel(String printed, int length) {

	private static final String WORDS = "^\\s*((\\[?)((?:\\([^()]{1,80}\\)|\\[[^\\[\\]]{1,40}\\]"
			+ "|(?<!\\p{L})(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Amb|Sec|Col|Adm|Maj|Brig|Lt|Capt|Cmdr|Sen|Rep|Cong|Gov|Prof|Messrs"
			+ "|Hon|Rev|Pres|Min|Asst|Dep|Jr|Sr|St)\\.|[^:.?!;()\\[\\]“”\"]){1,80}?)\\s*)";

	/** Before a colon, or before a full stop and a dash as in old volumes. */
	private static final Pattern BEGINNING = Pattern.compile(WORDS + "(?:\\.[—–]\\s*()|:(\\]?)(?!\\d)[\\s—–]*)");

	private static final Pattern BEFORE_DASH = Pattern.compile(WORDS + "()[—–]\\s*");

	/** A line that may have been meant so, with one word too many: "Mr again. Smith:". */
	private static final Pattern LIKELY = Pattern.compile("^\\s*(?:" + PrintedName.WORD_BEFORE + "{0,3}(?:[^\\s:]+ )?"
			+ PrintedName.WORD_BEFORE + "{0,3}(?:" + PrintedName.WORD + "|[^\\s:]+[)\\]]) ?:(?!\\d)(?=\\s|$)|"
			+ PrintedName.WORD_BEFORE + "{1,4}\\S+\\.[—–])");

	private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

	private static final Pattern TO_WHOM = Pattern.compile("\\sto\\s.*");

	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");

	private static final Pattern SEVERAL = Pattern.compile("(?i)(?<!\\bM)/|&|\\band\\b");

	private static final Pattern NAME = Pattern.compile(PrintedName.WORD + ",?");

	private static final Pattern BETWEEN = Pattern.compile("of|to|at|for|and");

	private static final Pattern PARTICLE = Pattern.compile("(?i)the|of|to|at|for|and|" + PrintedName.PARTICLE);

	private static final Pattern SUFFIX = Pattern.compile("jr|sr|i{2,3}|iv");

	private static final String OFFICES = "president|secretary|minister|chairman|ambassador|general|premier|chancellor"
			+ "|king|queen|prince|emperor|shah|archbishop|senator|congressman|congresswoman|representative|director|admiral"
			+ "|colonel|judge|speaker|governor|marshal|commissioner|interpreter|translator|chargé";

	private static final Pattern TITLE = Pattern.compile("(?:(?:the|vice|deputy|prime|foreign|acting|under|assistant"
			+ "|secretary|minister|general|attorney|lt|maj|brig|m/gen) |mr\\.? )*(?:" + OFFICES
			+ "|mr|mrs|ms|miss|dr|gen|amb|sen|rep|cong|adm|col|sir|lord|dame|all|others)\\b.*");

	private static final Pattern OFFICE = Pattern
		.compile("(?:.* )?(?:" + OFFICES + "|all|others)(?: (?:of|for|at) .*)?");

	private static final Set<String> FALSE_FRIENDS = Set.of("subject", "date", "place", "time", "participants",
			"present", "copies", "comment", "comments", "note", "notes", "issue", "summary", "conclusion",
			"conclusions", "recommendation", "pros", "cons", "re", "ref", "tab", "annex", "attachment", "location",
			"action", "decision", "background", "discussion", "question", "first", "second", "third", "fourth",
			"finally", "for", "against", "response", "also", "however", "so", "thus", "therefore");

	/** Reads the words before the colon of a paragraph, if they look like a name. */
	static Optional<SpeakerLabel> of(String paragraph) {
		return holdsAny(paragraph, ":—–") ? of(BEGINNING.matcher(paragraph)) : Optional.empty();
	}

	/** Reads the words before a dash, which only their type can tell from a sentence. */
	static Optional<SpeakerLabel> beforeDash(String paragraph) {
		return holdsAny(paragraph, "—–") ? of(BEFORE_DASH.matcher(paragraph)) : Optional.empty();
	}

	/** Spares most paragraphs the search for words that nothing ends. */
	private static boolean holdsAny(String paragraph, String signs) {
		return signs.chars().anyMatch((sign) -> paragraph.indexOf(sign) >= 0);
	}

	private static Optional<SpeakerLabel> of(Matcher beginning) {
		if (!beginning.lookingAt()) {
			return Optional.empty();
		}
		var end = Objects.requireNonNullElse(beginning.group(beginning.groupCount()), "");
		var printed = WhiteSpace.fold(beginning.group(1) + end);
		return Optional.of(new SpeakerLabel(printed, beginning.end()))
			.filter((label) -> beginning.group(2).isEmpty() == end.isEmpty() && label.looksLikeAName());
	}

	/** Returns the beginning of a line that looks like a label, though it may be none. */
	static Optional<String> likely(String paragraph) {
		return Optional.of(LIKELY.matcher(paragraph))
			.filter(Matcher::find)
			.map((line) -> line.group().strip())
			.filter((words) -> !isFalseFriend(words.substring(0, words.length() - 1)));
	}

	private static boolean isFalseFriend(String words) {
		return FALSE_FRIENDS.contains(words.toLowerCase(Locale.ROOT));
	}

	/** The name without what is said of it in brackets, and to whom he speaks. */
	String name() {
		var inner = this.printed.startsWith("[") ? this.printed.substring(1, this.printed.length() - 1) : this.printed;
		return WhiteSpace.fold(TO_WHOM.matcher(ASIDE.matcher(inner).replaceAll(" ")).replaceFirst(""));
	}

	/** "K", "LBJ": tells little by itself. */
	boolean isInitials() {
		return INITIALS.matcher(name()).matches();
	}

	/** A title by itself tells that somebody speaks: "The President", "Mr. Sisco". */
	boolean isTitled() {
		return TITLE.matcher(name().toLowerCase(Locale.ROOT)).matches() && !name().matches(".*['’ʼ]s\\b.*");
	}

	/** A name with "von" or "al-" belongs to a person, even if it occurs once. */
	boolean hasParticle() {
		return PrintedName.hasParticle(name());
	}

	/** Two at once are nobody's words: "The President and Mr. Sisco". */
	boolean namesSeveral() {
		return SEVERAL.matcher(name()).find();
	}

	/** The words of the name that are no titles, for comparing. */
	Set<String> surnames() {
		return PrintedName.words(name())
			.stream()
			.filter((word) -> !PARTICLE.matcher(word).matches() && !TITLE.matcher(word).matches())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Tests if it may mean a person of these names: its last word, unless it is a title
	 * or initials, is one of theirs.
	 */
	boolean suits(Collection<String> names) {
		var words = PrintedName.words(name()).stream().filter((word) -> !SUFFIX.matcher(word).matches()).toList();
		return isInitials() || isOffice()
				|| names.stream()
					.flatMap((name) -> PrintedName.words(name).stream())
					.flatMap(SpeakerLabel::parts)
					.anyMatch((part) -> !words.isEmpty() && parts(words.get(words.size() - 1)).toList().contains(part));
	}

	private static Stream<String> parts(String word) {
		return Stream.of(word.split("['-]")).filter((part) -> part.length() > 1);
	}

	/** A title without a name: "Under Secretary", "Secretary of State". */
	boolean isOffice() {
		return OFFICE.matcher(name().toLowerCase(Locale.ROOT)).matches();
	}

	private boolean looksLikeAName() {
		var words = List.of(name().split("\\s+"));
		return words.size() <= 7 && !isFalseFriend(name()) && !BETWEEN.matcher(words.get(0)).matches()
				&& words.stream().anyMatch((word) -> NAME.matcher(word).matches())
				&& words.stream().allMatch((word) -> PARTICLE.matcher(word).matches() || NAME.matcher(word).matches());
	}

}
