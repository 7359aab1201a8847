package org.memcon.reading;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class PageNavigationTests {

	private static final SearchContext NONE = SearchContext.of(Map.of());

	@Test
	void pageInTheMiddleHasNeighbours() {
		var pageNavigation = turning(2, NONE);

		assertThat(pageNavigation.previous().address()).isEqualTo("/conversations/c/pages/1");
		assertThat(pageNavigation.next().address()).isEqualTo("/conversations/c/pages/3");
	}

	@Test
	void endsHaveNoneBeyond() {
		assertThat(turning(1, NONE).previous()).isNull();
		assertThat(turning(3, NONE).next()).isNull();
	}

	@Test
	void everyWayKeepsTheList() {
		var pageNavigation = turning(2, ConversationHitsTests.context("iraq", 0));

		assertThat(pageNavigation.first().address()).isEqualTo("/conversations/c/pages/1?q=iraq&topic=iraq");
		assertThat(pageNavigation.last().address()).isEqualTo("/conversations/c/pages/3?q=iraq&topic=iraq");
		assertThat(pageNavigation.whole()).isEqualTo("/conversations/c/pages?q=iraq&topic=iraq");
		assertThat(pageNavigation.titlePage()).isEqualTo("/conversations/c?q=iraq&topic=iraq");
		assertThat(pageNavigation.list()).isEqualTo("/conversations?q=iraq&topic=iraq");
	}

	@Test
	void whoComesFromNoListHasNoWayBackToOne() {
		assertThat(turning(1, NONE).list()).isNull();
	}

	private static PageNavigation turning(int number, SearchContext context) {
		var pages = SampleRecords.pages("c", 3);
		return PageNavigation.of(pages.get(0).conversation(), pages, number, context);
	}

}
