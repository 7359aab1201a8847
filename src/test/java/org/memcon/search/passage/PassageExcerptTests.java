package org.memcon.search.passage;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Turns.NearbyTurn;
import org.memcon.search.passage.PassageExcerpt.NearbySentence;
import org.memcon.words.SearchWords;
import org.memcon.words.Snippet.SnippetPart;
import org.memcon.words.WordMatcher;

import static org.assertj.core.api.Assertions.assertThat;

class PassageExcerptTests {

	private static final String SENTENCE = "This one of the sentences has eighty characters, so that eight make it long. ";

	private static final Optional<NearbyTurn> PREVIOUS = turn("Mr. Bush", "First words. Is that so? Mr. Putin agreed.");

	private static final Optional<NearbyTurn> NEXT = turn(null, "He nodded. Then he left.");

	@Test
	void shortPassageIsWholeBetweenItsNeighbours() {
		var excerpt = excerpt("NATO it is.", "nato");

		assertThat(excerpt.before()).isEqualTo(new NearbySentence("Mr. Bush", "Mr. Putin agreed."));
		assertThat(excerpt.snippet().pieces()).containsExactly(new SnippetPart("NATO", true),
				new SnippetPart(" it is.", false));
		assertThat(excerpt.after()).isEqualTo(new NearbySentence(null, "He nodded."));
		assertThat(excerpt.cut()).isFalse();
	}

	@Test
	void longPassageIsCutAroundTheFirstWordFound() {
		var excerpt = excerpt(SENTENCE.repeat(8) + "Then NATO. " + SENTENCE.repeat(8), "nato");

		assertThat(excerpt.before()).isEqualTo(new NearbySentence(null, SENTENCE.strip()));
		assertThat(text(excerpt)).startsWith("Then NATO. This").hasSizeLessThan(420);
		assertThat(excerpt.after()).isEqualTo(new NearbySentence(null, SENTENCE.strip()));
		assertThat(excerpt.cut()).isTrue();
	}

	@Test
	void longPassageWithoutWordsIsShownFromItsBeginning() {
		var excerpt = excerpt("Begun. " + SENTENCE.repeat(16), "");

		assertThat(excerpt.before()).isEqualTo(new NearbySentence("Mr. Bush", "Mr. Putin agreed."));
		assertThat(text(excerpt)).startsWith("Begun. ");
		assertThat(excerpt.after()).isEqualTo(new NearbySentence(null, SENTENCE.strip()));
	}

	@Test
	void endOfALongPassageIsFollowedByTheNextTurn() {
		assertThat(excerpt(SENTENCE.repeat(16) + "Then NATO.", "nato").after())
			.isEqualTo(new NearbySentence(null, "He nodded."));
	}

	@Test
	void endlessSentenceIsCutAtAWord() {
		assertThat(text(excerpt("word ".repeat(400), ""))).hasSizeLessThan(420).endsWith("word");
		assertThat(text(excerpt("word ".repeat(400) + "NATO " + "word ".repeat(400), "nato"))).contains("NATO")
			.hasSizeLessThan(300);
		assertThat(text(excerpt("文".repeat(2000), ""))).hasSizeLessThan(420);
	}

	@Test
	void firstAndLastPassageHaveOneNeighbour() {
		var excerpt = PassageExcerpt.of("Alone.", List.of(), Optional.empty(), turn("He", " "));

		assertThat(excerpt.before()).isNull();
		assertThat(excerpt.after()).isNull();
	}

	private static PassageExcerpt excerpt(String text, String words) {
		return PassageExcerpt.of(text, new WordMatcher(new SearchWords(words)).hits(text), PREVIOUS, NEXT);
	}

	private static String text(PassageExcerpt excerpt) {
		return String.join("", excerpt.snippet().pieces().stream().map(SnippetPart::text).toList());
	}

	private static Optional<NearbyTurn> turn(String speaker, String text) {
		return Optional.of(new NearbyTurn(1L, 1, speaker, text, text));
	}

}
