package org.memcon.discovery;

import java.util.List;

import org.memcon.web.BaseUrl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells those who gather pages by program where to begin, and where there is no end (RFC
 * 9309).
 */
@Controller
class RobotsController {

	/**
	 * Records, their pages and all lists of names are open, and so is the catalog from
	 * page to page. What is put together in the catalog, a record as it is reached from
	 * there, and whole lists as files would be the same again and again.
	 */
	private static final List<String> RULES = List.of("Allow: /", "Allow: /conversations?page=",
			"Disallow: /conversations?", "Disallow: /conversations.", "Disallow: /conversations/hits",
			"Disallow: /conversations/*?", "Disallow: /archive.zip", "Disallow: /api/");

	private final BaseUrl baseUrl;

	RobotsController(BaseUrl address) {
		this.baseUrl = address;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.body("User-agent: *\n" + String.join("\n", RULES) + "\n\nSitemap: " + this.baseUrl.host()
					+ SitemapController.PATH + "\n");
	}

}
