package org.memcon.exchange;

import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.web.Format;
import org.memcon.web.PageVariable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out records, pages and summaries as plain text.
 */
@Controller
class TextController {

	private final RecordContents contents;

	private final PlainTextWriter text;

	TextController(RecordContents contents, PlainTextWriter text) {
		this.contents = contents;
		this.text = text;
	}

	@GetMapping("/conversations/{slug}.txt")
	ResponseEntity<String> record(@PathVariable String slug) {
		return file(slug, this.text.record(this.contents.of(slug)));
	}

	@GetMapping("/conversations/{slug}/pages/{number}.txt")
	ResponseEntity<String> page(@PathVariable String slug, @PageVariable int number) {
		return file(slug + "-page-" + number,
				this.text.page(this.contents.page(slug, number, ContentPart.PARTICULARS)));
	}

	@GetMapping("/conversations/{slug}/summary.txt")
	ResponseEntity<String> summary(@PathVariable String slug) {
		return file(slug + "-summary", this.text.summary(this.contents.summary(slug, ContentPart.PARTICULARS)));
	}

	private static ResponseEntity<String> file(String name, String text) {
		return Format.TEXT.file(name).response(text);
	}

}
