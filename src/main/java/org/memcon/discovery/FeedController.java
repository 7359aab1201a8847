package org.memcon.discovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.memcon.search.CatalogQuery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out feeds: of the whole archive, and of any list of the catalog.
 */
@Controller
class FeedController {

	/** Within a minute more may change, and a date could not tell (RFC 9110, 8.8.2.2). */
	private static final Duration SETTLING_TIME = Duration.ofMinutes(1);

	private static final MediaType ATOM = MediaType.parseMediaType(FeedPage.MEDIA_TYPE + ";charset=UTF-8");

	private final FeedPages feedPages;

	private final FeedWriter writer;

	private final Clock clock;

	FeedController(FeedPages feedPages, FeedWriter writer, Clock clock) {
		this.feedPages = feedPages;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping(FeedPages.ARCHIVE)
	ResponseEntity<String> archive(CatalogQuery query) {
		return answer(this.feedPages.archive(query.page()));
	}

	@GetMapping(FeedPages.LIST)
	ResponseEntity<String> list(CatalogQuery query) {
		query.requireValid();
		return answer(this.feedPages.list(query));
	}

	/**
	 * What leaves a list, or moves to another page, leaves no date behind: only the
	 * beginning of the archive has one that can be believed.
	 */
	private ResponseEntity<String> answer(FeedPage feedPage) {
		var answer = ResponseEntity.ok().contentType(ATOM);
		if (feedPage.isFirstPageOf(FeedPages.ARCHIVE) && isSettled(feedPage.updated())) {
			answer.lastModified(feedPage.updated());
		}
		return answer.body(this.writer.write(feedPage));
	}

	private boolean isSettled(Instant change) {
		return change.isBefore(this.clock.instant().minus(SETTLING_TIME));
	}

}
