package org.memcon.discovery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ChangedRecordList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Conditional requests for feeds by date.
 */
@WebMvcTest(FeedController.class)
@MockitoBean(types = { FeedPages.class, FeedWriter.class, Clock.class })
class FeedControllerTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	@Autowired
	FeedPages feedPages;

	@Autowired
	FeedWriter writer;

	@Autowired
	Clock clock;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void feedsAreWritten() {
		given(this.clock.instant()).willReturn(NOW);
		given(this.writer.write(any())).willReturn("<feed/>");
	}

	@Test
	void changeOfLongAgoIsDated() {
		changed(NOW.minusSeconds(61));

		assertThat(this.mvc.get().uri("/feed")).hasStatusOk()
			.hasHeader("Last-Modified", "Wed, 25 Nov 2026 11:58:59 GMT");
		assertThat(this.mvc.get().uri("/feed").header("If-Modified-Since", "Wed, 25 Nov 2026 11:58:59 GMT"))
			.hasStatus(304);
		assertThat(this.mvc.get().uri("/feed").header("If-Modified-Since", "Wed, 25 Nov 2026 11:58:58 GMT"))
			.hasStatusOk();
	}

	@Test
	void changeOfThisMinuteIsNot() {
		changed(NOW.minusSeconds(60));

		assertThat(this.mvc.get().uri("/feed").header("If-Modified-Since", "Wed, 25 Nov 2026 12:00:00 GMT"))
			.hasStatusOk()
			.doesNotContainHeader("Last-Modified");
	}

	@Test
	void validatorIsBelievedBeforeADate() {
		changed(NOW.minusSeconds(61));

		assertThat(this.mvc.get()
			.uri("/feed")
			.header("If-None-Match", "W/\"another\"")
			.header("If-Modified-Since", "Wed, 25 Nov 2026 12:00:00 GMT")).hasStatusOk();
	}

	/** A record that leaves them does not change their date. */
	@Test
	void listsAndLaterPagesHaveNoDate() {
		var longAgo = NOW.minusSeconds(3600);
		given(this.feedPages.list(any())).willReturn(feed(FeedPages.LIST, 1, longAgo));
		given(this.feedPages.archive(2)).willReturn(feed(FeedPages.ARCHIVE, 2, longAgo));

		for (var address : List.of("/conversations.atom", "/feed?page=2")) {
			assertThat(this.mvc.get().uri(address).header("If-Modified-Since", "Wed, 25 Nov 2026 12:00:00 GMT"))
				.hasStatusOk()
				.doesNotContainHeader("Last-Modified");
		}
	}

	private void changed(Instant moment) {
		given(this.feedPages.archive(1)).willReturn(feed(FeedPages.ARCHIVE, 1, moment));
	}

	private static FeedPage feed(String path, int page, Instant updated) {
		return new FeedPage(path, CatalogQuery.EVERYTHING.onPage(page), new ChangedRecordList("Records", 0, List.of()),
				List.of(), updated);
	}

}
