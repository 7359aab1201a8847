package org.memcon.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a search, as typed. They are joined by {@code AND} unless {@code OR} or
 * {@code NOT} stands between them; quotation marks make a phrase; a star ends the
 * beginning of a word. Nothing that can be typed is an error.
 */
public record SearchWords(String typed) {

	public static final int MAX_LENGTH = 300;

	/**
	 * The most parentheses that are read as such: nested ones cost more than their
	 * number.
	 */
	private static final int MAX_PARENTHESES = 20;

	private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	private static final Pattern PIECE = Pattern.compile("\"([^\"]*)(?:\"|$)|[^\\s\"]+");

	public SearchWords {
		typed = Normalizer.normalize(typed, Form.NFC).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	public static SearchWords none() {
		return new SearchWords("");
	}

	public boolean isEmpty() {
		return this.typed.isEmpty();
	}

	/** The message key of the problem with these words, if there is one. */
	public Optional<String> problem() {
		if (this.typed.length() > MAX_LENGTH) {
			return Optional.of("words.problem.length");
		}
		return (isEmpty() || WORD.matcher(expression()).find()) ? Optional.empty() : Optional.of("words.problem.none");
	}

	/** The words in quotation marks, unless they have some. */
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
		return withoutTooManyParentheses(expression.toString()).strip();
	}

	private static String withoutTooManyParentheses(String expression) {
		return (expression.chars().filter((it) -> it == '(').count() > MAX_PARENTHESES)
				? expression.replaceAll("[()]", " ") : expression;
	}

	private static String phrase(String words) {
		return words.isBlank() ? "" : "\"" + words.replace("\\", " ") + "\" ";
	}

	/** Drops the signs for fuzziness and escapes, which are not offered. */
	private static String word(String word) {
		return word.replaceAll("[~\\\\]", " ") + " ";
	}

}
