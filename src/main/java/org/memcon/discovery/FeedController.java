package org.memcon.discovery;

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

	private static final MediaType ATOM = MediaType.parseMediaType(FeedPage.MEDIA_TYPE + ";charset=UTF-8");

	private final FeedPages feedPages;

	private final FeedWriter writer;

	FeedController(FeedPages feedPages, FeedWriter writer) {
		this.feedPages = feedPages;
		this.writer = writer;
	}

	@GetMapping(FeedPages.ARCHIVE)
	ResponseEntity<String> archive(CatalogQuery query) {
		return respond(this.feedPages.archive(query.page()));
	}

	@GetMapping({ FeedPages.LIST, FeedPages.PASSAGES })
	ResponseEntity<String> list(CatalogQuery query) {
		query.requireValid();
		return respond(this.feedPages.list(query));
	}

	private ResponseEntity<String> respond(FeedPage feedPage) {
		return ResponseEntity.ok().contentType(ATOM).body(this.writer.write(feedPage));
	}

}
