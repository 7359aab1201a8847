package org.memcon.wording;

/**
 * A fact in words, and the doubt about it in words, which is empty where there is none.
 */
public record WordedFact(String words, String doubt) {

	/** The same doubt about more words. */
	public WordedFact with(String words) {
		return new WordedFact(words, this.doubt);
	}

	/** The words, with the doubt in parentheses behind them. */
	@Override
	public String toString() {
		return withDoubt(" (", ")");
	}

	/** The words, with the doubt between two marks behind them. */
	public String withDoubt(String opening, String closing) {
		return this.doubt.isEmpty() ? this.words : this.words + opening + this.doubt + closing;
	}

}
