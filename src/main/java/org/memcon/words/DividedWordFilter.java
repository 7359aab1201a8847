package org.memcon.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads a word that is divided at a hyphen as the whole word and as each of its parts,
 * all in one place: "disarma-ment" is found as <em>disarmament</em>, "long-term" as
 * <em>term</em>.
 */
final class DividedWordFilter extends TokenFilter {

	/** The sign that stands for the hyphen; a tokenizer does not divide a word at it. */
	static final char JOINER = '_';

	private static final String DIVISION = JOINER + String.valueOf(DividedWord.SOFT_HYPHEN);

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

	private final Deque<String> parts = new ArrayDeque<>();

	private State whole;

	DividedWordFilter(TokenStream words) {
		super(words);
		this.whole = captureState();
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.parts.isEmpty()) {
			restoreState(this.whole);
			this.term.setEmpty().append(this.parts.remove());
			this.position.setPositionIncrement(0);
			return true;
		}
		if (!this.input.incrementToken()) {
			return false;
		}
		if (isDivided()) {
			var word = this.term.toString();
			this.whole = captureState();
			for (var part : word.split(DIVISION)) {
				this.parts.add(part);
			}
			this.term.setEmpty().append(word.replace(DIVISION, ""));
		}
		return true;
	}

	private boolean isDivided() {
		for (var i = 0; i < this.term.length(); i++) {
			if (this.term.buffer()[i] == DividedWord.SOFT_HYPHEN) {
				return this.term.toString().contains(DIVISION);
			}
		}
		return false;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.parts.clear();
	}

}
