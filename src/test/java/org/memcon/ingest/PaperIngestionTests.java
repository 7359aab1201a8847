package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.storage.ArchiveLock;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.IngestContextFactory.IngestContext;
import org.memcon.ingest.store.SourceOrigin;
import org.memcon.paper.PaperFixtures;
import org.memcon.tei.TeiFixtures;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document of a record whose abstract is in the archive comes in as a PDF, and what
 * becomes of the images of its pages.
 */
class PaperIngestionTests {

	private static final String SLUG = "1999-01-02-doe-roe-telcon";

	private static final String FIRST = """
			MEMORANDUM OF TELEPHONE CONVERSATION

			SUBJECT:            Telcon with Richard Roe of Grand Fenwick

			PARTICIPANTS:       President Doe
			                    Richard Roe

			DATE, TIME          January 2, 1999, 9:00-9:05 a.m.
			AND PLACE:          Strelsau


			President Doe:  Good morning.  I call about wine.

			Mr. Roe:  Good morning.  The duties are too high.""";

	private static final String SECOND = """
			President Doe:  They are.  Let us lower them.

			               -- End of Conversation --""";

	@TempDir
	private Path folder;

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final StringWriter said = new StringWriter();

	private Path file;

	@BeforeEach
	void enterTheAbstract() throws IOException {
		var names = this.ingestTestArchive.names();
		names.enter(TeiFixtures.names());
		names.enter(CollectionDraft.named("letters", "Letters"));
		var draft = TeiFixtures.read(TeiFixtures.file("small/corpus/letters/" + SLUG + ".xml"), new Findings("a.xml"))
			.get(0);
		this.ingestTestArchive.accession().enter(draft, new SourceOrigin("letters", "a.xml", "0a"), List.of());
		this.file = Files.write(this.folder.resolve("call.pdf"), PaperFixtures.pdf(List.of(FIRST, SECOND)));
	}

	@Test
	void anotherPaperOfTheSameNameDoesNotTakeItsPlace() throws IOException {
		takeInAs(null);
		var box = Files.createDirectories(this.folder.resolve("box"));
		var slug = this.ingestTestArchive.strings("select slug from conversations where source_file = 'call.pdf'");

		this.file = Files.write(box.resolve("call.pdf"), PaperFixtures.pdf(List.of(FIRST.replace("wine", "cheese"))));

		assertThat(takeInAs(null)).isFalse();
		assertThat(this.said.toString()).contains(slug.get(0) + " was imported from another file, ");
		assertThat(this.ingestTestArchive.strings("select text from turns where text like '%cheese%'")).isEmpty();
		assertThat(takeInAs("call-in-a-box")).isTrue();
	}

	@Test
	void aFileKeepsTheNameOfItsRecord() {
		takeInAs(SLUG);

		takeInAs(null);

		assertThat(this.ingestTestArchive.count("conversations")).isOne();
	}

	@Test
	void thePaperBecomesTheTextAndTheAbstractStaysItsSummary() {
		assertThat(takeIn()).as(this.said.toString()).isTrue();

		assertThat(strings("select slug || ' ' || text_basis || ' ' || source_file from conversations"))
			.containsExactly(SLUG + " MACHINE_READ call.pdf");
		assertThat(strings("select source_file from summaries")).containsExactly("a.xml");
		assertThat(texts("SUMMARY")).first().asString().startsWith("She greets");
		assertThat(texts("TEXT")).contains("Good morning. I call about wine.", "They are. Let us lower them.");
	}

	@Test
	void itsSpeakersAreTheParticipantsOfTheRecord() {
		takeIn();

		assertThat(strings("""
				select t.speaker || ' ' || a.slug from turns t join pages p on p.id = t.page_id
				join participants a on a.id = t.participant_id where p.layer = 'TEXT' order by t.ordinal"""))
			.containsExactly("President Doe doe-jane", "Mr. Roe roe-richard", "President Doe doe-jane");
	}

	@Test
	void eachOfItsPagesHasItsImageOnTheDisk() {
		takeIn();

		assertThat(facsimiles()).hasSize(2)
			.allSatisfy((facsimile) -> assertThat(settings().facsimile(facsimile)).isNotEmptyFile())
			.allSatisfy((facsimile) -> assertThat(settings().thumbnail(facsimile)).isNotEmptyFile());
		assertThat(images()).hasSize(4);
	}

	@Test
	void theWordsOfItsPassagesHavePlacesAsLongAsThePassagesAreThere() {
		takeIn();
		assertThat(this.ingestTestArchive.strings("""
				select substring(utf8tostring(expand(l.words)), 1, 4) from passage_layouts l
				join turns t on t.id = l.turn_id where t.text like 'They are.%'""")).containsExactly("0 4 ");
		assertThat(this.ingestTestArchive.count("passage_layouts")).isEqualTo(4);

		this.ingestTestArchive.execute("delete from turns where text like 'They are.%'");

		assertThat(this.ingestTestArchive.count("passage_layouts")).isEqualTo(3);
	}

