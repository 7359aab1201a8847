package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.Shared;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.exchange.Held;
import org.memcon.exchange.Written;
import org.memcon.tei.TeiSource;
import org.memcon.tei.Tray;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes in what the archive itself has written out, on the way by which all papers come.
 */
class OwnRecordsTests {

	private static final Corpus CORPUS = new Corpus();

	/** What differs from archive to archive, or tells only of the file. */
	private static final Set<String> APART = Set.of("ID", "SOURCE_FILE", "SOURCE_CHECKSUM", "CHECKSUM", "CHANGED_AT",
			"LAYER");

	private static final List<String> TABLES = List.of(
			"""
					select c.*, k.slug as collection, o.slug as occasion from conversations c
					join collections k on k.id = c.collection_id left join occasions o on o.id = c.occasion_id order by c.slug""",
			"select c.slug, p.* from pages p join conversations c on c.id = p.conversation_id order by c.slug, p.number",
			"""
					select c.slug, t.*, p.number as page, a.slug as participant from turns t
					join conversations c on c.id = t.conversation_id join pages p on p.id = t.page_id
					left join participants a on a.id = t.participant_id order by c.slug, t.ordinal""", """
					select c.slug, n.*, t.anchor as turn from notes n join conversations c on c.id = n.conversation_id
					join turns t on t.id = n.turn_id order by c.slug, n.ordinal""",
			"""
					select c.slug, r.*, t.anchor as turn from redactions r join conversations c on c.id = r.conversation_id
					join turns t on t.id = r.turn_id order by c.slug, r.ordinal""",
			"""
					select c.slug, p.*, a.slug as person, a.name, a.direct_name, a.variants, a.affiliation, a.description
					from participations p join conversations c on c.id = p.conversation_id
					left join participants a on a.id = p.participant_id order by c.slug, p.ordinal""",
			"select c.slug, p.* from particulars p join conversations c on c.id = p.conversation_id order by c.slug, p.kind",
			"""
					select c.slug, h.assigned_by, t.slug as topic, p.number as page from headings h
					join conversations c on c.id = h.conversation_id join topics t on t.id = h.topic_id
					left join heading_pages hp on hp.heading_id = h.id left join pages p on p.id = hp.page_id
					order by c.slug, t.slug, p.number""", """
					select c.slug, s.code from conversation_sources cs join conversations c on c.id = cs.conversation_id
					join sources s on s.id = cs.source_id order by c.slug, s.code""");

	@TempDir
	private Path folder;

	@Test
	void seededRecordsGoIntoAnEmptyArchiveAsTheyAre() throws IOException {
		var archive = Archive.empty().takeIn(CORPUS);
		var other = empty();

		takeIn(other, written(corpus(), "bush-putin-2026"));

		assertThat(archive.count("turns")).isPositive();
		assertThat(content(other)).isEqualTo(content(archive));
	}

	@Test
	void takenInWhereTheyComeFromTheyChangeNothing() throws IOException {
		var archive = Archive.empty().takeIn(CORPUS);
		var before = content(archive);

		takeIn(archive, written(corpus(), "bush-putin-2026"));

		assertThat(content(archive)).isEqualTo(before);
	}

	@Test
	void volumeComesBackDocumentByDocument() throws IOException {
		var volume = Shared.file("frus/frus1969-76v30.xml");
		var archive = empty();
		takeIn(archive, volume);
		var other = empty();

		takeIn(other, written(read(volume), "frus1969-76v30"));

		assertThat(archive.count("conversations")).isEqualTo(247);
		assertThat(content(other)).isEqualTo(content(archive));
	}

	/** A paper is refused there, for it does not name itself. */
	@Test
	void machineReadRecordTakesItsOwnPlaceWhateverTheFileIsCalled() throws IOException {
		var archive = empty();
		var record = Written.out(Held.of(corpus().get(0), "papers"))
			.toString()
			.replace(">abstract</term>", ">machine-read</term>");
		takeIn(archive, Files.writeString(this.folder.resolve("one.xml"), record));

		takeIn(archive, Files.writeString(this.folder.resolve("other.xml"), record.replace(" the ", " that ")));

		assertThat(archive.strings("select source_file || ' ' || text_basis from conversations"))
			.containsExactly("other.xml MACHINE_READ");
	}

	/** As they lie beside each other in the zip of the whole archive. */
	@Test
	void recordAndItsSummaryComeInTogether() throws IOException {
		var archive = empty();
		var summary = Written.out(Held.of(corpus().get(0), "papers")).toString();
		var record = summary.replace(">abstract</term>", ">machine-read</term>")
			.replaceAll("(xml:id=\"|prev=\"#)t", "$1t9");
		Files.writeString(this.folder.resolve("a.summary.xml"), summary);
		Files.writeString(this.folder.resolve("a.xml"), record);

		takeIn(archive, this.folder);

		assertThat(archive.strings("select text_basis from conversations")).containsExactly("MACHINE_READ");
		assertThat(archive.strings("select distinct p.layer || ' ' || left(t.anchor, 2) from turns t "
				+ "join pages p on p.id = t.page_id where length(t.anchor) > 2 order by 1"))
			.contains("TEXT t9", "SUMMARY t1");
	}

	static Archive empty() {
		var archive = Archive.empty();
		archive.names().enter(Written.NAMES);
		return archive;
	}

	static void takeIn(Archive archive, Path... paths) {
		var said = new StringWriter();
		try (var report = Report.none(); var account = new Account(report, new PrintWriter(said))) {
			archive.ingestion(CORPUS)
				.takeIn(new Instructions(List.of(paths), null, Long.MAX_VALUE, false, false, null,
						ReadingOptions.EVERYTHING), account);
		}
		assertThat(said.toString()).doesNotContain("refused").doesNotContain("error").doesNotContain("warning:");
	}

	private Path written(List<Draft> drafts, String collection) throws IOException {
		for (var draft : drafts) {
			var own = draft.slug().matches("(2001-06|2005|2008).*") ? "bush-putin-2025" : collection;
			Files.write(this.folder.resolve(draft.slug() + ".xml"), Written.out(Held.of(draft, own)).bytes());
		}
		return this.folder;
	}

	private static List<Draft> corpus() {
		var tray = new Tray(new Findings("corpus"));
		CORPUS.conversations()
			.forEach((file) -> TeiSource.ofCorpus(Written.NAMES).read(file, ReadingOptions.DEFAULT, tray));
		return tray.drafts();
	}

	private static List<Draft> read(Path volume) {
		var tray = new Tray(new Findings("volume"));
		new TeiSource(Written.NAMES).read(new SourceFile(volume.toString(), new FileSystemResource(volume), null),
				ReadingOptions.EVERYTHING, tray);
		return tray.drafts();
	}

	/** A line for each row; HTML as a browser would read it. */
	static List<String> content(Archive archive) {
		return TABLES.stream().flatMap((table) -> rows(archive, table)).toList();
	}

	private static Stream<String> rows(Archive archive, String sql) {
		return JdbcClient.create(archive.dataSource()).sql(sql).query().listOfRows().stream().map((row) -> {
			row.keySet().removeIf((column) -> APART.contains(column) || column.endsWith("_ID"));
			var body = Jsoup.parseBodyFragment(row.toString()).body();
			body.ownerDocument().outputSettings().prettyPrint(false);
			return body.html().replaceAll("\\s+", " ");
		});
	}

}
