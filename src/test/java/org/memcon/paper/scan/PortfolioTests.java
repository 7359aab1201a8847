package org.memcon.paper.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits of a portfolio, which may be made to fill a disk or to end never.
 */
class PortfolioTests {

	@TempDir
	private Path folder;

	private final List<String> received = new ArrayList<>();

	@Test
	void aPortfolioThatSwellsIsReadNoFurther() throws IOException {
		var zeros = new byte[1_000_000];
		var bytes = new PortfolioFixture().with("a.txt", zeros).with("b.txt", zeros).with("c.txt", zeros).bytes();

		try (var pdf = PdfFile.open(PaperFixtures.file(this.folder, "box.pdf", bytes))) {
			new Portfolio("box.pdf", pdf.members(), 1_500_000).unpack(new Recorder());
		}

		assertThat(this.received).containsExactly("box.pdf/a.txt, 1000000 bytes",
				"box.pdf/b.txt: the file is larger than allowed when unpacked",
				"box.pdf: the portfolio has more than 1,500,000 bytes");
	}

	@Test
	void aTreeOfNamesThatLeadsBackToItselfEnds() {
		try (var document = new PDDocument()) {
			var node = new COSDictionary();
			node.setItem(COSName.KIDS, new COSArray(List.of(node)));
			node.setItem(COSName.NAMES, new COSArray(List.of(COSName.A, file("a.txt"), COSName.B, node)));
			var names = new COSDictionary();
			names.setItem(COSName.EMBEDDED_FILES, node);
			document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);

			assertThat(EmbeddedFile.of(document)).extracting(EmbeddedFile::name).containsExactly("a.txt", null);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static COSDictionary file(String name) {
		var file = new COSDictionary();
		file.setString(COSName.F, name);
		return file;
	}

	/** Records what it receives. */
	private final class Recorder implements InputHandler {

		@Override
		public void accept(SourceFile file, long bytes) {
			PortfolioTests.this.received.add("%s, %d bytes".formatted(file.path(), file.bytes().length));
		}

		@Override
		public void refuse(String path, String reason) {
			PortfolioTests.this.received.add(path + ": " + reason);
		}

		@Override
		public void fail(String path, IOException failure) {
			throw new AssertionError(failure);
		}

		@Override
		public boolean isFull() {
			return false;
		}

	}

}
