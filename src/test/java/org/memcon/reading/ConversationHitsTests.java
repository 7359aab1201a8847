package org.memcon.reading;

import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SampleRecords;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.Page;
import org.memcon.conversation.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationHitsTests {

	private final List<Page> pages = SampleRecords.pages("c", 3);

	private final List<Turn> turns = List.of(SampleRecords.turn(this.pages.get(0), 1, "<p>Iraq and Iraq</p>"),
			SampleRecords.turn(this.pages.get(1), 2, "<p>Iran</p>"),
			SampleRecords.turn(this.pages.get(2), 3, "<p>Iraq</p>", SampleRecords.note(NoteKind.EVIDENCE, "Iraq"),
					SampleRecords.note(NoteKind.GLOSS, "On Iraq")));

	@Test
	void hitsAreCountedThroughTheConversation() {
		var hits = marked("iraq", 0);

		assertThat(hits.total()).isEqualTo(3);
		assertThat(hits.onPage(1)).isEqualTo(2);
		assertThat(hits.onPage(2)).isZero();
		assertThat(hits.pageOf(3)).isEqualTo(3);
	}

	@Test
	void thereIsNoPageOfNoHit() {
		var hits = marked("iraq", 0);

		assertThat(hits.pageOf(0)).isNull();
		assertThat(hits.pageOf(4)).isNull();
	}

	@Test
	void hitOnALaterPageGoesOnCounting() {
		var turns = new ConversationHits(context("iraq", 0)).mark(this.turns);

		assertThat(turns.get(2).html()).isEqualTo("<p><mark id=\"hit-3\">Iraq</mark></p>");
	}

	@Test
	void notesAreMarkedButNotCounted() {
		var turn = new ConversationHits(context("iraq", 0)).mark(this.turns).get(2);

		assertThat(turn.footnotes()).extracting(MarkedNote::html).containsExactly("<mark>Iraq</mark>");
		assertThat(turn.glosses()).extracting(MarkedNote::html).containsExactly("On <mark>Iraq</mark>");
	}

	@Test
	void readerIsAtTheHitInTheAddress() {
		assertThat(marked("iraq", 2).currentOn(1)).isEqualTo(2);
	}

	@Test
	void readerIsAtTheFirstHitOfThePageOrTheLastBeforeIt() {
		assertThat(marked("iraq", 0).currentOn(1)).isEqualTo(1);
		assertThat(marked("iraq", 99).currentOn(2)).isEqualTo(2);
		assertThat(marked("iraq", 0).currentOn(3)).isEqualTo(3);
		assertThat(marked("nothing", 0).currentOn(1)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000" })
	void withoutWordsNothingIsMarked(String typed) {
		var hits = new ConversationHits(context(typed, 0));

		assertThat(hits.isWanted()).isFalse();
		assertThat(hits.mark(this.turns)).extracting(MarkedTurn::html)
			.containsExactly("<p>Iraq and Iraq</p>", "<p>Iran</p>", "<p>Iraq</p>");
	}

	@Test
	void tooManyWordsAreNotWanted() {
		assertThat(new ConversationHits(context("a".repeat(301), 0)).isWanted()).isFalse();
	}

	private ConversationHits marked(String typed, int current) {
		var hits = new ConversationHits(context(typed, current));
		hits.mark(this.turns);
		return hits;
	}

	static SearchContext context(String typed, int hit) {
		var parameters = new LinkedHashMap<String, List<String>>();
		parameters.put("q", List.of(typed));
		parameters.put("topic", List.of("iraq"));
		return new SearchContext(parameters, hit);
	}

}
