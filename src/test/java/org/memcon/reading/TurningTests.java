package org.memcon.reading;

import org.junit.jupiter.api.Test;
import org.memcon.Specimens;
import org.memcon.web.Trail;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class TurningTests {

	private static final Trail NONE = Trail.of(new LinkedMultiValueMap<>());

	@Test
	void pageInTheMiddleHasNeighbours() {
		var turning = turning(2, NONE);

		assertThat(turning.previous().address()).isEqualTo("/conversations/c/pages/1");
		assertThat(turning.next().address()).isEqualTo("/conversations/c/pages/3");
	}

	@Test
	void endsHaveNoneBeyond() {
		assertThat(turning(1, NONE).previous()).isNull();
		assertThat(turning(3, NONE).next()).isNull();
	}

	@Test
	void onlyTheOpenPageIsCurrent() {
		assertThat(turning(2, NONE).all()).extracting(Turning.Leaf::current).containsExactly(false, true, false);
	}

	@Test
	void everyWayKeepsTheList() {
		var turning = turning(2, HitsTests.trail("iraq"));

		assertThat(turning.first().address()).isEqualTo("/conversations/c/pages/1?q=iraq&topic=iraq");
		assertThat(turning.last().address()).isEqualTo("/conversations/c/pages/3?q=iraq&topic=iraq");
		assertThat(turning.whole()).isEqualTo("/conversations/c/pages?q=iraq&topic=iraq");
		assertThat(turning.titlePage()).isEqualTo("/conversations/c?q=iraq&topic=iraq");
		assertThat(turning.list()).isEqualTo("/conversations?q=iraq&topic=iraq");
	}

	@Test
	void whoComesFromNoListHasNoWayBackToOne() {
		assertThat(turning(1, NONE).list()).isNull();
	}

	private static Turning turning(int number, Trail trail) {
		return new Turning(Specimens.pages("c", 3), number, trail);
	}

}
