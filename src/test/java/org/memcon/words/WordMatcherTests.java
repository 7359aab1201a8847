package org.memcon.words;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordMatcherTests {

	private static final List<String> ODD = List.of("", " ", "*", "***", "-", "--", "+", "|", "NOT", "AND", "OR",
			"NOT NOT", "\"", "\"\"", "\"\"\"", "\"a", "a\"", "(", ")", "(((((", "()", ")(", "((a)", "a b)", "~", "a~2",
			"\\", "\\\\", "a\\", "/.*/", "[a TO z]", "text:a", "a^9", "?", "!a", "&&", "||", "中文", "\uD83D\uDE00",
			"\uD83D", "עברית", "\u202Eabc", "\u0301", "*a", "a*b", "-a", "-(a b)", "NOT (a OR b)", "-*", "'", "’", "’’",
			"(".repeat(300), "\"".repeat(299), "a* ".repeat(100), "NOT ".repeat(75), "(a ".repeat(100));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			sanctions          | The [sanctions] on Iraq; a [sanction].
			iraq sanctions     | The [sanctions] on [Iraq]; a [sanction].
			"on iraq"          | The sanctions [on Iraq]; a sanction.
			sanctions on       | The [sanctions on] Iraq; a [sanction].
			sanct*             | The [sanctions] on Iraq; a [sanction].
			iran OR iraq       | The sanctions on [Iraq]; a sanction.
			iraq NOT sanctions | The sanctions on [Iraq]; a sanction.
			NOT sanctions      | The sanctions on Iraq; a sanction.
			(iran OR iraq) the | [The] sanctions on [Iraq]; a sanction.
			*                  | The sanctions on Iraq; a sanction.
			"iraq a"           | The sanctions on [Iraq; a] sanction.
			treaty             | The sanctions on Iraq; a sanction.
			""")
	void wordsLookedForAreFound(String typed, String marked) {
		assertThat(marked(typed, "The sanctions on Iraq; a sanction.")).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			negotiat*   | Negotiators negotiated a treaty.      | [Negotiators negotiated] a treaty.
			NEGOTIÁT*   | Negotiators negotiated a treaty.      | [Negotiators negotiated] a treaty.
			negotiation | It was negotiated, then neglected.    | It was [negotiated], then neglected.
			treaties    | They negotiated a treaty.             | They negotiated a [treaty].
			putin's     | Putin’s and Putinʼs words by Putin    | [Putin’s] and [Putinʼs] words by [Putin]
			US          | The U.S. and the US                   | The [U.S]. and the [US]
			U.S.        | The U.S. and the US                   | The [U.S]. and the [US]
			sao tome    | São Tomé                              | [São Tomé]
			São Tomé    | Sao Tome                              | [Sao Tome]
			abm treaty  | the ABM-Treaty and the ABM – Treaty   | the [ABM-Treaty] and the [ABM – Treaty]
			путин       | Сказал Путин                          | Сказал [Путин]
			中文        | 这是中文吗                            | 这是[中文]吗
			""")
	void wordsAreFoundInTheirOtherForms(String typed, String text, String marked) {
		assertThat(marked(typed, text)).isEqualTo(marked);
	}

	@ParameterizedTest
	@FieldSource("ODD")
	void nothingThatCanBeTypedIsAnError(String typed) {
		var wordMatcher = new WordMatcher(new SearchWords(typed));

		assertThat(wordMatcher.hits("a “b” c 中文 \uD83D\uDE00 עברית")).allMatch((hit) -> hit.start() < hit.end());
	}

	@Test
	void tooManyWordsMarkNothing() {
		assertThat(new WordMatcher(new SearchWords("a ".repeat(200))).hasWords()).isFalse();
	}

	@Test
	void everyTextIsWantedOnlyForItsWords() {
		assertThat(new WordMatcher(new SearchWords("NOT iran")).hasWords()).isFalse();
	}

	private static String marked(String typed, String text) {
		var marked = new StringBuilder(text);
		var hits = new WordMatcher(new SearchWords(typed)).hits(text);
		for (var i = hits.size() - 1; i >= 0; i--) {
			marked.insert(hits.get(i).end(), ']').insert(hits.get(i).start(), '[');
		}
		return marked.toString();
	}

}
