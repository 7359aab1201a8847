package org.memcon.discovery;

import java.util.List;

import org.memcon.web.BaseUrl;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the rules for crawlers (RFC 9309).
 */
@Controller
class RobotsController {

	/**
	 * The rules allow records, their pages, lists of names and the plain pages of the
	 * catalog. Queries of the catalog, records reached from them, and lists as files only
	 * repeat these.
	 */
	private static final List<String> RULES = List.of("Allow: /conversations?page=", "Disallow: /conversations?",
			"Disallow: /conversations.", "Disallow: /conversations/hits", "Disallow: /conversations/facets/",
			"Disallow: /passages", "Disallow: /conversations/*?", "Disallow: /archive.", "Disallow: /compare",
			"Disallow: /bookbag", "Disallow: /charts/", "Disallow: /api/", "Disallow: /unapi");

	private final BaseUrl baseUrl;

	RobotsController(BaseUrl baseUrl) {
		this.baseUrl = baseUrl;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.body("User-agent: *\n" + String.join("\n", RULES) + "\n\nSitemap: " + this.baseUrl.host()
					+ SitemapController.PATH + "\n");
	}

}
