package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SampleRecords;
import org.memcon.SeededArchive;
import org.memcon.conversation.Conversation;
import org.memcon.exchange.RecordContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class CatalogCsvControllerTests {

	private static final CSVFormat READ = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "'', 11", "?form=telcon, 5", "?q=iraq&sort=relevance, 2", "?page=9, 11", "?topic=no-such-topic, 0" })
	void tableHoldsTheWholeListInItsOrder(String query, int count) throws IOException {
		var page = HtmlPages.page(this.mvc, "/conversations" + query.replace("page=9", ""));

		assertThat(rows(text(query))).hasSize(count)
			.extracting((row) -> row.get("slug"))
			.containsExactlyElementsOf(page.select(".entry-title a")
				.eachAttr("href")
				.stream()
				.map((it) -> it.replaceAll("^/conversations/|\\?.*", ""))
				.toList());
	}

	@Test
	void rowTellsWhatTheTitlePageDoes() throws IOException {
		var row = rows(text("?topic=abm-treaty&year=2001")).get(0);

		assertThat(row.toMap()).containsAllEntriesOf(Map.of("slug", "2001-06-16-bush-putin-memcon", "address",
				"http://localhost/conversations/2001-06-16-bush-putin-memcon", "form", "memcon", "from", "2001-06-16",
				"to", "2001-06-16", "collection", "bush-putin-2025", "text_basis", "abstract", "pages", "3"));
		assertThat(row.get("participants")).startsWith("Bush, George W.; ").contains("Putin, Vladimir");
		assertThat(row.get("topics")).contains("ABM Treaty");
		assertThat(row.get("topics_proposed")).isEmpty();
	}

	/** A file of everything would say nothing of what was left out of its query. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=abc | This is not a date.
			to=2001-13 | This is not a date.
			from=2003&to=2001 | The end date is before the start date.
			q=%22 | This contains no word to search for.
			""")
	void noFileIsMadeOfNonsense(String query, String reason) {
		for (var ending : List.of("csv", "epub", "ris", "bib", "csljson", "atom")) {
			var answer = this.mvc.get().uri(URI.create("/conversations." + ending + "?" + query)).exchange();

			assertThat(answer).hasStatus(400).bodyText().contains(reason);
			assertThat(answer.getResponse().getHeader("Content-Disposition")).isNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "utm_source=letter&fbclid=x", "sort=sideways" })
	void whatDoesNotChangeWhatTheListHoldsBreaksNoFile(String query) {
		assertThat(text("?" + query)).isEqualTo(text(""));
	}

	@Test
	void fileIsOneThatSpreadsheetsOpen() {
		var answer = get("");

		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.contains("filename=\"memcon-conversations.csv\"");
		assertThat(answer.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(text("").split("\r\n")).hasSize(12);
	}

	@Test
	void hostileTitlesComeBackAsTheyWereAndRunNowhere() throws IOException {
		var titles = List.of("=HYPERLINK(\"http://evil.example\",\"x\")", "a\",\"b", "line\r\nbreak", "; , ' \t",
				"\u202Eabc", "\uFEFFmark", "<script>alert(1)</script>", "\" =cmd|' /C calc'!A0");
		var out = new StringWriter();

		try (var file = CsvFile.begin(RecordTables.conversations(""), out)) {
			for (var title : titles) {
				file.add(titled(title));
			}
		}
		assertThat(rows(out.toString())).extracting((row) -> row.get("title"))
			.containsExactly("'" + titles.get(0), titles.get(1), titles.get(2), titles.get(3), titles.get(4),
					titles.get(5), titles.get(6), "'" + titles.get(7));
	}

	private static RecordContent titled(String title) {
		Conversation conversation = SampleRecords.conversation("slug");
		ReflectionTestUtils.setField(conversation, "title", title);
		return new RecordContent(conversation, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of());
	}

	private static List<CSVRecord> rows(String csv) throws IOException {
		assertThat(csv).startsWith(String.valueOf(CsvFile.BYTE_ORDER_MARK));
		return READ.parse(new StringReader(csv.substring(1))).getRecords();
	}

	private String text(String query) {
		var answer = get(query);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String query) {
		return this.mvc.get().uri(URI.create("/conversations.csv" + query)).exchange();
	}

}
