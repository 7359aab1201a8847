package org.memcon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.memcon.conversation.Layer;
import org.memcon.web.Attachment;
import org.memcon.web.NotFoundException;
import org.memcon.web.PageNumbers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a record, one page of it, or its summary in TEI.
 */
@Controller
class TeiController {

	private static final MediaType TEI = new MediaType(MediaType.parseMediaType(TeiWriter.MEDIA_TYPE),
			StandardCharsets.UTF_8);

	private final Dossiers dossiers;

	private final Extracts extracts;

	private final TeiWriter writer;

	TeiController(Dossiers dossiers, Extracts extracts, TeiWriter writer) {
		this.dossiers = dossiers;
		this.extracts = extracts;
		this.writer = writer;
	}

	/** What writes one file. */
	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

	@GetMapping("/conversations/{slug}.xml")
	ResponseEntity<byte[]> record(@PathVariable String slug) throws IOException {
		var dossier = this.dossiers.of(slug);
		return file(slug, (out) -> this.writer.write(dossier, out));
	}

	@GetMapping("/conversations/{slug}/summary.xml")
	ResponseEntity<byte[]> summary(@PathVariable String slug) throws IOException {
		var dossier = this.dossiers.of(slug);
		if (dossier.pages(Layer.SUMMARY).isEmpty()) {
			throw new NotFoundException("error.404.summary");
		}
		return file(slug + "-summary", (out) -> this.writer.writeSummary(dossier, out));
	}

	@GetMapping("/conversations/{slug}/pages/{number}.xml")
	ResponseEntity<byte[]> page(@PathVariable String slug, @PathVariable String number) throws IOException {
		var dossier = this.extracts.extract(slug, PageNumbers.of(number));
		return file(slug + "-page-" + number, (out) -> this.writer.writePage(dossier, out));
	}

	private static ResponseEntity<byte[]> file(String name, Writing writing) throws IOException {
		var content = new ByteArrayOutputStream();
		writing.to(content);
		return ResponseEntity.ok()
			.contentType(TEI)
			.header(HttpHeaders.CONTENT_DISPOSITION, new Attachment(name + ".xml", TeiWriter.MEDIA_TYPE).disposition())
			.body(content.toByteArray());
	}

}
