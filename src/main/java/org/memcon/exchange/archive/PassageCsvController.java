package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memcon.search.CatalogQuery;
import org.memcon.search.ResultBatches;
import org.memcon.search.passage.PassageEntries;
import org.memcon.search.passage.PassageEntry;
import org.memcon.web.Attachment;
import org.memcon.web.BaseUrl;
import org.memcon.web.Format;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.memcon.exchange.archive.ExportTable.column;

/**
 * Hands out all passages that a query finds as a table, one row a passage, in the order
 * of the list. It is sent while it is read, however long it is.
 */
@Controller
class PassageCsvController {

	private static final Attachment FILE = Format.CSV.file("memcon-passages");

	private final ResultBatches list;

	private final PassageEntries passages;

	private final BaseUrl address;

	private final DownloadLimit downloads = DownloadLimit.ofLists();

	PassageCsvController(ResultBatches list, PassageEntries passages, BaseUrl address) {
		this.list = list;
		this.passages = passages;
		this.address = address;
	}

	@GetMapping("/passages.csv")
	void table(CatalogQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		query.requireValid();
		this.downloads.send(() -> FILE.send(request, response, (out) -> write(query, out)));
	}

	private void write(CatalogQuery query, Writer out) throws IOException {
		var file = CsvFile.begin(table(this.address.host()), out);
		this.list.read(query, (ids) -> {
			for (var passage : this.passages.of(ids, query)) {
				file.add(passage);
			}
		});
	}

	private static ExportTable<PassageEntry> table(String host) {
		return ExportTable.of("passages", List.of(column("conversation", (it) -> it.entry().slug()),
				column("title", (it) -> it.entry().displayTitle()),
				column("date", (it) -> it.entry().dateline().label()),
				column("from", (it) -> it.entry().dateline().startsOn()),
				column("to", (it) -> it.entry().dateline().endsOn()), column("page", (it) -> it.part().page()),
				column("turn", (it) -> it.part().anchor()), column("speaker", PassageEntry::speaker),
				column("speaker_printed", (it) -> it.part().speaker()),
				column("speaker_certainty", (it) -> it.part().speakerCertainty()),
				column("capacities", PassageEntry::capacities), column("standing", (it) -> it.part().standing()),
				column("topics", PassageEntry::assigned), column("proposed_topics", PassageEntry::proposed),
				column("text_basis", (it) -> it.entry().textBasis()), column("text", PassageEntry::text),
				column("address", (it) -> host + it.entry().address().turn(it.part().anchor()))));
	}

}
