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

	private final TrieNode root = new TrieNode();

	/** What the words so far may go on with, and what they are the name of. */
	private static final class TrieNode {

		private final Map<String, TrieNode> next = new HashMap<>();

		private @Nullable String meaning;

		private boolean isAbbreviation;

	}

	/** A word, folded, and whether it is written in capitals. */
	private record FoldedWord(String folded, boolean isInCapitals) {
	}

	/** A name without a meaning only hides the shorter names in it. */
	void add(String name, String meaning) {
		var foldedWords = words(name);
		var trieNode = this.root;
		for (var foldedWord : foldedWords) {
			trieNode = trieNode.next.computeIfAbsent(foldedWord.folded(), (it) -> new TrieNode());
		}
		trieNode.meaning = meaning;
		trieNode.isAbbreviation = foldedWords.size() == 1 && foldedWords.get(0).isInCapitals();
	}

	/** Hands on what each name in the text means; answers the number of words. */
	int find(String text, Consumer<String> found) {
		var foldedWords = words(text);
		var at = 0;
		while (at < foldedWords.size()) {
			at += Math.max(1, longest(foldedWords, at, found));
		}
		return foldedWords.size();
	}

	private int longest(List<FoldedWord> foldedWords, int start, Consumer<String> found) {
		var trieNode = this.root;
		var length = 0;
		String meaning = null;
		for (var at = start; at < foldedWords.size(); at++) {
			var next = trieNode.next.get(foldedWords.get(at).folded());
			if (next == null) {
				break;
			}
			trieNode = next;
			if (trieNode.meaning != null && (!trieNode.isAbbreviation || foldedWords.get(at).isInCapitals())) {
				meaning = trieNode.meaning;
				length = at - start + 1;
			}
		}
		if (meaning != null && !meaning.isEmpty()) {
			found.accept(meaning);
		}
		return length;
	}

	private static List<FoldedWord> words(String text) {
		var foldedWords = new ArrayList<FoldedWord>();
		try (var stream = FoldingAnalyzer.SPELLED.tokenStream("", text)) {
			var term = stream.addAttribute(CharTermAttribute.class);
			var place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				foldedWords
					.add(new FoldedWord(term.toString(), isInCapitals(text, place.startOffset(), term.length())));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return foldedWords;
	}

	/** Without what folding takes from its end: {@code NATO's}. */
	private static boolean isInCapitals(String text, int start, int length) {
		var end = Math.min(start + length, text.length());
		return length > 1 && text.substring(start, end).chars().noneMatch(Character::isLowerCase);
	}

}
