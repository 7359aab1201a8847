package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.epub.EpubWriter;
import org.memcon.search.Catalog;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ResultBatches;
import org.memcon.web.Attachment;
import org.memcon.web.BaseUrl;
import org.memcon.web.Format;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a record as a book, or all that a query finds as one, in the order of the
 * list. A list is sent while it is packed, however long it is.
 */
@Controller
class EpubController {

	private static final Attachment LIST = Format.EPUB.file("memcon-conversations");

	private final Catalog catalog;

	private final ResultBatches list;

	private final RecordContents contents;

	private final EpubWriter writer;

	private final BaseUrl address;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	EpubController(Catalog catalog, ResultBatches list, RecordContents contents, EpubWriter writer, BaseUrl address) {
		this.catalog = catalog;
		this.list = list;
		this.contents = contents;
		this.writer = writer;
		this.address = address;
	}

	@GetMapping("/conversations/{slug}.epub")
	ResponseEntity<byte[]> record(@PathVariable String slug) throws IOException {
		return Format.EPUB.file(slug).responseBytes(this.writer.write(this.contents.of(slug)));
	}

	@GetMapping(CatalogQuery.PATH + ".epub")
	void list(CatalogQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		query.requireValid();
		this.downloads.send(() -> LIST.sendBytes(request, response, (out) -> write(query.onPage(1), out)));
	}

	private void write(CatalogQuery query, OutputStream out) throws IOException {
		var title = this.catalog.find(query, 1, 0).sentence();
		try (var book = this.writer.beginList(title, this.address.host() + query.address(), out)) {
			this.list.read(query, ArchiveExporter.BATCH_SIZE, (ids) -> {
				for (var content : this.contents.inOrder(ids)) {
					book.add(content);
				}
			});
			book.finish();
		}
	}

}
