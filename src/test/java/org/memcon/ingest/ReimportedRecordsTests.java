package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.SharedFiles;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.exchange.tei.RecordContentBuilder;
import org.memcon.exchange.tei.WrittenTei;
import org.memcon.ingest.input.Corpus;
import org.memcon.tei.RecordingIntake;
import org.memcon.tei.TeiSourceReader;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes in what the archive itself has written out, on the way by which all papers come.
 */
class ReimportedRecordsTests {

	private static final Corpus CORPUS = new Corpus();

	/** The columns that differ between archives, or describe only the file. */
	private static final Set<String> APART = Set.of("id", "source_file", "source_checksum", "checksum", "changed_at",
			"layer");

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
					join turns t on t.id = n.turn_id order by c.slug, n.ordinal, n.anchor""",
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
		var ingestTestArchive = IngestTestArchive.empty().takeIn(CORPUS);
		var other = empty();

		takeIn(other, written(corpus(), "bush-putin-2026"));

		assertThat(ingestTestArchive.count("turns")).isPositive();
		assertThat(content(other)).isEqualTo(content(ingestTestArchive));
	}

	@Test
	void takenInWhereTheyComeFromTheyChangeNothing() throws IOException {
		var ingestTestArchive = IngestTestArchive.empty().takeIn(CORPUS);
		var before = content(ingestTestArchive);

		takeIn(ingestTestArchive, written(corpus(), "bush-putin-2026"));

		assertThat(content(ingestTestArchive)).isEqualTo(before);
	}

	@Test
	void volumeComesBackDocumentByDocument() throws IOException {
		var volume = SharedFiles.file("frus/frus1969-76v30.xml");
		var ingestTestArchive = empty();
		takeIn(ingestTestArchive, volume);
		var other = empty();

		takeIn(other, written(read(volume), "frus1969-76v30"));

		assertThat(ingestTestArchive.count("conversations")).isEqualTo(247);
		assertThat(content(other)).isEqualTo(content(ingestTestArchive));
	}

	/** A paper is refused there, for it does not name itself. */
	@Test
	void machineReadRecordTakesItsOwnPlaceWhateverTheFileIsCalled() throws IOException {
		var ingestTestArchive = empty();
		var record = WrittenTei.write(RecordContentBuilder.of(corpus().get(0), "papers"))
			.toString()
			.replace(">abstract</term>", ">machine-read</term>");
		takeIn(ingestTestArchive, Files.writeString(this.folder.resolve("one.xml"), record));

		takeIn(ingestTestArchive,
				Files.writeString(this.folder.resolve("other.xml"), record.replace(" the ", " that ")));

		assertThat(ingestTestArchive.strings("select source_file || ' ' || text_basis from conversations"))
			.containsExactly("other.xml MACHINE_READ");
	}

	/** As they lie beside each other in the zip of the whole archive. */
	@Test
	void recordAndItsSummaryComeInTogether() throws IOException {
		var ingestTestArchive = empty();
		var summary = WrittenTei.write(RecordContentBuilder.of(corpus().get(0), "papers")).toString();
		var record = summary.replace(">abstract</term>", ">machine-read</term>")
			.replaceAll("(xml:id=\"|prev=\"#)t", "$1t9");
		Files.writeString(this.folder.resolve("a.summary.xml"), summary);
		Files.writeString(this.folder.resolve("a.xml"), record);

		takeIn(ingestTestArchive, this.folder);

		assertThat(ingestTestArchive.strings("select text_basis from conversations")).containsExactly("MACHINE_READ");
		assertThat(ingestTestArchive.strings("select distinct p.layer || ' ' || left(t.anchor, 2) from turns t "
				+ "join pages p on p.id = t.page_id where length(t.anchor) > 2 order by 1"))
			.contains("TEXT t9", "SUMMARY t1");
	}

	static IngestTestArchive empty() {
		var ingestTestArchive = IngestTestArchive.empty();
		ingestTestArchive.names().enter(WrittenTei.AUTHORITIES);
		return ingestTestArchive;
	}

	static void takeIn(IngestTestArchive ingestTestArchive, Path... paths) {
		var said = new StringWriter();
		try (var report = IngestReport.none()) {
			var summary = new IngestSummary(report, new PrintWriter(said));
			ingestTestArchive.ingestion(CORPUS)
				.takeIn(new IngestOptions(List.of(paths), null, Long.MAX_VALUE, false, false, null,
						ReadingOptions.ALL_DOCUMENTS), summary);
		}
		assertThat(said.toString().replace("warning: perhaps a speaker", "")).doesNotContain("refused")
			.doesNotContain("error")
			.doesNotContain("warning:");
	}

	private Path written(List<Draft> drafts, String collection) throws IOException {
		for (var draft : drafts) {
			var own = draft.slug().matches("(2001-06|2005|2008).*") ? "bush-putin-2025" : collection;
			Files.write(this.folder.resolve(draft.slug() + ".xml"),
					WrittenTei.write(RecordContentBuilder.of(draft, own)).bytes());
		}
		return this.folder;
	}

	private static List<Draft> corpus() {
		var recordingIntake = new RecordingIntake(new Findings("corpus"));
		CORPUS.conversations()
			.forEach((file) -> TeiSourceReader.ofCorpus(WrittenTei.AUTHORITIES)
				.read(file, ReadingOptions.DEFAULT, recordingIntake));
		return recordingIntake.drafts();
	}

	private static List<Draft> read(Path volume) {
		var recordingIntake = new RecordingIntake(new Findings("volume"));
		new TeiSourceReader(WrittenTei.AUTHORITIES).read(
				new SourceFile(volume.toString(), new FileSystemResource(volume), null), ReadingOptions.ALL_DOCUMENTS,
				recordingIntake);
		return recordingIntake.drafts();
	}

	/** A line for each row; HTML as a browser would read it. */
	static List<String> content(IngestTestArchive ingestTestArchive) {
		return TABLES.stream().flatMap((table) -> rows(ingestTestArchive, table)).toList();
	}

	private static Stream<String> rows(IngestTestArchive ingestTestArchive, String sql) {
		return JdbcClient.create(ingestTestArchive.dataSource()).sql(sql).query().listOfRows().stream().map((row) -> {
			row.keySet()
				.removeIf((column) -> APART.contains(column.toLowerCase(Locale.ROOT))
						|| column.toLowerCase(Locale.ROOT).endsWith("_id"));
			var body = Jsoup.parseBodyFragment(row.toString()).body();
			body.ownerDocument().outputSettings().prettyPrint(false);
			return body.html().replaceAll("\\s+", " ");
		});
	}

}
