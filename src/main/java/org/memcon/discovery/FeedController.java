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
 * Serves feeds of the whole archive and of any list of the catalog.
 */
@Controller
class FeedController {

	/** The time in which more may change under the same date (RFC 9110, 8.8.2.2). */
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
		return respond(this.feedPages.archive(query.page()));
	}

	@GetMapping(FeedPages.LIST)
	ResponseEntity<String> list(CatalogQuery query) {
		query.requireValid();
		return respond(this.feedPages.list(query));
	}

	/**
	 * The response, with a date only for the first page of the archive: a record that
	 * leaves another list or page does not change its date.
	 */
	private ResponseEntity<String> respond(FeedPage feedPage) {
		var response = ResponseEntity.ok().contentType(ATOM);
		if (feedPage.isFirstPageOf(FeedPages.ARCHIVE) && isSettled(feedPage.updated())) {
			response.lastModified(feedPage.updated());
		}
		return response.body(this.writer.write(feedPage));
	}

	private boolean isSettled(Instant change) {
		return change.isBefore(this.clock.instant().minus(SETTLING_TIME));
	}

}
