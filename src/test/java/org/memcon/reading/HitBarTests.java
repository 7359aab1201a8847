package org.memcon.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.conversation.Page;

import static org.assertj.core.api.Assertions.assertThat;

class HitBarTests {

	private static final SearchContext CONTEXT = ConversationHitsTests.context("iraq", 0);

	private final List<Page> pages = SampleRecords.pages("c", 2);

	@Test
	void nextHitMayStandOnTheNextPage() {
		var bar = HitBar.of(hits(2), this.pages.get(0).conversation().address(), 1, CONTEXT);

		assertThat(bar.next()).isEqualTo("/conversations/c/pages/2?hit=3&q=iraq&topic=iraq#hit-3");
		assertThat(bar.previous()).isEqualTo("/conversations/c/pages/1?hit=1&q=iraq&topic=iraq#hit-1");
		assertThat(bar.nextLeaves()).isFalse();
		assertThat(bar.previousLeaves()).isFalse();
	}

	@Test
	void beyondTheEndsLieTheOtherConversationsOfTheList() {
		var first = HitBar.of(hits(1), this.pages.get(0).conversation().address(), 1, CONTEXT);
		var last = HitBar.of(hits(3), this.pages.get(0).conversation().address(), 2, CONTEXT);

		assertThat(first.previous()).isEqualTo("/conversations/hits?before=c&q=iraq&topic=iraq");
		assertThat(first.previousLeaves()).isTrue();
		assertThat(last.next()).isEqualTo("/conversations/hits?after=c&q=iraq&topic=iraq");
		assertThat(last.nextLeaves()).isTrue();
	}

	@Test
	void aPageWithoutHitsStandsBetweenThem() {
		var pages = SampleRecords.pages("c", 3);
		var hits = new ConversationHits(CONTEXT);
		hits.mark(List.of(SampleRecords.turn(pages.get(0), 1, "<p>Iraq and Iraq</p>"),
				SampleRecords.turn(pages.get(2), 2, "<p>Iraq</p>")));

		var bar = HitBar.of(hits, pages.get(1).conversation().address(), 2, CONTEXT);

		assertThat(bar.onPage()).isZero();
		assertThat(bar.previous()).endsWith("#hit-2");
		assertThat(bar.next()).endsWith("#hit-3");
	}

	@Test
	void wordsCanBeCleared() {
		var bar = HitBar.of(hits(1), this.pages.get(0).conversation().address(), 2, CONTEXT);

		assertThat(bar.clear()).isEqualTo("/conversations/c/pages/2?topic=iraq");
	}

	@Test
	void wholeConversationHasAllHitsOnOnePage() {
		var bar = HitBar.whole(hits(2), this.pages.get(0).conversation().address(), CONTEXT);

		assertThat(bar.next()).isEqualTo("/conversations/c/pages?hit=3&q=iraq&topic=iraq#hit-3");
		assertThat(bar.onPage()).isEqualTo(3);
		assertThat(bar.clear()).isEqualTo("/conversations/c/pages?topic=iraq");
	}

	@Test
	void withoutHitsBothWaysLeave() {
		var bar = HitBar.of(new ConversationHits(CONTEXT), this.pages.get(0).conversation().address(), 1, CONTEXT);

		assertThat(bar.current()).isZero();
		assertThat(bar.previousLeaves()).isTrue();
		assertThat(bar.nextLeaves()).isTrue();
	}

	private ConversationHits hits(int current) {
		var hits = new ConversationHits(ConversationHitsTests.context("iraq", current));
		hits.mark(List.of(SampleRecords.turn(this.pages.get(0), 1, "<p>Iraq and Iraq</p>"),
				SampleRecords.turn(this.pages.get(1), 2, "<p>Iraq</p>")));
		return hits;
	}

}
