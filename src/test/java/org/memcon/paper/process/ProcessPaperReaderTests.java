package org.memcon.paper.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.InputHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.paper.PaperFixtures;
import org.memcon.paper.scan.PaperScanner;
import org.memcon.paper.scan.PortfolioFixture;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessPaperReaderTests {

	private static final Duration AMPLE = Duration.ofMinutes(5);

	private static final String TOO_SLOW = "cannot be read: no page was read for 0 seconds";

	@TempDir
	private Path folder;

	private ArchiveSettings archive;

	private ProcessPaperReader reader;

	@AfterEach
	void endTheProcess() {
		this.reader.destroy();
	}

	@Test
	void readsWhatAReaderInTheSameProcessReads() throws IOException {
		start(DataSize.ofMegabytes(256), AMPLE);
		var file = new SourceFile("call.pdf", new ByteArrayResource(PaperFixtures.pdf(PaperFixtures.CALL)),
				new ByteArrayResource("collection: letters\nfoo: bar\ndate: 1994-03-05".getBytes()));
		var expected = new PaperFixtures();

		PaperFixtures.reader(new ArchiveSettings(this.folder.resolve("other"), Storage.FILE))
			.read(file, ReadingOptions.DEFAULT, expected);
		var paper = read(file);

		assertThat(paper.drafts).isEqualTo(expected.drafts).hasSize(1);
		assertThat(paper.collections).isEqualTo(expected.collections).hasSize(1);
		assertThat(paper.findings().list()).hasSameSizeAs(expected.findings().list());
		assertThat(paper.messages()).isEqualTo(expected.messages()).contains("sidecar: unknown key \"foo\"");
		assertThat(paper.draft().pages())
			.allSatisfy((page) -> assertThat(this.archive.facsimile(page.facsimile())).exists());
	}

	@Test
	void aPaperThatTakesTooLongIsEndedAndItsProcessReplaced() {
		start(DataSize.ofMegabytes(256), Duration.ofMillis(1));

		assertThat(read(paper()).messages()).containsExactly(TOO_SLOW);
		assertThat(read(paper()).messages()).containsExactly(TOO_SLOW);
		assertThat(ProcessHandle.current().children().flatMap((it) -> it.info().arguments().stream()))
			.noneMatch((arguments) -> List.of(arguments).contains(PaperProgram.COMMAND));
	}

	@Test
	void aPaperThatTakesTooMuchMemoryIsAFinding() {
		start(DataSize.ofMegabytes(12), AMPLE);

		assertThat(read(paper()).messages()).anyMatch((it) -> it.matches(".*(too much|has ended).*"));
	}

	@Test
	void papersAreReadHereIfNoProcessCanBeStarted() {
		start(DataSize.ofBytes(1), AMPLE);

		assertThat(read(paper()).messages()).first().asString().contains("which cannot be started");
		assertThat(read(paper()).messages()).noneMatch((it) -> it.contains("cannot be started"));
		assertThat(read(paper()).drafts).hasSize(1);
	}

	@Test
	void theFilesInAPortfolioAreHandedOn() {
		start(DataSize.ofMegabytes(256), AMPLE);
		var portfolio = new PortfolioFixture().with("a.txt", "words".getBytes())
			.withoutContent("b.pdf")
			.with("c.pdf", PaperFixtures.pdf(PaperFixtures.CALL));
		var members = new PortfolioMembers();

		assertThat(this.reader.unpack(paper(), members)).isFalse();
		assertThat(this.reader.unpack(file(portfolio.bytes()), members)).isTrue();
		assertThat(members.files).containsExactly("paper.pdf/a.txt 5", "paper.pdf/c.pdf 1 drafts");
		assertThat(members.refused).containsExactly("paper.pdf/b.pdf: the file has no content");
	}

	@Test
	void ofDamagedPapersEachIsARecordOrAFinding() {
		start(DataSize.ofMegabytes(128), AMPLE);
		var papers = List.of(PaperFixtures.pdf(PaperFixtures.CALL), new PortfolioFixture().bytes());
		var mutated = new MutatedPapers(1);

		for (int i = 0; i < 20; i++) {
			var file = file(mutated.mutate(papers.get(i % papers.size())));
			var paper = this.reader.unpack(file, new PortfolioMembers()) ? new PaperFixtures() : read(file);
			assertThat(paper.drafts.size() + paper.messages().size()).isPositive();
		}

		assertThat(read(paper()).drafts).hasSize(1);
	}

	private void start(DataSize memory, Duration pageTime) {
		this.archive = new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
		this.reader = new ProcessPaperReader(this.archive, new PaperProcessSettings(memory, pageTime),
				new PaperScanner(this.archive));
	}

	private static SourceFile paper() {
		return file(PaperFixtures.pdf(PaperFixtures.CALL));
	}

	private static SourceFile file(byte[] content) {
		return new SourceFile("paper.pdf", content);
	}

	private PaperFixtures read(SourceFile file) {
		var paper = new PaperFixtures();
		this.reader.read(file, ReadingOptions.DEFAULT, paper);
		return paper;
	}

	/**
	 * Reads the PDFs in a portfolio while it is unpacked, as an import does.
	 */
	private final class PortfolioMembers implements InputHandler {

		private final List<String> files = new ArrayList<>();

		private final List<String> refused = new ArrayList<>();

		@Override
		public void accept(SourceFile file, long bytes) {
			this.files.add(file.path() + " "
					+ (file.extension().equals("pdf") ? read(file).drafts.size() + " drafts" : file.bytes().length));
		}

		@Override
		public void refuse(String path, String reason) {
			this.refused.add(path + ": " + reason);
		}

		@Override
		public void fail(String path, IOException failure) {
			throw new AssertionError(path, failure);
		}

		@Override
		public boolean isFull() {
			return false;
		}

	}

}
