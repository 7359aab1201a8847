package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.Writer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.citation.CitationFile;
import org.memcon.citation.CitationFormat;
import org.memcon.citation.Citations;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ResultBatches;
import org.memcon.web.Attachment;
import org.memcon.web.Redirects;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the citations of all conversations that a query finds in one file, in the order
 * of the list.
 */
@Controller
class CatalogCitationController {

	private final ResultBatches list;

	private final RecordContents contents;

	private final Citations citations;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	CatalogCitationController(ResultBatches list, RecordContents contents, Citations citations) {
		this.list = list;
		this.contents = contents;
		this.citations = citations;
	}

	@GetMapping({ CatalogQuery.PATH + ".ris", CatalogQuery.PATH + ".bib", CatalogQuery.PATH + ".csljson" })
	void file(CatalogQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		query.requireValid();
		var ending = String.valueOf(StringUtils.getFilenameExtension(Redirects.pattern(request)));
		var format = CitationFormat.ofList(ending);
		var file = new Attachment("conversations." + ending, format.mediaType());
		this.downloads.send(() -> file.send(request, response, (out) -> write(query, format, out)));
	}

	private void write(CatalogQuery query, CitationFormat format, Writer out) throws IOException {
		var file = new CitationFile(format, out);
		this.list.read(query, (ids) -> {
			for (var content : this.contents.descriptions(ids, ContentPart.PARTICULARS, ContentPart.HEADINGS)) {
				file.add(content.citations(this.citations));
			}
		});
		file.end();
	}

}
