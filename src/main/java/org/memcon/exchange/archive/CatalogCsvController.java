package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.Writer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ResultBatches;
import org.memcon.web.Attachment;
import org.memcon.web.BaseUrl;
import org.memcon.web.Format;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out all that a query finds as a table, one row a conversation, in the order of
 * the list. It is sent while it is read, however long it is.
 */
@Controller
class CatalogCsvController {

	private static final Attachment FILE = Format.CSV.file("memcon-conversations");

	private final ResultBatches list;

	private final RecordContents contents;

	private final BaseUrl address;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	CatalogCsvController(ResultBatches list, RecordContents contents, BaseUrl address) {
		this.list = list;
		this.contents = contents;
		this.address = address;
	}

	@GetMapping(CatalogQuery.PATH + ".csv")
	void table(CatalogQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		query.requireValid();
		this.downloads.send(() -> FILE.send(request, response, (out) -> write(query, out)));
	}

	private void write(CatalogQuery query, Writer out) throws IOException {
		var file = CsvFile.begin(RecordTables.conversations(this.address.host()), out);
		this.list.read(query, (ids) -> {
			for (var content : this.contents.descriptions(ids, ContentPart.HEADINGS)) {
				file.add(content);
			}
		});
	}

}
