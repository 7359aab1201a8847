package org.memcon.conversation;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedPassageTests {

	private static final String SENTENCE = "He told Mr. Gromyko on the telephone that the talks go on. ";

	private final ConversationListEntry ofAbstract = SampleRecords.entry(1, "2001-06-16");

	private final ConversationListEntry ofDocument = document();

	private static ConversationListEntry document() {
		var entry = SampleRecords.entry(1, "2001-06-16");
		return new ConversationListEntry(1L, entry.slug(), entry.title(), entry.displayTitle(), null, "en",
				entry.form(), entry.formCertainty(), entry.dateline(), null, null, TextBasis.TRANSCRIPTION, 3, 0,
				entry.chronology());
	}

	@Test
	void passageOfAnAbstractIsQuotedInFull() {
		var passage = quoted(SENTENCE.repeat(10).strip(), this.ofAbstract);

		assertThat(passage.text()).isEqualTo(SENTENCE.repeat(10).strip());
		assertThat(passage.cut()).isFalse();
	}

	@Test
	void openingOfALongPassageEndsWithASentence() {
		var passage = quoted(SENTENCE.repeat(10).strip(), this.ofDocument);

		assertThat(passage.text()).isEqualTo(SENTENCE.repeat(5).strip() + " …");
		assertThat(passage.cut()).isTrue();
	}

	@Test
	void shortPassageHasNoEllipsis() {
		assertThat(quoted("Yes.", this.ofDocument).text()).isEqualTo("Yes.");
	}

	@Test
	void longSentenceIsCutBehindAWord() {
		assertThat(quoted("word ".repeat(100), this.ofDocument).text()).endsWith("word …").hasSizeLessThan(305);
	}

	@Test
	void scriptWithoutSpacesIsCutBehindALetter() {
		assertThat(quoted("話".repeat(400), this.ofDocument).text()).isEqualTo("話".repeat(300) + " …");
		assertThat(quoted("a" + "𠮷".repeat(400), this.ofDocument).text()).isEqualTo("a" + "𠮷".repeat(149) + " …");
	}

	@Test
	void endlessPassageOfAnAbstractIsCutToo() {
		assertThat(quoted(SENTENCE.repeat(100), this.ofAbstract).text()).hasSizeLessThan(1005).endsWith("go on. …");
	}

	@Test
	void passageOfASummaryStandsInTheSummary() {
		var passage = QuotedPassage.of(FoundPassages.inSummary(1, "t3", SENTENCE.repeat(10)), this.ofDocument);

		assertThat(passage.address()).isEqualTo("/conversations/c1/summary#t3");
		assertThat(passage.cut()).isFalse();
	}

	@Test
	void documentIsQuotedByThreePassages() {
		var passages = passages(7, "Yes.", 7, this.ofDocument);

		assertThat(passages.quoted()).hasSize(3);
		assertThat(passages.more()).isEqualTo(4);
		assertThat(passages.next()).isEqualTo("/conversations/c1/pages/2#t4");
	}

	@Test
	void allThatIsFoundNeedsNoMore() {
		assertThat(passages(3, "Yes.", 3, this.ofDocument)).extracting(QuotedPassages::more, QuotedPassages::next)
			.containsExactly(0L, null);
		assertThat(passages(0, "", 0, this.ofAbstract).quoted()).isEmpty();
	}

	@Test
	void longPassagesOfAnAbstractAreFewer() {
		var passages = passages(7, SENTENCE.repeat(15), 50, this.ofAbstract);

		assertThat(passages.quoted()).hasSize(2);
		assertThat(passages.more()).isEqualTo(48);
	}

	private static QuotedPassage quoted(String text, ConversationListEntry entry) {
		return QuotedPassage.of(FoundPassages.said(1, "t1", text, 1), entry);
	}

	private static QuotedPassages passages(int found, String text, long total, ConversationListEntry entry) {
		return QuotedPassages.of(List.copyOf(IntStream.rangeClosed(1, found)
			.mapToObj((number) -> FoundPassages.said(1, "t" + number, text, total))
			.toList()), entry);
	}

}
