package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.memcon.words.FoldingAnalyzer;

/**
 * Finds names in a text as whole words, folded as the catalog folds them, the longest
 * first, in one walk through the text however many names there are. An abbreviation in
 * capitals is only found in capitals.
 */
class NameTrie {

	private final Node root = new Node();

	/** The words that may follow, and the meaning of the words so far. */
	private static final class Node {

		private final Map<String, Node> next = new HashMap<>();

		private @Nullable String meaning;

		private boolean isAbbreviation;

	}

	/** A word, folded, with a mark if it is written in capitals. */
	private record FoldedWord(String folded, boolean isInCapitals) {
	}

	/** A name without a meaning only hides the shorter names in it. */
	void add(String name, String meaning) {
		var words = words(name);
		var node = this.root;
		for (var word : words) {
			node = node.next.computeIfAbsent(word.folded(), (it) -> new Node());
		}
		node.meaning = meaning;
		node.isAbbreviation = words.size() == 1 && words.get(0).isInCapitals();
	}

	/** Hands on the meaning of each name in the text, and returns the number of words. */
	int find(String text, Consumer<String> found) {
		var words = words(text);
		var at = 0;
		while (at < words.size()) {
			at += Math.max(1, longest(words, at, found));
		}
		return words.size();
	}

	private int longest(List<FoldedWord> words, int start, Consumer<String> found) {
		var node = this.root;
		var length = 0;
		String meaning = null;
		for (var at = start; at < words.size(); at++) {
			var next = node.next.get(words.get(at).folded());
			if (next == null) {
				break;
			}
			node = next;
			if (node.meaning != null && (!node.isAbbreviation || words.get(at).isInCapitals())) {
				meaning = node.meaning;
				length = at - start + 1;
			}
		}
		if (meaning != null && !meaning.isEmpty()) {
			found.accept(meaning);
		}
		return length;
	}

	private static List<FoldedWord> words(String text) {
		var words = new ArrayList<FoldedWord>();
		try (var stream = FoldingAnalyzer.SPELLED.tokenStream("", text)) {
			var term = stream.addAttribute(CharTermAttribute.class);
			var place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(new FoldedWord(term.toString(), isInCapitals(text, place.startOffset(), term.length())));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** Ignores what folding takes from the end: {@code NATO's}. */
	private static boolean isInCapitals(String text, int start, int length) {
		var end = Math.min(start + length, text.length());
		return length > 1 && text.substring(start, end).chars().noneMatch(Character::isLowerCase);
	}

}
