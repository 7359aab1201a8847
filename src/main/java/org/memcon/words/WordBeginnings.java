package org.memcon.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The beginnings of the words of a search, one of which stands in every text with a hit.
 * A stem differs from its words in the last two letters at most, as {@code center} from
 * {@code centre}, and a short one in the last. A word in other than Latin letters, which
 * are folded in more ways, has none and may stand anywhere.
 */
record WordBeginnings(Set<String> beginnings) {

	private static final int SHORT = 5;

	private static final int LAST_ASCII = 127;

	static WordBeginnings of(List<Query> queries) {
		var collector = new Collector();
		queries.forEach((query) -> query.visit(collector));
		return new WordBeginnings(collector.beginnings);
	}

	/**
	 * Tells if a text can have a hit, which takes a fraction of the time to analyze it.
	 */
	boolean mayStandIn(String text) {
		var folded = fold(text);
		return this.beginnings.stream().anyMatch(folded::contains);
	}

	static String beginning(String term) {
		var letters = new StringBuilder();
		appendLetters(letters, term.toCharArray(), term.length());
		if (letters.chars().anyMatch((letter) -> letter > LAST_ASCII)) {
			return "";
		}
		return letters.substring(0, Math.max(0, letters.length() - ((letters.length() > SHORT) ? 2 : 1)));
	}

	/**
	 * Folds as {@link FoldingAnalyzer} does, and leaves out all but letters and digits,
	 * since points and apostrophes do not count.
	 */
	private static String fold(String text) {
		var folded = new StringBuilder(text.length());
		var ascii = new char[4];
		for (var i = 0; i < text.length(); i++) {
			var letter = Character.toLowerCase(text.charAt(i));
			if (letter > LAST_ASCII) {
				var length = ASCIIFoldingFilter.foldToASCII(new char[] { letter }, 0, ascii, 0, 1);
				appendLetters(folded, ascii, length);
			}
			else if (Character.isLetterOrDigit(letter)) {
				folded.append(letter);
			}
		}
		return folded.toString();
	}

	private static void appendLetters(StringBuilder folded, char[] text, int length) {
		for (var i = 0; i < length; i++) {
			if (Character.isLetterOrDigit(text[i])) {
				folded.append(text[i]);
			}
		}
	}

	/** Collects the beginnings of all terms; any text may have a hit of other queries. */
	private static final class Collector extends QueryVisitor {

		private final Set<String> beginnings = new HashSet<>();

		@Override
		public void consumeTerms(Query query, Term... terms) {
			for (var term : terms) {
				this.beginnings.add(beginning(term.text()));
			}
		}

		@Override
		public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
			this.beginnings.add((query instanceof PrefixQuery prefix) ? beginning(prefix.getPrefix().text()) : "");
		}

		@Override
		public void visitLeaf(Query query) {
			this.beginnings.add("");
		}

	}

}
