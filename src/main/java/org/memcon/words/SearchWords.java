package org.memcon.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words a reader looks for, as typed. They are joined by {@code AND} unless
 * {@code OR} or {@code NOT} stands between them; quotation marks hold a phrase together;
 * a star ends the beginning of a word. Nothing that can be typed is an error.
 */
public record SearchWords(String typed) {

	public static final int MAX_LENGTH = 300;

	private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	private static final Pattern PIECE = Pattern.compile("\"([^\"]*)(?:\"|$)|[^\\s\"]+");

	public SearchWords {
		typed = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	public static SearchWords none() {
		return new SearchWords("");
	}

	public boolean isEmpty() {
		return this.typed.isEmpty();
	}

	/** The message key of what is wrong with these words, if anything is. */
	public Optional<String> problem() {
		if (this.typed.length() > MAX_LENGTH) {
			return Optional.of("words.problem.length");
		}
		return (isEmpty() || WORD.matcher(expression()).find()) ? Optional.empty() : Optional.of("words.problem.none");
	}

	/** The words in quotation marks, if they bring none themselves. */
	public String quoted() {
		return this.typed.contains("\"") ? this.typed : "\u201C" + this.typed + "\u201D";
	}

	/**
	 * The words in the simple query syntax of Lucene, OpenSearch and Hibernate Search.
	 */
	public String expression() {
		var expression = new StringBuilder();
		var pieces = PIECE.matcher(QUOTES.matcher(this.typed).replaceAll("\""));
		while (pieces.find()) {
			expression.append(switch (pieces.group()) {
				case "AND" -> "+ ";
				case "OR" -> "| ";
				case "NOT" -> "-";
				default -> (pieces.group(1) != null) ? phrase(pieces.group(1)) : word(pieces.group());
			});
		}
		return expression.toString().strip();
	}

	private static String phrase(String words) {
		return words.isBlank() ? "" : "\"" + words.replace("\\", " ") + "\" ";
	}

	/** Fuzziness and escapes are not offered, so their signs are plain characters. */
	private static String word(String word) {
		return word.replaceAll("[~\\\\]", " ") + " ";
	}

}
