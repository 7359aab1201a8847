package org.memcon.tei;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.memcon.draft.WhiteSpace;

/**
 * The words before the colon that a paragraph begins with, where they could name a
 * speaker: "General Secretary Brezhnev", "K", "Johnson [hereafter LBJ]". FRUS has no
 * {@code speaker}.
 */
record SpeakerLabel(String printed, int length) {

	private static final Pattern BEGINNING = Pattern.compile("^\\s*((\\[?)((?:\\([^()]{1,80}\\)|\\[[^\\[\\]]{1,40}\\]"
			+ "|\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Amb|Sec|Col|Adm|Maj|Lt|Capt|Sen|Rep|Cong|Gov|Prof|Jr|Sr|St)\\."
			+ "|[^:.?!;()\\[\\]“”\"]){1,80}?)\\s*):(\\]?)(?!\\d)\\s*");

	private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

	private static final Pattern TO_WHOM = Pattern.compile("\\sto\\s.*");

	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");

	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.'’ʼ/-]*,?");

	private static final Set<String> PARTICLES = Set.of("the", "of", "de", "du", "da", "der", "den", "la", "le", "van",
			"von", "al", "el", "bin", "to", "at", "for", "and");

	private static final Pattern TITLE = Pattern.compile("(?:(?:the|vice|deputy|prime|foreign|acting|under|assistant"
			+ "|secretary|minister|general|attorney|lt|maj|brig|m/gen) |mr\\.? )*"
			+ "(?:president|secretary|minister|chairman|ambassador|general|premier|chancellor|king|queen|prince|"
			+ "archbishop|senator|congressman|congresswoman|representative|director|admiral|colonel|judge|speaker|"
			+ "governor|mr|mrs|ms|miss|dr|gen|amb|sen|rep|cong|adm|col|sir|lord|dame|interpreter|all|others)\\b.*");

	private static final Set<String> FALSE_FRIENDS = Set.of("subject", "date", "place", "time", "participants",
			"present", "copies", "comment", "comments", "note", "notes", "issue", "summary", "conclusion",
			"conclusions", "recommendation", "pros", "cons", "re", "ref", "tab", "annex", "attachment", "location",
			"action", "decision", "background", "discussion", "question", "first", "second", "third", "fourth",
			"finally", "also", "however", "so", "thus", "therefore");

	/** Reads the words before the colon of a paragraph, if they look like a name. */
	static Optional<SpeakerLabel> of(String paragraph) {
		var beginning = BEGINNING.matcher(paragraph);
		if (!beginning.lookingAt() || beginning.group(2).isEmpty() != beginning.group(4).isEmpty()) {
			return Optional.empty();
		}
		var printed = WhiteSpace.fold(beginning.group(1) + beginning.group(4));
		return Optional.of(new SpeakerLabel(printed, beginning.end())).filter(SpeakerLabel::looksLikeAName);
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

	/** The words of the name that are no titles, for comparing. */
	Set<String> surnames() {
		return words(name()).stream()
			.filter((word) -> !PARTICLES.contains(word) && !TITLE.matcher(word).matches())
			.collect(Collectors.toSet());
	}

	static List<String> words(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’ʼ-]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private boolean looksLikeAName() {
		var words = List.of(name().split("\\s+"));
		return words.size() <= 7 && !FALSE_FRIENDS.contains(name().toLowerCase(Locale.ROOT)) && words.stream()
			.anyMatch((word) -> NAME.matcher(word).matches()) && words.stream()
				.allMatch((word) -> PARTICLES.contains(word.toLowerCase(Locale.ROOT)) || NAME.matcher(word).matches());
	}

}
