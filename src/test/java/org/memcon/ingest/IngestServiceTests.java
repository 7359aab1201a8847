package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.SourceOrigin;
import org.memcon.tei.TeiFixtures;
import org.memcon.topic.TopicAssigner;
import org.mockito.AdditionalAnswers;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class IngestServiceTests {

	private static final FrusVolumeFixture VOLUME = FrusVolumeFixture.of("frus-small", 3);

	@TempDir
	private Path folder;

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final StringWriter said = new StringWriter();

	@BeforeEach
	void enterNames() {
		this.ingestTestArchive.names().enter(TeiFixtures.names());
	}

	@Test
	void takesInAVolumeAsACollection() {
		assertThat(takeIn(VOLUME.in(this.folder))).isTrue();
		assertThat(this.ingestTestArchive.strings("""
				select c.slug || ' in ' || k.slug || ' from ' || c.source_file from conversations c
				join collections k on k.id = c.collection_id order by c.slug""")).containsExactly(
				"frus-small-d1 in frus-small from frus-small.xml", "frus-small-d2 in frus-small from frus-small.xml",
				"frus-small-d3 in frus-small from frus-small.xml");
		assertThat(this.said.toString()).contains("3 added").doesNotContain("refused");
	}

	@Test
	void namesThatDocumentsHaveChangedAreRegisteredOnceForAll() {
		var names = Mockito.spy(this.ingestTestArchive.names());
		given(names.pollChanged()).willReturn(true);

		takeIn(this.ingestTestArchive.ingestion(this.ingestTestArchive.accession(), names), VOLUME.in(this.folder));

		assertThat(this.ingestTestArchive
			.strings("select source_file || ' ' || outcome from accessions where slug is null"))
			.containsExactly("contents/frus-small SOURCE_CHANGED", "names UPDATED");
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		var file = VOLUME.in(this.folder);
		takeIn(file);
		var before = this.ingestTestArchive.content();

		takeIn(file);

		assertThat(this.ingestTestArchive.content()).isEqualTo(before);
		assertThat(this.said.toString()).contains("0 added, 3 unchanged");
	}

	@Test
	void aFileThatIsAsItWasIsNotReadAgain() {
		var reader = Mockito.spy(new OneDocumentReader());
		var file = file("a.one");
		takeIn(reader, file);

		takeIn(reader, file);

		BDDMockito.then(reader).should(Mockito.times(1)).read(any(), any(), any());
	}

	@Test
	void aFileIsReadAgainInAnotherManner() {
		var reader = Mockito.spy(new OneDocumentReader());
		var file = file("a.one");
		takeIn(reader, file);

		takeIn(reader, new IngestOptions(List.of(file), null, Long.MAX_VALUE, false, false, null,
				ReadingOptions.ALL_DOCUMENTS));

		BDDMockito.then(reader).should(Mockito.times(2)).read(any(), any(), any());
	}

	@Test
	void aFileIsReadAgainWhenWhatCameFromItIsGone() {
		var reader = Mockito.spy(new OneDocumentReader());
		var file = file("a.one");
		takeIn(reader, file);
		this.ingestTestArchive.accession().remove("a", new SourceOrigin("papers", "a.one", "0a"));

		takeIn(reader, file);

		assertThat(this.ingestTestArchive.strings("select slug from conversations")).containsExactly("a");
	}

	@Test
	void aNewerRevisionIsUpdatedInPlaceAndKeepsItsAnchors() {
		takeIn(VOLUME.in(this.folder));
		var anchors = this.ingestTestArchive.strings("select anchor from turns order by id");

		takeIn(VOLUME.with("d2", "Other words.").in(this.folder.resolve("newer"), "other-name.xml"));

		assertThat(this.said.toString()).contains("0 added, 1 updated, 2 unchanged");
		assertThat(this.ingestTestArchive.strings("select text from turns")).contains("Other words.");
		assertThat(this.ingestTestArchive
			.strings("select t.anchor from turns t join conversations c on c.id = t.conversation_id "
					+ "order by c.slug, t.ordinal"))
			.containsExactlyElementsOf(anchors);
	}

	@Test
	void whatIsGoneFromAVolumeIsReportedOnceAndKept() {
		takeIn(VOLUME.in(this.folder));
		takeIn(VOLUME.without("d2").in(this.folder));
		var before = contentApartFromVolumes();

		takeIn(VOLUME.without("d2").in(this.folder));

		assertThat(contentApartFromVolumes()).isEqualTo(before);
		assertThat(this.ingestTestArchive.strings("select slug from accessions where outcome = 'MISSING'"))
			.containsExactly("frus-small-d2");
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains("1 missing from their source", "--prune");
	}

	/** The contents of a volume are stored anew each time it is read. */
	private String contentApartFromVolumes() {
		return this.ingestTestArchive.content().replaceAll("(?i)volume_parts.*", "");
	}

	@Test
	void whatIsGoneFromAVolumeIsTakenOutOnDemand() {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);
		takeIn(file);

		takeIn(new IngestOptions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.strings("select slug from conversations order by slug"))
			.containsExactly("frus-small-d1", "frus-small-d3");
		assertThat(this.ingestTestArchive.strings("select slug from accessions where outcome = 'REMOVED'"))
			.containsExactly("frus-small-d2");
	}

	@Test
	void nothingIsGoneFromAVolumeThatWasReadInPart() {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);

		takeIn(new IngestOptions(List.of(file), null, 1, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
	}

	@Test
	void nothingIsGoneFromATruncatedVolume() throws IOException {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);
		Files.writeString(file, Files.readString(file).replace("</text>", ""));

		assertThat(takeIn(
				new IngestOptions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT)))
			.isFalse();
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains(file + ":", "error: not well-formed XML");
	}

	@Test
	void theLimitIsOfDocuments() {
		takeIn(new IngestOptions(List.of(VOLUME.in(this.folder)), null, 2, false, false, null, ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(2);
	}

	@Test
	void aDryRunWritesNothing() {
		var before = this.ingestTestArchive.content();

		takeIn(new IngestOptions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, null,
				new ReadingOptions(false, "eng", null, true)));

		assertThat(this.ingestTestArchive.content()).isEqualTo(before);
		assertThat(this.said.toString()).contains("nothing saved", "3 to add");
	}

	@Test
	void papersWithoutACollectionComeIntoTheCommonOne() {
		takeIn(new OneDocumentReader(), file("a.one"));

		assertThat(this.ingestTestArchive.strings("select slug || ': ' || title from collections"))
			.containsExactly("papers: Papers imported by hand");
	}

	@Test
	void papersWithoutACollectionComeIntoTheOneThatIsNamed() {
		takeIn(new OneDocumentReader(), new IngestOptions(List.of(file("a.one")), "box-7", Long.MAX_VALUE, false, false,
				null, ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.strings("select slug || ': ' || title from collections"))
			.containsExactly("box-7: box-7");
	}

	@Test
	void filesOfTheSameNameInTwoFoldersAreTwo() {
		var one = file("box1/001.one");
		var two = file("box2/001.one");
		var reader = new OneDocumentReader(true);
		takeIn(reader, one);

		takeIn(reader,
				new IngestOptions(List.of(two), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.strings("select slug from conversations order by slug"))
			.containsExactly("box1", "box2");
	}

	@Test
	void ofTwoFilesWithTheSameSlugTheFirstIsTakenIn() {
		var first = VOLUME.in(this.folder);
		VOLUME.with("d1", "Older words.").in(this.folder.resolve("older"));

		assertThat(takeIn(this.folder)).isFalse();
		assertThat(this.ingestTestArchive.strings("select text from turns")).doesNotContain("Older words.");
		assertThat(this.said.toString()).contains("the slug frus-small-d1 was already used in " + first)
			.containsOnlyOnce("error:");
	}

	@Test
	void aFileNoReaderReadsIsPassedOver() {
		file("a.docx");
		VOLUME.in(this.folder);

		assertThat(takeIn(this.folder)).isTrue();
		assertThat(this.said.toString()).contains("1 skipped: no reader for .docx");
	}

	@Test
	void aFileNoReaderReadsIsRefusedIfItIsNamed() {
		assertThat(takeIn(file("a.docx"))).isFalse();
	}

	@Test
	void whatADocumentFailsWithDoesNotKeepTheNextFromComingIn() {
		var accession = Mockito.spy(this.ingestTestArchive.accession());
		BDDMockito.willThrow(new DataIntegrityViolationException("too long"))
			.willCallRealMethod()
			.given(accession)
			.enter(any(), any(), any());

		takeIn(this.ingestTestArchive.ingestion(accession), VOLUME.in(this.folder));

		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(2);
		assertThat(this.said.toString()).contains("the archive cannot store frus-small-d1: too long", "1 refused");
	}

	@Test
	void aFullDiskEndsTheRun() {
		var accession = Mockito.mock(Accession.class);
		given(accession.withCurrentSlug(any())).willAnswer(AdditionalAnswers.returnsFirstArg());
		given(accession.enter(any(), any(), any())).willThrow(new UncategorizedSQLException("insert", null,
				new SQLException("IO Exception", new IOException("No space left on device"))));

		assertThat(takeIn(this.ingestTestArchive.ingestion(accession), VOLUME.in(this.folder))).isFalse();
		assertThat(this.said.toString()).contains("no space left on the disk").containsOnlyOnce("error:");
	}

	@Test
	void aReaderThatFailsDoesNotKeepTheNextFileFromBeingRead() {
		SourceReader failing = Mockito.mock(SourceReader.class);
		given(failing.reads(any())).willAnswer((call) -> call.<SourceFile>getArgument(0).path().endsWith(".bad"));
		BDDMockito.willThrow(new IllegalStateException("odd")).given(failing).read(any(), any(), any());
		file("a.bad");
		VOLUME.in(this.folder);

		assertThat(takeIn(this.ingestTestArchive.ingestion(failing), this.folder)).isFalse();
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains("a.bad:1: error: the rest of the file cannot be read: odd");
	}

	@ParameterizedTest
	@ValueSource(classes = { OutOfMemoryError.class, StackOverflowError.class })
	void aFileThatTakesAllMemoryDoesNotKeepTheNextFromBeingRead(Class<? extends Throwable> error) {
		SourceReader failing = Mockito.mock(SourceReader.class);
		given(failing.reads(any())).willAnswer((call) -> call.<SourceFile>getArgument(0).path().endsWith(".bad"));
		BDDMockito.willThrow(error).given(failing).read(any(), any(), any());
		file("a.bad");
		VOLUME.in(this.folder);

		assertThat(takeIn(this.ingestTestArchive.ingestion(failing), this.folder)).isFalse();
		assertThat(this.ingestTestArchive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains("a.bad:1: error: the rest of the file cannot be read: ");
	}

	@Test
	void whatAnotherFileHoldsNowIsNotMissing() throws IOException {
		var box = Files.createDirectories(this.folder.resolve("box"));
		var moved = FrusVolumeFixture.of("frus-moved", 1).in(this.folder, "a.xml");
		takeIn(moved);
		takeIn(Files.move(moved, box.resolve("b.xml")));

		takeIn(FrusVolumeFixture.of("frus-other", 1).in(this.folder, "a.xml"));

		assertThat(this.ingestTestArchive
			.strings("select outcome from accessions where slug = 'frus-moved-d1' order by id"))
			.doesNotContain("MISSING");
	}

	@Test
	void manyFilesNeedNoMoreConnectionsThanOne() {
		IntStream.rangeClosed(1, 3)
			.forEach((number) -> FrusVolumeFixture.of("frus-small-" + number, 2).in(this.folder));

		try (var pool = new HikariDataSource()) {
			pool.setDataSource(this.ingestTestArchive.dataSource());
			pool.setMaximumPoolSize(1);
			pool.setConnectionTimeout(2000);
			assertThat(takeIn(new IngestTestArchive(pool).ingestion(), this.folder)).isTrue();
			assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
		}
	}

	@Test
	void topicsAreProposedForADocumentThatBringsNone() {
		takeIn(VOLUME.with("d1", "Tariffs first, tariffs last, and tariffs between.").in(this.folder));

		assertThat(this.ingestTestArchive.strings("""
				select c.slug || ' ' || t.slug || ' ' || h.assigned_by from headings h
				join conversations c on c.id = h.conversation_id join topics t on t.id = h.topic_id"""))
			.containsExactly("frus-small-d1 tariffs MACHINE");
	}

	@Test
	void aSidecarIsLaidBesideTheFileAndNeverReplaced() throws IOException {
		var file = file("a.pdf");
		var dry = new IngestOptions(List.of(file), null, Long.MAX_VALUE, false, true, null,
				new ReadingOptions(false, "eng", null, true));
		takeIn(new OneDocumentReader(), dry);
		Files.writeString(this.folder.resolve("a.yaml"), "corrected");

		takeIn(new OneDocumentReader(), dry);

		assertThat(this.folder.resolve("a.yaml")).hasContent("corrected");
		assertThat(this.said.toString()).contains("the existing sidecar is kept");
	}

	@Test
	void aSlipOfThePenInASidecarRefusesNoPaper() {
		var words = "word".repeat(2000);
		var participation = new Participation("nobody", words, words, 1, null, null);
		var reader = new OneDocumentReader() {

			@Override
			public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
				handler.draft(DraftFixtures.titled("a")
					.withHeadings(List.of(new Heading("natto", TopicAssigner.EDITOR),
							new Heading("trade", TopicAssigner.EDITOR), new Heading("trade", TopicAssigner.EDITOR)))
					.withOccasionAndParticipations("sumit", List.of(participation)));
			}

		};

		assertThat(takeIn(reader, file("a.one"))).isTrue();
		assertThat(this.ingestTestArchive.strings("select t.slug from headings h join topics t on t.id = h.topic_id"))
			.containsExactly("trade");
		assertThat(this.said.toString()).contains("natto", "sumit", "nobody", "1 added");
	}

	@Test
	void theCuratorsNamesAreEntered() throws IOException {
		var names = Files.writeString(this.folder.resolve("names.xml"), """
				<TEI><person xml:id="poe-pat"><persName type="authorized">Poe, Pat</persName></person></TEI>""");

		takeIn(new IngestOptions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, names,
				ReadingOptions.DEFAULT));

		assertThat(this.ingestTestArchive.strings("select name from participants")).contains("Poe, Pat");
	}

	@Test
	void aBrokenListOfNamesLeavesTheArchiveAsItWas() throws IOException {
		var names = Files.writeString(this.folder.resolve("names.xml"), "<TEI><person>");
		var before = this.ingestTestArchive.content();

		assertThat(takeIn(new IngestOptions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, names,
				ReadingOptions.DEFAULT)))
			.isFalse();
		assertThat(this.ingestTestArchive.content()).isEqualTo(before);
	}

	private boolean takeIn(Path path) {
		return takeIn(this.ingestTestArchive.ingestion(), path);
	}

	private boolean takeIn(SourceReader reader, Path path) {
		return takeIn(this.ingestTestArchive.ingestion(reader), path);
	}

	private boolean takeIn(IngestService ingestService, Path path) {
		return takeIn(ingestService,
				new IngestOptions(List.of(path), null, Long.MAX_VALUE, false, false, null, ReadingOptions.DEFAULT));
	}

	private boolean takeIn(IngestOptions options) {
		return takeIn(this.ingestTestArchive.ingestion(), options);
	}

	private boolean takeIn(SourceReader reader, IngestOptions options) {
		return takeIn(this.ingestTestArchive.ingestion(reader), options);
	}

	private boolean takeIn(IngestService ingestService, IngestOptions options) {
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true));
		ingestService.takeIn(options, summary);
		return summary.isClean();
	}

	private Path file(String name) {
		try {
			Files.createDirectories(this.folder.resolve(name).getParent());
			return Files.writeString(this.folder.resolve(name), "words of " + name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads a file into one draft, whose slug is the folder's name or the file's. */
	static class OneDocumentReader implements SourceReader {

		private final boolean isNamedByFolder;

		OneDocumentReader() {
			this(false);
		}

		OneDocumentReader(boolean isNamedByFolder) {
			this.isNamedByFolder = isNamedByFolder;
		}

		@Override
		public boolean reads(SourceFile file) {
			return file.extension().equals("one") || file.extension().equals("pdf");
		}

		@Override
		public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
			handler.draft(DraftFixtures.titled(this.isNamedByFolder ? file.folder() : file.baseName()));
		}

		@Override
		public Optional<String> sidecar(SourceFile file, Draft draft) {
			return Optional.of("title: " + draft.title());
		}

	}

}
