package org.memcon.participant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a personal name as a page prints it: "Giscard d’Estaing", "al-Faisal",
 * "ten Boom", "McNAMARA".
 */
public final class PrintedName {

	private static final String APOSTROPHES = "'’ʼ‘ʻʿʾ`";

	private static final String JOINED = "(?:(?:abu|ad|al|an|ar|as|ash|at|az|ben|bin|el|er|es|ibn|ud|ul|ur|us)-"
			+ "|(?:all|d|dall|dell|l|m|n|nell|o|s|sant|t)[" + APOSTROPHES + "])";

	/** Matches a word with a capital letter, and what is joined to it in small ones. */
	public static final String WORD = "(?:" + JOINED + ")?[" + APOSTROPHES + "]?\\p{Lu}[\\p{L}\\p{M}\\p{N}."
			+ APOSTROPHES + "/-]*";

	/** Matches a word in small letters within a name. */
	public static final String PARTICLE = "(?:abd|abu|af|al|av|bar|ben|bin|bint|da|das|de|degli|dei|del|della|dello"
			+ "|den|der|des|di|do|dos|du|e|el|i|ibn|la|las|le|les|lo|los|op|te|ten|ter|tot|ud|ul|und|van|vom|von|y|zu|zum"
			+ "|zur|[" + APOSTROPHES + "][ts])";

	/**
	 * Matches a word before the last one of a name with a title: "Secretary", "of",
	 * "von".
	 */
	public static final String WORD_BEFORE = "(?:(?:the|of|and|to|" + PARTICLE + "|" + WORD + ") )";

	private static final Pattern WITH_PARTICLE = Pattern
		.compile("(?:.* )?(?:" + PARTICLE + " |" + JOINED + ")[" + APOSTROPHES + "]?\\p{Lu}.*");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

	private PrintedName() {
	}

	/**
	 * Tests if these words have one in small letters as only names have: "von", "al-".
	 */
	public static boolean hasParticle(String words) {
		return WITH_PARTICLE.matcher(words).matches();
	}

	/** Returns the words of a name for comparing, without case and accents. */
	public static List<String> words(String name) {
		return Arrays.stream(NO_WORD.split(plain(name).toLowerCase(Locale.ROOT)))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** Returns a title or a name in lower case and without "the". */
	public static String withoutArticle(String name) {
		return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
	}

	/** Returns a name without accents and with one kind of apostrophe. */
	public static String plain(String name) {
		return APOSTROPHE.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""))
			.replaceAll("'");
	}

}
