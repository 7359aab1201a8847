package org.memcon.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds words before they are compared: case, accents, vowel signs, apostrophes, soft
 * hyphens, the points of abbreviations and the commas of numbers do not count. Read as
 * {@link #STEMMED}, a word also matches its other forms, and still itself, so that
 * beginnings of words and phrases match.
 */
public final class FoldingAnalyzer extends Analyzer {

	private static final String APOSTROPHES = "\u2018\u2019\u02BC\u0060\u00B4";

	/** The points of abbreviations, but not of numbers, and the comma of "1,500". */
	private static final Pattern POINT_OR_COMMA = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)|(?<=\\d),(?=\\d{3}(?!\\d))");

	/**
	 * Signs within a word that are no letters: soft hyphens and joiners, stress marks and
	 * the vowel signs of Hebrew.
	 */
	private static final Pattern SIGNS = Pattern.compile("[\\p{Cf}\u0300-\u036F\u0591-\u05C7]");

	private static final Pattern YO = Pattern.compile("\u0451");

	/** Common stems for words with a British and an American spelling. */
	private static final ResourceBundle SPELLINGS = ResourceBundle
		.getBundle(FoldingAnalyzer.class.getPackageName() + ".spellings");

	private static final StemmerOverrideFilter.StemmerOverrideMap STEMS = stems();

	private static final int PASSAGE_GAP = 100;

	/** The analyzer for the text of records. */
	public static final FoldingAnalyzer STEMMED = new FoldingAnalyzer(true);

	/** The analyzer for words as they are spelled. */
	public static final FoldingAnalyzer SPELLED = new FoldingAnalyzer(false);

	private final boolean stemmed;

	private FoldingAnalyzer(boolean stemmed) {
		this.stemmed = stemmed;
	}

	/**
	 * Reads every apostrophe as the one of a typewriter, and the hyphen before a soft
	 * hyphen, at which a word is divided, as a sign that joins letters.
	 */
	private static final class SignReader extends Reader {

		private final Reader text;

		SignReader(Reader text) {
			this.text = text;
		}

		@Override
		public int read(char[] characters, int offset, int length) throws IOException {
			var count = this.text.read(characters, offset, length);
			for (var i = offset; i < offset + count; i++) {
				if (APOSTROPHES.indexOf(characters[i]) >= 0) {
					characters[i] = '\'';
				}
				else if (characters[i] == DividedWord.SOFT_HYPHEN && i > offset
						&& DividedWord.isHyphen(characters[i - 1])) {
					characters[i - 1] = DividedWordFilter.JOINER;
				}
			}
			return count;
		}

		@Override
		public void close() throws IOException {
			this.text.close();
		}

	}

	/**
	 * Replaces a sign in words; most are of plain letters and digits, and cost nothing.
	 */
	private static final class SignFilter extends TokenFilter {

		private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

		private final Pattern sign;

		private final String replacement;

		SignFilter(TokenStream words, Pattern sign, String replacement) {
			super(words);
			this.sign = sign;
			this.replacement = replacement;
		}

		@Override
		public boolean incrementToken() throws IOException {
			if (!this.input.incrementToken()) {
				return false;
			}
			if (!isPlain()) {
				var replaced = this.sign.matcher(this.word).replaceAll(this.replacement);
				this.word.setEmpty().append(replaced);
			}
			return true;
		}

		private boolean isPlain() {
			for (var i = 0; i < this.word.length(); i++) {
				var character = this.word.buffer()[i];
				if (character > 'z' || !Character.isLetterOrDigit(character)) {
					return false;
				}
			}
			return true;
		}

	}

	/** Returns the words of a text, each once. */
	public Set<String> words(String text) {
		var words = new HashSet<String>();
		try (var stream = tokenStream("", text)) {
			var word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(word.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** Keeps phrases from reaching from one passage into the next. */
	@Override
	public int getPositionIncrementGap(String fieldName) {
		return PASSAGE_GAP;
	}

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return new SignReader(reader);
	}

	@Override
	protected Reader initReaderForNormalization(String fieldName, Reader reader) {
		return initReader(fieldName, reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		var words = new StandardTokenizer();
		var whole = new EnglishPossessiveFilter(new DividedWordFilter(words));
		var folded = normalize(fieldName, new SignFilter(whole, POINT_OR_COMMA, ""));
		return new TokenStreamComponents(words, this.stemmed ? stem(folded) : folded);
	}

	@Override
	protected TokenStream normalize(String fieldName, TokenStream words) {
		var letters = new SignFilter(new GreekLowerCaseFilter(new LowerCaseFilter(words)), SIGNS, "");
		return new ASCIIFoldingFilter(new ArabicNormalizationFilter(new SignFilter(letters, YO, "\u0435")));
	}

	private static TokenStream stem(TokenStream words) {
		var spelled = new StemmerOverrideFilter(new KeywordRepeatFilter(words), STEMS);
		return new RemoveDuplicatesTokenFilter(new PorterStemFilter(spelled));
	}

	private static StemmerOverrideFilter.StemmerOverrideMap stems() {
		var stems = new StemmerOverrideFilter.Builder(true);
		SPELLINGS.keySet().forEach((word) -> stems.add(word, SPELLINGS.getString(word)));
		try {
			return stems.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
