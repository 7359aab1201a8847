package org.memcon.bookbag;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.citation.CitationFile;
import org.memcon.citation.CitationFormat;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.archive.CsvFile;
import org.memcon.exchange.archive.DownloadLimit;
import org.memcon.exchange.epub.EpubWriter;
import org.memcon.web.BaseUrl;
import org.memcon.web.Format;
import org.memcon.web.Messages;
import org.memcon.web.Redirects;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves a bookbag as a file: its citations, its table, its list in Markdown, or its
 * conversations as one book.
 */
@Controller
class BookbagFileController {

	/** The number of whole texts that are read at a time. */
	private static final int BATCH_SIZE = 10;

	private final BookbagLoader loader;

	private final RecordContents contents;

	private final EpubWriter books;

	private final BookbagText text;

	private final Messages messages;

	private final BaseUrl address;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	BookbagFileController(BookbagLoader loader, RecordContents contents, EpubWriter books, BookbagText text,
			Messages messages, BaseUrl address) {
		this.loader = loader;
		this.contents = contents;
		this.books = books;
		this.text = text;
		this.messages = messages;
		this.address = address;
	}

	@GetMapping({ Bookbag.PATH + ".ris", Bookbag.PATH + ".bib", Bookbag.PATH + ".csljson", Bookbag.PATH + ".csv",
			Bookbag.PATH + ".md", Bookbag.PATH + ".epub" })
	void file(@RequestParam(defaultValue = "") List<String> items, @RequestParam(defaultValue = "") String style,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		var chosen = BookbagController.style(style);
		var keys = BookbagController.keys(items);
		var format = Format.of(String.valueOf(StringUtils.getFilenameExtension(Redirects.pattern(request))));
		var file = format.file("memcon-bookbag");
		this.downloads.send(() -> {
			var bookbag = this.loader.load(keys, chosen);
			if (format == Format.EPUB) {
				file.sendBytes(request, response, (out) -> writeBook(bookbag, out));
			}
			else {
				file.send(request, response, (out) -> write(bookbag, format, out));
			}
		});
	}

	private void write(Bookbag bookbag, Format format, Writer out) throws IOException {
		switch (format) {
			case CSV -> {
				var table = CsvFile.begin(this.text.table(), out);
				for (var entry : bookbag.entries()) {
					table.add(entry);
				}
			}
			case MARKDOWN -> out.write(this.text.markdown(bookbag));
			default -> writeCitations(bookbag, CitationFormat.ofList(format.ending()), out);
		}
	}

	private static void writeCitations(Bookbag bookbag, CitationFormat format, Writer out) throws IOException {
		var file = new CitationFile(format, out);
		for (var record : bookbag.records().toList()) {
			file.add(record.citation());
		}
		file.end();
	}

	private void writeBook(Bookbag bookbag, OutputStream out) throws IOException {
		var ids = bookbag.records().map((it) -> it.entry().id()).distinct().toList();
		var title = this.messages.of("bookbag.heading");
		try (var book = this.books.beginList(title, this.address.host() + bookbag.address(), out)) {
			for (var from = 0; from < ids.size(); from += BATCH_SIZE) {
				for (var content : this.contents.inOrder(ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)))) {
					book.add(content);
				}
			}
			book.finish();
		}
	}

}
