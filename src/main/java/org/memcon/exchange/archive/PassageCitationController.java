package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.citation.CitationFile;
import org.memcon.citation.CitationFormat;
import org.memcon.citation.Citations;
import org.memcon.citation.Pinpoint;
import org.memcon.exchange.RecordContents;
import org.memcon.exchange.RecordContents.ContentPart;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ResultBatches;
import org.memcon.search.passage.PassageEntries;
import org.memcon.web.Attachment;
import org.memcon.web.Format;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the citations of all passages that a query finds in one RIS file, in the order
 * of the list.
 */
@Controller
class PassageCitationController {

	private static final Attachment FILE = Format.RIS.file("memcon-passages");

	private final ResultBatches list;

	private final PassageEntries passages;

	private final RecordContents contents;

	private final Citations citations;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	PassageCitationController(ResultBatches list, PassageEntries passages, RecordContents contents,
			Citations citations) {
		this.list = list;
		this.passages = passages;
		this.contents = contents;
		this.citations = citations;
	}

	@GetMapping("/passages.ris")
	void file(CatalogQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		query.requireValid();
		this.downloads.send(() -> FILE.send(request, response, (out) -> write(query, out)));
	}

	private void write(CatalogQuery query, Writer out) throws IOException {
		var file = new CitationFile(CitationFormat.RIS, out);
		this.list.read(query, (ids) -> {
			var found = this.passages.of(ids, query);
			var records = this.contents
				.descriptions(found.stream().map((it) -> it.entry().id()).distinct().toList(), ContentPart.PARTICULARS,
						ContentPart.HEADINGS)
				.stream()
				.collect(Collectors.toMap((it) -> it.conversation().id(), Function.identity()));
			for (var passage : found) {
				var record = records.get(passage.entry().id());
				if (record != null) {
					file.add(record.citations(this.citations)
						.at(new Pinpoint(passage.part().page(), passage.part().label(), passage.part().anchor(),
								true)));
				}
			}
		});
		file.end();
	}

}
