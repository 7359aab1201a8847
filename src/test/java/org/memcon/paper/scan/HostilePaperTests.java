package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft.Turn;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Papers that are broken or hostile: each ends in a finding that says why.
 */
@Timeout(60)
class HostilePaperTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "empty.pdf", "empty.txt" })
	void anEmptyFile(String name) {
		assertRefused(PaperFixtures.dryRun(name, new byte[0], ""), "the file is empty");
	}

	@Test
	void aLineLongerThanAnyText() {
		assertRefused(PaperFixtures.dryRun("call.txt", "a ".repeat(2_500_000).getBytes(), ""),
				"the text has a line of more than 4,000,000 characters");
	}

	@Test
	void theThumbnailOfAPageWithoutWidthIsSmall() {
		var page = new RenderedPage(new BufferedImage(1, 1_000_000, BufferedImage.TYPE_INT_RGB));

		assertThat(page.thumbnail(200).height()).isEqualTo(4000);
	}

	@Test
	void aFileThatIsNotAPdf() {
		assertRefused(PaperFixtures.dryRun("call.pdf", "<html>Not found</html>".getBytes(), ""),
				"the file is not a PDF");
	}

	@Test
	void anIncompletePdf() {
		var whole = PaperFixtures.pdf(PaperFixtures.CALL);

		assertRefused(PaperFixtures.dryRun("call.pdf", Arrays.copyOf(whole, whole.length / 2), ""),
				"the PDF is incomplete: its end is missing");
	}

	@Test
	void aPdfOfNothingButItsEnds() {
		var paper = PaperFixtures.dryRun("call.pdf", "%PDF-1.7\n(nothing)\n%%EOF".getBytes(), "");

		assertThat(paper.drafts).isEmpty();
		assertThat(paper.messages()).singleElement().asString().startsWith("the PDF is damaged: ");
	}

	@Test
	void aPdfWithAPassword() throws IOException {
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

			assertRefused(PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), ""),
					"the PDF is encrypted and asks for a password");
		}
	}

	@Test
	void aPdfOfFiveThousandPages() throws IOException {
		try (var document = new PDDocument()) {
			for (int i = 0; i < 5000; i++) {
				document.addPage(new PDPage());
			}

			assertRefused(PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), ""),
					"the PDF has 5,000 pages; at most 2,000 are read");
		}
	}

	@Test
	void aPdfWithoutPages() throws IOException {
		try (var document = new PDDocument()) {
			assertRefused(PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), ""), "the PDF has no pages");
		}
	}

	@Test
	void activeContentIsReportedAndNeverRun() throws IOException {
		try (var document = new PDDocument()) {
			var page = typed(document);
			document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('boo')"));
			var link = new PDAnnotationLink();
			link.setAction(new PDActionLaunch());
			page.setAnnotations(List.of(link));

			var paper = PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), "");

			assertThat(paper.drafts).hasSize(1);
			assertThat(paper.messages()).contains("active content was ignored: JavaScript, Launch");
		}
	}

	@Test
	void filesAttachedToADocumentAndItsPagesAreNamed() throws IOException {
		try (var document = new PDDocument()) {
			var page = typed(document);
			PortfolioFixture.attach(document, Map.of("a.txt", PortfolioFixture.file(document, "a.txt", new byte[9])));
			var note = new PDAnnotationFileAttachment();
			note.setFile(PortfolioFixture.file(document, "C:\\box\\b.txt", new byte[9]));
			page.setAnnotations(List.of(note));

			var paper = PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), "");

			assertThat(paper.drafts).hasSize(1);
			assertThat(paper.messages()).contains("attached files were left out: a.txt, b.txt");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aStreamThatSwells(int layers) throws IOException {
		try (var document = new PDDocument()) {
			typed(document);
			document.addPage(new PDPage());
			document.getPage(1).setContents(bomb(document, layers));

			var paper = PaperFixtures.dryRun("call.pdf", PaperFixtures.bytes(document), "");

			assertThat(paper.messages()).contains("page 2: its text contains a stream of more than 134,217,728 bytes");
			assertThat(paper.draft().turns()).extracting(Turn::text).contains("Hello, Erika. (U)");
		}
	}

	@Test
	void anImageThatIsTooLarge() throws IOException {
		try (var document = new PDDocument()) {
			var page = typed(document);
			var image = LosslessFactory.createFromImage(document,
					new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
			image.getCOSObject().setInt(COSName.WIDTH, 1_000_000);
			image.getCOSObject().setInt(COSName.HEIGHT, 1_000_000);
			try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
				content.drawImage(image, 0, 0, 100, 100);
			}
			try (var pdf = PdfFile
				.open(PaperFixtures.file(this.directory, "image.pdf", PaperFixtures.bytes(document)))) {
				assertThatExceptionOfType(PaperException.class).isThrownBy(() -> pdf.image(1, 1300, 0))
					.withMessageStartingWith("contains an image of 1,000,000 x 1,000,000 pixels");
			}
		}
	}

	@Test
	void anInvalidLanguage() {
		assertThatExceptionOfType(PaperException.class).isThrownBy(() -> TesseractOcr.installed("--help"))
			.withMessage("\"--help\" is not a language of Tesseract, such as eng or eng+rus");
	}

	@Test
	void textInAnOldEncodingIsReadWithAWarning() {
		var paper = PaperFixtures.dryRun("cafe.txt", "Der Präsident grüßte.".getBytes(StandardCharsets.ISO_8859_1), "");

		assertThat(paper.draft().turns()).extracting(Turn::text).containsExactly("Der Präsident grüßte.");
		assertThat(paper.messages()).contains("is not UTF-8; it was read as windows-1252");
	}

	@Test
	void aFileThatIsNotText() {
		assertRefused(PaperFixtures.dryRun("image.txt", new byte[] { 'a', 0, 'b' }, ""),
				"the file is not text: it contains a NUL");
	}

	@Test
	void aTextOfBlanks() {
		assertRefused(PaperFixtures.dryRun("blank.txt", " \n\f\n".getBytes(), ""), "the file contains no text");
	}

	@Test
	void aLineWithoutEnd() {
		var paper = PaperFixtures.dryRun("line.txt", "a-b. ".repeat(400_000).getBytes(), "");

		assertThat(paper.drafts).hasSize(1);
	}

	private static void assertRefused(PaperFixtures paper, String reason) {
		assertThat(paper.drafts).isEmpty();
		assertThat(paper.messages()).containsExactly(reason);
	}

	private static PDPage typed(PDDocument document) throws IOException {
		try (var typed = Loader.loadPDF(PaperFixtures.pdf(PaperFixtures.CALL.subList(0, 1)))) {
			return document.importPage(typed.getPage(0));
		}
	}

	/** A hundred and sixty megabytes of blanks. */
	private static PDStream bomb(PDDocument document, int layers) throws IOException {
		var stream = new PDStream(document);
		var filters = new COSArray();
		try (var raw = stream.getCOSObject().createRawOutputStream()) {
			OutputStream deflated = raw;
			for (int i = 0; i < layers; i++) {
				deflated = new DeflaterOutputStream(deflated);
				filters.add(COSName.FLATE_DECODE);
			}
			var blanks = new byte[1024 * 1024];
			Arrays.fill(blanks, (byte) ' ');
			for (int i = 0; i < 160; i++) {
				deflated.write(blanks);
			}
			deflated.close();
		}
		stream.getCOSObject().setItem(COSName.FILTER, filters);
		return stream;
	}

}
