package org.memcon.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTests {

	@ParameterizedTest
	@CsvSource({ "0,1", "1,1", "20,1", "21,2", "40,2", "41,3", "2000,100" })
	void lastPageIsNeverEmpty(long total, int last) {
		assertThat(pager(1, total).last()).isEqualTo(last);
	}

	@Test
	void onePageNeedsNoPager() {
		assertThat(pager(1, 20).isNeeded()).isFalse();
	}

	@Test
	void firstPageHasNothingBefore() {
		assertThat(pager(1, 100).previous()).isNull();
		assertThat(pager(1, 100).next()).isEqualTo("/2");
	}

	@Test
	void lastPageHasNothingAfter() {
		assertThat(pager(5, 100).next()).isNull();
		assertThat(pager(5, 100).previous()).isEqualTo("/4");
	}

	@ParameterizedTest
	@CsvSource({ "1,100,1,20", "5,95,81,95", "1,0,0,0" })
	void tellsWhichLinesAreShown(int number, long total, long from, long to) {
		assertThat(pager(number, total).from()).isEqualTo(from);
		assertThat(pager(number, total).to()).isEqualTo(to);
	}

	@Test
	void linksToTheEndsAndTheNeighbours() {
		assertThat(pager(50, 2000).links()).extracting(Pager.PagerLink::number)
			.containsExactly(1, 48, 49, 50, 51, 52, 100);
	}

	@Test
	void onlyTheOpenPageIsCurrent() {
		assertThat(pager(2, 60).links()).extracting(Pager.PagerLink::current).containsExactly(false, true, false);
	}

	private static Pager pager(int number, long total) {
		return new Pager(number, 20, total, (page) -> "/" + page);
	}

}