	@Test
	void takenInAgainItChangesNothing() {
		takeIn();
		var content = this.ingestTestArchive.content();
		var images = images();

		assertThat(takeIn()).isTrue();

		assertThat(this.ingestTestArchive.content()).isEqualTo(content);
		assertThat(images()).isEqualTo(images);
		assertThat(this.said.toString()).contains("0 added, 1 unchanged");
	}

	@Test
	void aDryRunKeepsNeitherImageNorRow() {
		var content = this.ingestTestArchive.content();

		takeIn(instructions(false, new ReadingOptions(false, "eng", SLUG, true)));

		assertThat(this.ingestTestArchive.content()).isEqualTo(content);
		assertThat(images()).isEmpty();
		assertThat(this.said.toString()).contains("nothing saved", "1 to update");
	}

	@Test
	void whatAKilledRunLeftIsTakenAwayByALaterOne() throws IOException {
		var folder = Files.createDirectories(settings().facsimiles().resolve("ab"));
		for (var ending : List.of(".png", "-thumbnail.png", ".jpg", "-thumbnail.jpg", ".png.7e57.part",
				".jpg.7e57.part")) {
			Files.writeString(folder.resolve("ab".repeat(32) + ending), "image");
		}
		Files.writeString(folder.resolve("notes.txt"), "the curator's own");

		takeIn();
		assertThat(images()).hasSize(4 + 7);
		growOld();
		takeIn();

		assertThat(images()).hasSize(4 + 1).contains(folder.resolve("notes.txt"));
		assertThat(facsimiles()).hasSize(2)
			.allSatisfy((facsimile) -> assertThat(settings().facsimile(facsimile)).isNotEmptyFile());
	}

	@Test
	void aDryRunTakesNothingAway() throws IOException {
		takeIn();
		this.ingestTestArchive.execute("update pages set facsimile = null");
		growOld();

		takeIn(instructions(false, new ReadingOptions(false, "eng", SLUG, true)));

		assertThat(images()).hasSize(4);
	}

	@Test
	void theImagesOfARefusedPaperGoWithALaterRun() throws IOException {
		this.ingestTestArchive.execute("alter table pages add constraint refusing check (facsimile is null)");
		assertThat(takeIn()).isFalse();
		assertThat(images()).hasSize(4);
		growOld();

		takeIn(instructions(false, ReadingOptions.DEFAULT, FrusVolumeFixture.of("frus-small", 1).in(this.folder)));

		assertThat(images()).isEmpty();
	}

	@Test
	void noImageGoesWhileABackupMayCopyIt() throws IOException {
		takeIn();
		this.ingestTestArchive.execute("update pages set facsimile = null");
		growOld();

		try (var backup = ArchiveLock.tryAcquire(settings().directory(), ArchiveLock.BACKUP)) {
			takeIn();
			assertThat(backup).isNotNull();
		}

		assertThat(images()).hasSize(4);
	}

	@Test
	void theImagesOfAPaperThatIsTakenOutGoWithIt() throws IOException {
		takeIn(instructions(false, new ReadingOptions(false, "eng", "another-telcon", false)));
		growOld();

		takeIn(instructions(true, new ReadingOptions(false, "eng", "a-third-telcon", false), page(SECOND)));

		assertThat(strings("select slug from conversations order by slug")).containsExactly(SLUG, "a-third-telcon");
		assertThat(facsimiles()).hasSize(1);
		assertThat(images()).hasSize(2);
	}

	@Test
	void thePaperIsKeptUnderItsChecksumAsLongAsItsRecordHasItsText() throws IOException {
		var options = instructions(false, new ReadingOptions(false, "eng", "another-telcon", false));
		takeIn(options);
		assertThat(settings().papers()).doesNotExist();

		takeInAndKeep(options);

		var checksum = strings("select source_checksum from conversations where slug = 'another-telcon'").get(0);
		var kept = settings().papers().resolve(checksum.substring(0, 2)).resolve(checksum);
		assertThat(kept).hasSameBinaryContentAs(this.file).hasDigest("SHA-256", checksum);

		Files.setLastModifiedTime(kept, FileTime.from(Instant.now().minusSeconds(7200)));
		takeInAndKeep(options);
		assertThat(kept).exists();
		takeInAndKeep(instructions(false, new ReadingOptions(false, "eng", "another-telcon", false), page(SECOND)));
		assertThat(kept).doesNotExist();
		assertThat(settings().papers()).isDirectoryRecursivelyContaining(Files::isRegularFile);
	}

