package org.memcon.exchange.tei;

import java.io.IOException;

import org.memcon.conversation.TextLayer;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.web.Format;
import org.memcon.web.FormatVariant;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageVariable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a record, one page of it, or its summary in TEI.
 */
@Controller
class TeiController {

	private final RecordContents contents;

	private final TeiWriter writer;

	TeiController(RecordContents contents, TeiWriter writer) {
		this.contents = contents;
		this.writer = writer;
	}

	@FormatVariant(Format.TEI)
	@GetMapping("/conversations/{slug}")
	ResponseEntity<byte[]> preferred(@PathVariable String slug) throws IOException {
		return record(slug);
	}

	@GetMapping("/conversations/{slug}.xml")
	ResponseEntity<byte[]> record(@PathVariable String slug) throws IOException {
		return file(slug, this.writer.write(this.contents.of(slug)));
	}

	@GetMapping("/conversations/{slug}/summary.xml")
	ResponseEntity<byte[]> summary(@PathVariable String slug) throws IOException {
		var content = this.contents.of(slug);
		if (content.pages(TextLayer.SUMMARY).isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		return file(slug + "-summary", this.writer.writeSummary(content));
	}

	@GetMapping("/conversations/{slug}/pages/{number}.xml")
	ResponseEntity<byte[]> page(@PathVariable String slug, @PageVariable int number) throws IOException {
		return file(slug + "-page-" + number,
				this.writer.writePage(this.contents.page(slug, number, ContentPart.values())));
	}

	private static ResponseEntity<byte[]> file(String name, byte[] content) {
		return Format.TEI.file(name).response(content);
	}

}
