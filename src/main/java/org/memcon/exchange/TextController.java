package org.memcon.exchange;

import java.nio.charset.StandardCharsets;

import org.memcon.web.Attachment;
import org.memcon.web.PageNumbers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out records, pages and summaries as plain text.
 */
@Controller
class TextController {

	private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final Dossiers dossiers;

	private final Extracts extracts;

	private final PlainText text;

	TextController(Dossiers dossiers, Extracts extracts, PlainText text) {
		this.dossiers = dossiers;
		this.extracts = extracts;
		this.text = text;
	}

	@GetMapping("/conversations/{slug}.txt")
	ResponseEntity<String> record(@PathVariable String slug) {
		return file(slug, this.text.record(this.dossiers.of(slug)));
	}

	@GetMapping("/conversations/{slug}/pages/{number}.txt")
	ResponseEntity<String> page(@PathVariable String slug, @PathVariable String number) {
		return file(slug + "-page-" + number, this.text.page(this.extracts.page(slug, PageNumbers.of(number))));
	}

	@GetMapping("/conversations/{slug}/summary.txt")
	ResponseEntity<String> summary(@PathVariable String slug) {
		return file(slug + "-summary", this.text.summary(this.extracts.summary(slug)));
	}

	private static ResponseEntity<String> file(String name, String text) {
		return ResponseEntity.ok()
			.contentType(PLAIN)
			.header(HttpHeaders.CONTENT_DISPOSITION, new Attachment(name + ".txt", PLAIN.toString()).disposition())
			.body(text);
	}

}