	@Test
	void itsSidecarIsNoPartOfItsChecksum() throws IOException {
		Files.writeString(this.folder.resolve("call.yaml"), "slug: another-telcon");

		takeInAndKeep(instructions(false, ReadingOptions.DEFAULT));

		var checksum = strings("select source_checksum from conversations where slug = 'another-telcon'").get(0);
		assertThat(this.file).hasDigest("SHA-256", checksum);
		Files.writeString(this.folder.resolve("call.yaml"), "slug: another-telcon\ntitle: Wine");
		takeInAndKeep(instructions(false, ReadingOptions.DEFAULT));
		assertThat(strings("select title from conversations where slug = 'another-telcon'")).containsExactly("Wine");
	}

	@Test
	void aDiskThatIsFullInTheMiddleOfAPaperEndsTheRunAndTheSameCommandFinishes() throws IOException {
		var papers = Files.createDirectories(this.folder.resolve("papers"));
		Files.write(papers.resolve("a.pdf"), PaperFixtures.pdf(List.of(FIRST)));
		Files.write(papers.resolve("b.pdf"), PaperFixtures.pdf(List.of(FIRST, SECOND, SECOND)));
		Files.write(papers.resolve("c.pdf"), PaperFixtures.pdf(List.of(FIRST)));
		var options = instructions(false, ReadingOptions.DEFAULT, papers);

		assertThat(takeIn(options, PaperFixtures.readerWithRoomFor(2, settings()))).isFalse();
		assertThat(this.said.toString()).containsOnlyOnce("error:")
			.contains("b.pdf:1: error:", "no space left on the disk");
		assertThat(strings("select source_file from conversations order by 1")).containsExactly("a.pdf", "a.xml");
		assertThat(this.ingestTestArchive.count("accessions where outcome = 'REFUSED'")).isZero();
		assertThat(images()).allMatch((image) -> image.toString().endsWith(".png"));

		assertThat(takeIn(options)).isTrue();
		assertThat(strings("select source_file || ' ' || page_count from conversations order by 1"))
			.containsExactly("a.pdf 1", "a.xml 2", "b.pdf 3", "c.pdf 1");
	}

	@Test
	void aDiskThatIsFullWhereAZipIsUnpackedEndsTheRun() {
		var summary = IngestSummary.silent();
		var ingestRun = new IngestRun(new RunState(instructions(false, ReadingOptions.DEFAULT), Mockito.mock(),
				Mockito.mock(IngestContext.class), summary), Mockito.mock());

		ingestRun.fail("a.zip/a.pdf", new IOException("unpacked it is larger than is allowed"));
		assertThat(ingestRun.isFull()).isFalse();
		ingestRun.fail("a.zip/b.pdf", new IOException("No space left on device"));
		assertThat(ingestRun.isFull()).isTrue();
		assertThat(summary.isClean()).isFalse();
	}

	/** The same file, with another text. */
	private Path page(String text) throws IOException {
		return Files.write(this.file, PaperFixtures.pdf(List.of(text)));
	}

	private void growOld() throws IOException {
		for (var image : images()) {
			Files.setLastModifiedTime(image, FileTime.from(Instant.now().minusSeconds(7200)));
		}
	}

	private boolean takeIn() {
		return takeIn(instructions(false, new ReadingOptions(false, "eng", SLUG, false)));
	}

	private boolean takeInAs(@Nullable String slug) {
		return takeIn(instructions(false, new ReadingOptions(false, "eng", slug, false)));
	}

	private IngestOptions instructions(boolean prune, ReadingOptions reading) {
		return instructions(prune, reading, this.file);
	}

	private static IngestOptions instructions(boolean prune, ReadingOptions reading, Path file) {
		return new IngestOptions(List.of(file), null, Long.MAX_VALUE, prune, false, null, reading);
	}

	private boolean takeIn(IngestOptions options) {
		return takeIn(options, PaperFixtures.reader(settings()));
	}

	private boolean takeIn(IngestOptions options, SourceReader reader) {
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true));
		this.ingestTestArchive.ingestion(settings(), reader).takeIn(options, summary);
		return summary.isClean();
	}

	private void takeInAndKeep(IngestOptions options) {
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true));
		this.ingestTestArchive.ingestionKeepingPapers(settings(), PaperFixtures.reader(settings()))
			.takeIn(options, summary);
	}

	private ArchiveSettings settings() {
		return new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
	}

	private List<Facsimile> facsimiles() {
		return strings("select facsimile from pages where facsimile is not null order by number").stream()
			.map((checksum) -> new Facsimile(checksum, 1300, 1682))
			.toList();
	}

	private List<Path> images() {
		if (!Files.exists(settings().facsimiles())) {
			return List.of();
		}
		try (var files = Files.walk(settings().facsimiles())) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> texts(String layer) {
		return strings(
				"select t.text from turns t join pages p on p.id = t.page_id where p.layer = '%s' order by t.ordinal"
					.formatted(layer));
	}

	private List<String> strings(String sql) {
		return this.ingestTestArchive.strings(sql);
	}

}
