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
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Intake;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.tei.Fixtures;
import org.memcon.topic.Assignment;
import org.mockito.AdditionalAnswers;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class IngestionTests {

	private static final Volume VOLUME = Volume.of("frus-small", 3);

	@TempDir
	private Path folder;

	private final Archive archive = Archive.empty();

	private final StringWriter said = new StringWriter();

	@BeforeEach
	void enterNames() {
		this.archive.names().enter(Fixtures.names());
	}

	@Test
	void takesInAVolumeAsACollection() {
		assertThat(takeIn(VOLUME.in(this.folder))).isTrue();
		assertThat(this.archive.strings("""
				select c.slug || ' in ' || k.slug || ' from ' || c.source_file from conversations c
				join collections k on k.id = c.collection_id order by c.slug""")).containsExactly(
				"frus-small-d1 in frus-small from frus-small.xml", "frus-small-d2 in frus-small from frus-small.xml",
				"frus-small-d3 in frus-small from frus-small.xml");
		assertThat(this.said.toString()).contains("3 taken in").doesNotContain("refused");
	}

	@Test
	void namesThatDocumentsHaveChangedAreRegisteredOnceForAll() {
		var names = Mockito.spy(this.archive.names());
		given(names.tellChange()).willReturn(true);

		takeIn(this.archive.ingestion(this.archive.accession(), names), VOLUME.in(this.folder));

		assertThat(this.archive.strings("select source_file || ' ' || outcome from accessions where slug is null"))
			.containsExactly("names UPDATED");
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		var file = VOLUME.in(this.folder);
		takeIn(file);
		var before = this.archive.content();

		takeIn(file);

		assertThat(this.archive.content()).isEqualTo(before);
		assertThat(this.said.toString()).contains("0 taken in, 3 unchanged");
	}

	@Test
	void aFileThatIsAsItWasIsNotReadAgain() {
		var reader = Mockito.spy(new OneDocument());
		var file = file("a.one");
		takeIn(reader, file);

		takeIn(reader, file);

		BDDMockito.then(reader).should(Mockito.times(1)).read(any(), any(), any());
	}

	@Test
	void aFileIsReadAgainInAnotherManner() {
		var reader = Mockito.spy(new OneDocument());
		var file = file("a.one");
		takeIn(reader, file);

		takeIn(reader,
				new Instructions(List.of(file), null, Long.MAX_VALUE, false, false, null, ReadingOptions.EVERYTHING));

		BDDMockito.then(reader).should(Mockito.times(2)).read(any(), any(), any());
	}

	@Test
	void aFileIsReadAgainWhenWhatCameFromItIsGone() {
		var reader = Mockito.spy(new OneDocument());
		var file = file("a.one");
		takeIn(reader, file);
		this.archive.accession().remove("a", new Accession.Origin("papers", "a.one", "0a"));

		takeIn(reader, file);

		assertThat(this.archive.strings("select slug from conversations")).containsExactly("a");
	}

	@Test
	void aNewerRevisionIsUpdatedInPlaceAndKeepsItsAnchors() {
		takeIn(VOLUME.in(this.folder));
		var anchors = this.archive.strings("select anchor from turns order by id");

		takeIn(VOLUME.with("d2", "Other words.").in(this.folder.resolve("newer"), "other-name.xml"));

		assertThat(this.said.toString()).contains("0 taken in, 1 updated, 2 unchanged");
		assertThat(this.archive.strings("select text from turns")).contains("Other words.");
		assertThat(this.archive.strings("select t.anchor from turns t join conversations c on c.id = t.conversation_id "
				+ "order by c.slug, t.ordinal"))
			.containsExactlyElementsOf(anchors);
	}

	@Test
	void whatIsGoneFromAVolumeIsReportedOnceAndKept() {
		takeIn(VOLUME.in(this.folder));
		takeIn(VOLUME.without("d2").in(this.folder));
		var before = this.archive.content();

		takeIn(VOLUME.without("d2").in(this.folder));

		assertThat(this.archive.content()).isEqualTo(before);
		assertThat(this.archive.strings("select slug from accessions where outcome = 'MISSING'"))
			.containsExactly("frus-small-d2");
		assertThat(this.archive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains("1 no longer in their source", "--prune");
	}

	@Test
	void whatIsGoneFromAVolumeIsTakenOutOnDemand() {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);
		takeIn(file);

		takeIn(new Instructions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.archive.strings("select slug from conversations order by slug"))
			.containsExactly("frus-small-d1", "frus-small-d3");
		assertThat(this.archive.strings("select slug from accessions where outcome = 'REMOVED'"))
			.containsExactly("frus-small-d2");
	}

	@Test
	void nothingIsGoneFromAVolumeThatWasReadInPart() {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);

		takeIn(new Instructions(List.of(file), null, 1, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.archive.count("conversations")).isEqualTo(3);
	}

	@Test
	void nothingIsGoneFromATruncatedVolume() throws IOException {
		takeIn(VOLUME.in(this.folder));
		var file = VOLUME.without("d2").in(this.folder);
		Files.writeString(file, Files.readString(file).replace("</text>", ""));

		assertThat(takeIn(
				new Instructions(List.of(file), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT)))
			.isFalse();
		assertThat(this.archive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains(file + ":", "error: not well-formed XML");
	}

	@Test
	void theLimitIsOfDocuments() {
		takeIn(new Instructions(List.of(VOLUME.in(this.folder)), null, 2, false, false, null, ReadingOptions.DEFAULT));

		assertThat(this.archive.count("conversations")).isEqualTo(2);
	}

	@Test
	void aDryRunWritesNothing() {
		var before = this.archive.content();

		takeIn(new Instructions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, null,
				new ReadingOptions(false, "eng", null, true)));

		assertThat(this.archive.content()).isEqualTo(before);
		assertThat(this.said.toString()).contains("nothing written", "3 to be taken in");
	}

	@Test
	void papersWithoutACollectionComeIntoTheCommonOne() {
		takeIn(new OneDocument(), file("a.one"));

		assertThat(this.archive.strings("select slug || ': ' || title from collections"))
			.containsExactly("papers: Papers taken in by hand");
	}

	@Test
	void papersWithoutACollectionComeIntoTheOneThatIsNamed() {
		takeIn(new OneDocument(), new Instructions(List.of(file("a.one")), "box-7", Long.MAX_VALUE, false, false, null,
				ReadingOptions.DEFAULT));

		assertThat(this.archive.strings("select slug || ': ' || title from collections"))
			.containsExactly("box-7: box-7");
	}

	@Test
	void filesOfTheSameNameInTwoFoldersAreTwo() {
		var one = file("box1/001.one");
		var two = file("box2/001.one");
		var reader = new OneDocument(true);
		takeIn(reader, one);

		takeIn(reader, new Instructions(List.of(two), null, Long.MAX_VALUE, true, false, null, ReadingOptions.DEFAULT));

		assertThat(this.archive.strings("select slug from conversations order by slug")).containsExactly("box1",
				"box2");
	}

	@Test
	void ofTwoFilesWithTheSameSlugTheFirstIsTakenIn() {
		var first = VOLUME.in(this.folder);
		VOLUME.with("d1", "Older words.").in(this.folder.resolve("older"));

		assertThat(takeIn(this.folder)).isFalse();
		assertThat(this.archive.strings("select text from turns")).doesNotContain("Older words.");
		assertThat(this.said.toString()).contains("the slug frus-small-d1 came in already from " + first)
			.containsOnlyOnce("error:");
	}

	@Test
	void aFileNoReaderReadsIsPassedOver() {
		file("a.docx");
		VOLUME.in(this.folder);

		assertThat(takeIn(this.folder)).isTrue();
		assertThat(this.said.toString()).contains("skipped: 1 (no reader for .docx)");
	}

	@Test
	void aFileNoReaderReadsIsRefusedIfItIsNamed() {
		assertThat(takeIn(file("a.docx"))).isFalse();
	}

	@Test
	void whatADocumentFailsWithDoesNotKeepTheNextFromComingIn() {
		var accession = Mockito.spy(this.archive.accession());
		BDDMockito.willThrow(new DataIntegrityViolationException("too long"))
			.willCallRealMethod()
			.given(accession)
			.enter(any(), any(), any());

		takeIn(this.archive.ingestion(accession), VOLUME.in(this.folder));

		assertThat(this.archive.count("conversations")).isEqualTo(2);
		assertThat(this.said.toString()).contains("the archive cannot hold frus-small-d1: too long", "1 refused");
	}

	@Test
	void aFullDiskEndsTheRun() {
		var accession = Mockito.mock(Accession.class);
		given(accession.present(any())).willAnswer(AdditionalAnswers.returnsFirstArg());
		given(accession.enter(any(), any(), any())).willThrow(new UncategorizedSQLException("insert", null,
				new SQLException("IO Exception", new IOException("No space left on device"))));

		assertThat(takeIn(this.archive.ingestion(accession), VOLUME.in(this.folder))).isFalse();
		assertThat(this.said.toString()).contains("no space left on the disk").containsOnlyOnce("error:");
	}

	@Test
	void aReaderThatFailsDoesNotKeepTheNextFileFromBeingRead() {
		SourceReader failing = Mockito.mock(SourceReader.class);
		given(failing.reads(any())).willAnswer((call) -> call.<SourceFile>getArgument(0).path().endsWith(".bad"));
		BDDMockito.willThrow(new IllegalStateException("odd")).given(failing).read(any(), any(), any());
		file("a.bad");
		VOLUME.in(this.folder);

		assertThat(takeIn(this.archive.ingestion(failing), this.folder)).isFalse();
		assertThat(this.archive.count("conversations")).isEqualTo(3);
		assertThat(this.said.toString()).contains("a.bad:1: error: the rest of the file cannot be read: odd");
	}

	@Test
	void whatAnotherFileHoldsNowIsNotMissing() throws IOException {
		var box = Files.createDirectories(this.folder.resolve("box"));
		var moved = Volume.of("frus-moved", 1).in(this.folder, "a.xml");
		takeIn(moved);
		takeIn(Files.move(moved, box.resolve("b.xml")));

		takeIn(Volume.of("frus-other", 1).in(this.folder, "a.xml"));

		assertThat(this.archive.strings("select outcome from accessions where slug = 'frus-moved-d1' order by id"))
			.doesNotContain("MISSING");
	}

	@Test
	void manyFilesNeedNoMoreConnectionsThanOne() {
		IntStream.rangeClosed(1, 3).forEach((number) -> Volume.of("frus-small-" + number, 2).in(this.folder));

		try (var pool = new HikariDataSource()) {
			pool.setDataSource(this.archive.dataSource());
			pool.setMaximumPoolSize(1);
			pool.setConnectionTimeout(2000);
			assertThat(takeIn(new Archive(pool).ingestion(), this.folder)).isTrue();
			assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
		}
	}

	@Test
	void topicsAreProposedForADocumentThatBringsNone() {
		takeIn(VOLUME.with("d1", "Tariffs first, tariffs last, and tariffs between.").in(this.folder));

		assertThat(this.archive.strings("""
				select c.slug || ' ' || t.slug || ' ' || h.assigned_by from headings h
				join conversations c on c.id = h.conversation_id join topics t on t.id = h.topic_id"""))
			.containsExactly("frus-small-d1 tariffs MACHINE");
	}

	@Test
	void aSidecarIsLaidBesideTheFileAndNeverReplaced() throws IOException {
		var file = file("a.pdf");
		var dry = new Instructions(List.of(file), null, Long.MAX_VALUE, false, true, null,
				new ReadingOptions(false, "eng", null, true));
		takeIn(new OneDocument(), dry);
		Files.writeString(this.folder.resolve("a.yaml"), "corrected");

		takeIn(new OneDocument(), dry);

		assertThat(this.folder.resolve("a.yaml")).hasContent("corrected");
		assertThat(this.said.toString()).contains("the sidecar that lies beside it is left as it is");
	}

	@Test
	void aSlipOfThePenInASidecarRefusesNoPaper() {
		var words = "word".repeat(2000);
		var person = new Person("nobody", words, words, 1, null, null);
		var reader = new OneDocument() {

			@Override
			public void read(SourceFile file, ReadingOptions options, Intake intake) {
				intake.draft(Drafts.titled("a")
					.withTopics(List.of(new Subject("natto", Assignment.EDITOR),
							new Subject("trade", Assignment.EDITOR), new Subject("trade", Assignment.EDITOR)))
					.described("sumit", List.of(person)));
			}

		};

		assertThat(takeIn(reader, file("a.one"))).isTrue();
		assertThat(this.archive.strings("select t.slug from headings h join topics t on t.id = h.topic_id"))
			.containsExactly("trade");
		assertThat(this.said.toString()).contains("natto", "sumit", "nobody", "1 taken in");
	}

	@Test
	void theCuratorsNamesAreEntered() throws IOException {
		var names = Files.writeString(this.folder.resolve("names.xml"), """
				<TEI><person xml:id="poe-pat"><persName type="authorized">Poe, Pat</persName></person></TEI>""");

		takeIn(new Instructions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, names,
				ReadingOptions.DEFAULT));

		assertThat(this.archive.strings("select name from participants")).contains("Poe, Pat");
	}

	@Test
	void aBrokenListOfNamesLeavesTheArchiveAsItWas() throws IOException {
		var names = Files.writeString(this.folder.resolve("names.xml"), "<TEI><person>");
		var before = this.archive.content();

		assertThat(takeIn(new Instructions(List.of(VOLUME.in(this.folder)), null, Long.MAX_VALUE, false, false, names,
				ReadingOptions.DEFAULT)))
			.isFalse();
		assertThat(this.archive.content()).isEqualTo(before);
	}

	private boolean takeIn(Path path) {
		return takeIn(this.archive.ingestion(), path);
	}

	private boolean takeIn(SourceReader reader, Path path) {
		return takeIn(this.archive.ingestion(reader), path);
	}

	private boolean takeIn(Ingestion ingestion, Path path) {
		return takeIn(ingestion,
				new Instructions(List.of(path), null, Long.MAX_VALUE, false, false, null, ReadingOptions.DEFAULT));
	}

	private boolean takeIn(Instructions instructions) {
		return takeIn(this.archive.ingestion(), instructions);
	}

	private boolean takeIn(SourceReader reader, Instructions instructions) {
		return takeIn(this.archive.ingestion(reader), instructions);
	}

	private boolean takeIn(Ingestion ingestion, Instructions instructions) {
		var account = new Account(Report.none(), new PrintWriter(this.said, true));
		ingestion.takeIn(instructions, account);
		return account.isClean();
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
	static class OneDocument implements SourceReader {

		private final boolean isNamedByFolder;

		OneDocument() {
			this(false);
		}

		OneDocument(boolean isNamedByFolder) {
			this.isNamedByFolder = isNamedByFolder;
		}

		@Override
		public boolean reads(SourceFile file) {
			return file.extension().equals("one") || file.extension().equals("pdf");
		}

		@Override
		public void read(SourceFile file, ReadingOptions options, Intake intake) {
			intake.draft(Drafts.titled(this.isNamedByFolder ? file.folder() : file.baseName()));
		}

		@Override
		public Optional<String> sidecar(SourceFile file, Draft draft) {
			return Optional.of("title: " + draft.title());
		}

	}

}
