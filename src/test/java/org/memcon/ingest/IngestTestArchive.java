package org.memcon.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.memcon.TestDatabases;
import org.memcon.conversation.storage.ArchiveIntegrity;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.conversation.storage.KeptPapers;
import org.memcon.conversation.storage.PaperSettings;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.RunState.IngestStores;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.AuthorityWriter;
import org.memcon.ingest.store.VolumeWriter;
import org.memcon.tei.TeiFixtures;
import org.mockito.Mockito;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An archive in memory, empty but for its schema.
 */
public record IngestTestArchive(DataSource dataSource) {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

	public static IngestTestArchive empty() {
		return new IngestTestArchive(TestDatabases.migrated());
	}

	public IngestTestArchive takeIn(Corpus corpus) {
		corpusMigration(corpus).takeIn();
		return this;
	}

	CorpusMigration corpusMigration(Corpus corpus) {
		var names = names();
		return new CorpusMigration(corpus, contexts(corpus), stores(accession(names), names));
	}

	public AuthorityWriter names() {
		return new AuthorityWriter(this.dataSource, CLOCK);
	}

	public Accession accession() {
		return accession(names());
	}

	private Accession accession(AuthorityWriter names) {
		return new Accession(this.dataSource, names, register(), CLOCK);
	}

	/** The ingestion as the command has it, with other readers before that of TEI. */
	IngestService ingestion(SourceReader... readers) {
		var names = names();
		return ingestion(accession(names), names, readers);
	}

	/** The ingestion into an archive that is checked by this. */
	IngestService ingestion(ArchiveIntegrity integrity) {
		var names = names();
		var settings = new ArchiveSettings(Path.of(""), Storage.MEMORY);
		return new IngestService(settings, stores(accession(names), names),
				contexts(new Corpus(TeiFixtures.SMALL_CORPUS)), images(settings), integrity, (event) -> {
				});
	}

	/** The ingestion with the names of this corpus. */
	IngestService ingestion(Corpus corpus) {
		var names = names();
		var settings = new ArchiveSettings(Path.of(""), Storage.MEMORY);
		return new IngestService(settings, stores(accession(names), names), contexts(corpus), images(settings),
				Mockito.mock(ArchiveIntegrity.class), (event) -> {
				});
	}

	IngestService ingestion(Accession accession, SourceReader... readers) {
		return ingestion(accession, names(), readers);
	}

	IngestService ingestion(Accession accession, AuthorityWriter names, SourceReader... readers) {
		return ingestion(new ArchiveSettings(Path.of(""), Storage.MEMORY), accession, names, readers);
	}

	/** The ingestion into an archive that keeps its images in a directory. */
	IngestService ingestion(ArchiveSettings settings, SourceReader... readers) {
		return ingestion(settings, accession(), names(), readers);
	}

	private IngestService ingestion(ArchiveSettings settings, Accession accession, AuthorityWriter names,
			SourceReader... readers) {
		return new IngestService(settings, stores(accession, names),
				contexts(new Corpus(TeiFixtures.SMALL_CORPUS), readers), images(settings),
				Mockito.mock(ArchiveIntegrity.class), (event) -> {
				});
	}

	private IngestStores stores(Accession accession, AuthorityWriter names) {
		return stores(new ArchiveSettings(Path.of(""), Storage.MEMORY), false, accession, names);
	}

	private IngestStores stores(ArchiveSettings settings, boolean keeping, Accession accession, AuthorityWriter names) {
		return new IngestStores(accession, names, register(), new SourceHistory(this.dataSource),
				new KeptPapers(settings, new PaperSettings(keeping)), new VolumeWriter(this.dataSource, register()));
	}

	private IngestContextFactory contexts(Corpus corpus, SourceReader... readers) {
		return new IngestContextFactory(provider(List.of(readers)), corpus, register());
	}

	private OrphanedFiles images(ArchiveSettings settings) {
		return new OrphanedFiles(settings, JdbcClient.create(this.dataSource));
	}

	private static <T> ObjectProvider<T> provider(List<T> beans) {
		return new ObjectProvider<>() {

			@Override
			public Stream<T> orderedStream() {
				return beans.stream();
			}

		};
	}

	/** The ingestion into an archive that keeps the files of papers too. */
	IngestService ingestionKeepingPapers(ArchiveSettings settings, SourceReader... readers) {
		var names = names();
		return new IngestService(settings, stores(settings, true, accession(names), names),
				contexts(new Corpus(TeiFixtures.SMALL_CORPUS), readers), images(settings),
				Mockito.mock(ArchiveIntegrity.class), (event) -> {
				});
	}

	/** The curation as the commands have it. */
	Curation curation() {
		var settings = new ArchiveSettings(Path.of(""), Storage.MEMORY);
		return new Curation(settings, accession(), register(), corpusMigration(new Corpus(TeiFixtures.SMALL_CORPUS)),
				images(settings), Mockito.mock(ArchiveIntegrity.class), (event) -> {
				});
	}

	/** All that is in the archive's tables. */
	public String content() {
		return strings(
				"select table_name from information_schema.tables where lower(table_schema) = 'public' order by 1")
			.stream()
			.map((table) -> table + rows(table))
			.collect(Collectors.joining("\n"));
	}

	private List<String> rows(String table) {
		return JdbcClient.create(this.dataSource)
			.sql("select * from \"" + table + "\"")
			.query()
			.listOfRows()
			.stream()
			.map(IngestTestArchive::row)
			.sorted()
			.toList();
	}

	private static String row(Map<String, Object> columns) {
		columns.replaceAll((name, value) -> (value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : value);
		return String.valueOf(columns);
	}

	private AccessionRegister register() {
		return new AccessionRegister(this.dataSource, CLOCK);
	}

	public List<String> strings(String sql) {
		return JdbcClient.create(this.dataSource).sql(sql).query(String.class).list();
	}

	public long count(String table) {
		return JdbcClient.create(this.dataSource).sql("select count(*) from " + table).query(Long.class).single();
	}

	public void execute(String sql) {
		JdbcClient.create(this.dataSource).sql(sql).update();
	}

}
