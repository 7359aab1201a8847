package org.memcon.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.ReadingOptions;
import org.memcon.paper.PaperFixtures;
import org.memcon.paper.scan.PortfolioFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files in a portfolio come in as papers of their own, its cover does not.
 */
class PortfolioIngestionTests {

	private static final byte[] CALL = PaperFixtures.pdf(PaperFixtures.CALL);

	private static final byte[] OTHER_CALL = PaperFixtures
		.pdf(PaperFixtures.CALL.stream().map((page) -> page.replace("March 4", "March 5")).toList());

	private static final byte[] NOTE = "A note without a form.".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	private final IngestTestArchive archive = IngestTestArchive.empty();

	private final StringWriter said = new StringWriter();

	@Test
	void eachMemberIsAPaperOfItsOwn() throws IOException {
		var portfolio = new PortfolioFixture().with("call.pdf", CALL).with("note.txt", NOTE).bytes();

		assertThat(takeIn(portfolio)).as(this.said.toString()).isTrue();

		assertThat(sources()).containsExactly("box.pdf/call.pdf", "box.pdf/note.txt");
		assertThat(this.archive.strings("select slug from conversations order by 1")).containsExactly("1994-03-04-call",
				"note");
		assertThat(this.said.toString()).contains("2 added").contains("1 skipped: a portfolio");
	}

	@Test
	void aPortfolioInAZipIsOpenedToo() throws IOException {
		var zip = this.folder.resolve("box.zip");
		try (var entries = new ZipOutputStream(Files.newOutputStream(zip))) {
			entries.putNextEntry(new ZipEntry("in/box.pdf"));
			entries.write(new PortfolioFixture().with("call.pdf", CALL).bytes());
		}

		assertThat(takeIn(zip)).isTrue();

		assertThat(sources()).containsExactly("box.zip/in/box.pdf/call.pdf");
	}

	@Test
	void aMemberThatCannotBeReadIsAFindingAndTheOthersAreRead() throws IOException {
		var nested = new PortfolioFixture().with("deep.pdf", OTHER_CALL).bytes();
		var portfolio = new PortfolioFixture().broken("broken.pdf", CALL)
			.withoutContent("lost.pdf")
			.with("locked.pdf", locked())
			.with("nested.pdf", nested)
			.with("table.xls", NOTE)
			.with("call.pdf", CALL)
			.bytes();

		assertThat(takeIn(portfolio)).isFalse();

		assertThat(sources()).containsExactly("box.pdf/call.pdf");
		assertThat(this.said.toString()).contains("box.pdf/broken.pdf:1: error: the file is damaged: ")
			.contains("box.pdf/lost.pdf:1: error: the file has no content")
			.contains("box.pdf/locked.pdf:1: error: the PDF is encrypted and asks for a password")
			.contains("box.pdf/nested.pdf:1: error: a portfolio within a portfolio is not opened")
			.contains("1 skipped: no reader for .xls");
	}

	@Test
	void aNameIsOnlyAName() throws IOException {
		var portfolio = new PortfolioFixture().with("../../../etc/call.pdf", CALL)
			.with("C:\\call.pdf", OTHER_CALL)
			.with("/note\u0000\u202e.txt", NOTE)
			.with(null, PaperFixtures.pdf(List.of("A paper without a name.")))
			.bytes();

		takeIn(portfolio);

		assertThat(sources()).containsExactly("box.pdf/2-call.pdf", "box.pdf/call.pdf", "box.pdf/file 4.pdf",
				"box.pdf/note.txt");
	}

	@Test
	void theSamePortfolioAgainChangesNothing() throws IOException {
		var portfolio = new PortfolioFixture().with("call.pdf", CALL).bytes();
		takeIn(portfolio);
		var content = this.archive.content();

		takeIn(portfolio);

		assertThat(this.archive.content()).isEqualTo(content);
	}

	@Test
	void aPdfThatWasNoPortfolioBeforeIsMissingFromItsSource() throws IOException {
		takeIn(CALL);

		takeIn(new PortfolioFixture().with("note.txt", NOTE).bytes());

		assertThat(this.said.toString()).contains("1 missing from their source");
	}

	private static byte[] locked() throws IOException {
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
			return PaperFixtures.bytes(document);
		}
	}

	private boolean takeIn(byte[] portfolio) throws IOException {
		return takeIn(Files.write(this.folder.resolve("box.pdf"), portfolio));
	}

	private boolean takeIn(Path file) {
		var settings = new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
		var summary = new IngestSummary(IngestReport.none(), new PrintWriter(this.said, true));
		this.archive.ingestion(settings, PaperFixtures.reader(settings))
			.takeIn(new IngestOptions(List.of(file), null, Long.MAX_VALUE, false, false, null, ReadingOptions.DEFAULT),
					summary);
		return summary.isClean();
	}

	private List<String> sources() {
		return this.archive.strings("select source_file from conversations order by source_file");
	}

}
