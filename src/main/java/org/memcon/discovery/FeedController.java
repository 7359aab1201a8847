package org.memcon.discovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.memcon.search.CatalogQuery;
import org.memcon.search.NotUnderstood;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out feeds: of the whole archive, and of any list of the catalog.
 */
@Controller
class FeedController {

	/** Within a minute more may change, and a date could not tell (RFC 9110, 8.8.2.2). */
	private static final Duration UNSETTLED = Duration.ofMinutes(1);

	private static final MediaType ATOM = MediaType.parseMediaType(Feed.MEDIA_TYPE + ";charset=UTF-8");

	private final Feeds feeds;

	private final FeedWriter writer;

	private final Clock clock;

	FeedController(Feeds feeds, FeedWriter writer, Clock clock) {
		this.feeds = feeds;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping(Feeds.ARCHIVE)
	ResponseEntity<String> archive(@RequestParam MultiValueMap<String, String> parameters) {
		return answer(this.feeds.archive(CatalogQuery.of(parameters).page()));
	}

	@GetMapping(Feeds.LIST)
	ResponseEntity<String> list(@RequestParam MultiValueMap<String, String> parameters) {
		return answer(this.feeds.list(NotUnderstood.refused(parameters)));
	}

	/**
	 * What leaves a list, or moves to another page, leaves no date behind: only the
	 * beginning of the archive has one that can be believed.
	 */
	private ResponseEntity<String> answer(Feed feed) {
		var answer = ResponseEntity.ok().contentType(ATOM);
		if (feed.isBeginningOf(Feeds.ARCHIVE) && isSettled(feed.updated())) {
			answer.lastModified(feed.updated());
		}
		return answer.body(this.writer.write(feed));
	}

	private boolean isSettled(Instant change) {
		return change.isBefore(this.clock.instant().minus(UNSETTLED));
	}

}
