package org.memcon.ingest.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.memcon.draft.WhiteSpace;
import org.memcon.words.DividedWord;

/**
 * Finds the passage of a text in which given words stand whole, wherever its passages
 * begin and end.
 */
final class PassageFinder {

	/** Fewer characters than these may stand anywhere by chance. */
	private static final int MIN_LENGTH = 30;

	private static final String SOFT_HYPHEN = String.valueOf(DividedWord.SOFT_HYPHEN);

	private final NavigableMap<Integer, String> starts = new TreeMap<>();

	private final StringBuilder text = new StringBuilder(" ");

	/** Takes the passages by their anchors, in the order of the text. */
	PassageFinder(Map<String, String> passages) {
		passages.forEach((anchor, words) -> {
			var folded = folded(words);
			var isDivided = this.text.length() > 1 && this.text.indexOf(SOFT_HYPHEN, this.text.length() - 2) >= 0;
			if (isDivided) {
				this.text.setLength(this.text.length() - 2);
			}
			this.starts.put(this.text.length(), anchor);
			this.text.append(folded).append(' ');
		});
	}

	/** The anchor of the passage in which these words begin, if all of them are there. */
	Optional<String> find(String words) {
		var folded = folded(words);
		if (folded.length() < MIN_LENGTH) {
			return Optional.empty();
		}
		var start = this.text.indexOf(" " + folded + " ");
		return (start < 0) ? Optional.empty()
				: Optional.of(Objects.requireNonNull(this.starts.floorEntry(start + 1)).getValue());
	}

	/** The words with one space between them; a word divided by a page is whole. */
	private static String folded(String words) {
		var folded = WhiteSpace.fold(words).replace(SOFT_HYPHEN + " ", "");
		return folded.endsWith(SOFT_HYPHEN) ? folded : folded.replace(SOFT_HYPHEN, "");
	}

}
