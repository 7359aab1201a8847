package org.memcon.exchange.archive;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
class SqliteExporterTests {

	@TempDir
	private Path folder;

	@Autowired
	SqliteExporter exporter;

	@Autowired
	MockMvcTester mvc;

	private JdbcTemplate database;

	@BeforeEach
	void open() throws IOException {
		var file = this.folder.resolve("memcon.sqlite");
		assertThat(this.exporter.write(file)).isEqualTo(13);
		this.database = new JdbcTemplate(new DriverManagerDataSource("jdbc:sqlite:" + file));
	}

	@Test
	void databaseIsSoundAndEveryReferenceHasItsTarget() {
		assertThat(list("pragma integrity_check")).containsExactly("ok");
		assertThat(this.database.queryForList("pragma foreign_key_check")).isEmpty();
		assertThat(list("select slug from conversations")).hasSize(13).isSorted();
		assertThat(list("select distinct conversation from turns"))
			.containsExactlyElementsOf(list("select slug from conversations"));
	}

	/** The README of the zip describes the columns of both. */
	@Test
	void tablesHaveTheColumnsOfTheCsvFiles() throws IOException {
		var readme = new ClassPathResource("exchange/README.md").getContentAsString(StandardCharsets.UTF_8);

		for (var section : readme.split("\n### ")) {
			var table = section.lines().findFirst().orElseThrow().replace(".csv", "").replace('-', '_');
			var described = Pattern.compile("(?m)^\\| `(\\w+)`").matcher(section).results().map((it) -> it.group(1));
			var columns = list("select name from pragma_table_info('" + table + "') where name <> 'id'");
			assertThat(columns).as(table)
				.containsExactlyElementsOf(table.startsWith("#") ? List.of() : described.toList());
		}
		assertThat(
				new TreeSet<>(list("select name from sqlite_master where type = 'table' and name not like '%_fts%'")))
			.hasSize(15);
	}

	@Test
	void wordsAreFoundWhateverTheirEndings() {
		assertThat(list("select t.conversation from turns_fts join turns t on t.id = turns_fts.rowid"
				+ " where turns_fts match 'wines'"))
			.contains(IngestedPapers.CALL);
		assertThat(list("select slug from conversations_fts join conversations c on c.id = conversations_fts.rowid"
				+ " where conversations_fts match 'brdo'"))
			.containsExactly("2001-06-16-bush-putin-memcon");
	}

	/** By this Datasette finds the full-text table of a table. */
	@Test
	void fullTextTablesNameWhatTheySearch() {
		assertThat(list("select name from sqlite_master where rootpage = 0"
				+ " and sql like '%VIRTUAL TABLE%USING FTS%content=\"turns\"%'"))
			.containsExactly("turns_fts");
	}

	@Test
	void passageTellsWhatItsTextIsAndWhereItStands() {
		var passage = this.database.queryForMap("select * from passages where conversation = ? and turn = 't1'",
				"2001-06-16-bush-putin-memcon");

		assertThat(passage).containsEntry("text_basis", "abstract")
			.containsEntry("date", "2001-06-16")
			.containsEntry("address", "/conversations/2001-06-16-bush-putin-memcon/turns/t1");
		assertThat(list("select value from metadata where name = 'text_basis abstract'")).singleElement()
			.asString()
			.contains("does not quote the document");
	}

	@Test
	void textIsNotChangedForSpreadsheets() throws IOException {
		var table = ExportTable.<String>of("words", List.of(ExportTable.column("word", (it) -> it)));
		var csv = new StringWriter();
		CsvFile.begin(table, csv).add("=1+1");

		assertThat(CSVFormat.RFC4180.parse(new StringReader(csv.toString())).getRecords().get(1).get(0))
			.isEqualTo("'=1+1");
		assertThat(table.rows().apply("=1+1")).containsExactly(List.of("=1+1"));
	}

	@Test
	void readersGetTheSameFile() throws IOException {
		var answer = this.mvc.get().uri("/archive.sqlite").exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/vnd.sqlite3");
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"memcon-archive.sqlite\"");
		assertThat(this.folder.resolve("memcon.sqlite")).hasBinaryContent(answer.getResponse().getContentAsByteArray());
	}

	private List<String> list(String query) {
		return this.database.queryForList(query, String.class);
	}

}
