package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Findings;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

@DisabledOnOs(OS.WINDOWS)
class TesseractOcrTests {

	private final BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);

	@TempDir
	private Path directory;

	@Test
	void isNotFoundOutsideThePath() {
		assertThat(TesseractOcr.installed(this.directory.toString(), "eng")).isEmpty();
	}

	@Test
	void readsTheTableThatTesseractWrites() throws IOException {
		var ocr = program(
				"""
						printf 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n\
						5\\t1\\t1\\t1\\t1\\t1\\t300\\t600\\t150\\t30\\t96\\tHello,\\n\
						5\\t1\\t1\\t1\\t1\\t2\\t480\\t602\\t150\\t30\\t91\\tErika.\\n' > scan.tsv
						""");

		var sheet = ocr.read(7, this.image).sheet();

		assertThat(sheet.number()).isEqualTo(7);
		assertThat(sheet.text()).isEqualTo("Hello, Erika.");
		assertThat(sheet.lines().get(0).left()).isEqualTo(72);
	}

	@Test
	void reportsTheErrorOfTesseract() throws IOException {
		var ocr = program("echo 'Error opening data file xyz.traineddata' >&2; exit 1");

		assertThatExceptionOfType(PaperException.class).isThrownBy(() -> ocr.read(1, this.image))
			.withMessage("Tesseract reports: Error opening data file xyz.traineddata");
	}

	@Test
	void stopsWhatTakesTooLong() throws IOException {
		var ocr = program("exec sleep 60");

		assertThatExceptionOfType(PaperException.class).isThrownBy(() -> ocr.read(1, this.image))
			.withMessage("Tesseract takes longer than 1 seconds");
	}

	@Test
	void aPageWithoutTextIsKeptAsImageIfItIsNotInstalled() throws IOException {
		var findings = new Findings("scan.pdf");
		var file = PaperFixtures.file(this.directory, "scan.pdf", PaperFixtures.scan(PaperFixtures.CALL.subList(0, 1)));

		try (var pdf = PdfFile.open(file)) {
			var scannedPaper = new PdfReader(pdf, null, new FacsimileStore(this.directory), () -> {
			}, findings).read();

			assertThat(scannedPaper.sheets()).noneMatch(Sheet::hasText);
			assertThat(scannedPaper.facsimiles()).containsKey(1);
		}
		assertThat(findings.list()).singleElement()
			.extracting((finding) -> finding.message())
			.asString()
			.isEqualTo("no text layer on page 1: kept as image only; " + TesseractOcr.WHAT_TO_INSTALL);
	}

	@Test
	void readsAScan() {
		assumeThat(TesseractOcr.installed("eng")).as("Tesseract is needed here").isPresent();

		var paper = PaperFixtures.dryRun("scan.pdf", PaperFixtures.scan(PaperFixtures.CALL), "");

		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
		assertThat(paper.speakers()).hasSize(4).startsWith("The President", "Chancellor Muster", "The President");
	}

	@ParameterizedTest
	@ValueSource(ints = { 90, 180, 270 })
	void setsAScanUpright(int degrees) throws IOException {
		assumeThat(TesseractOcr.installed("eng")).as("Tesseract is needed here").isPresent();
		try (var scan = Loader.loadPDF(PaperFixtures.scan(PaperFixtures.CALL.subList(0, 1)))) {
			scan.getPage(0).setRotation(degrees);

			var paper = PaperFixtures.dryRun("scan.pdf", PaperFixtures.bytes(scan), "");

			assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
			assertThat(paper.speakers()).hasSize(3);
		}
	}

	@ParameterizedTest
	@CsvSource({ "90, 12.3, 3", "180, 4, 2", "0, 9.1, 0" })
	void findsTheDirectionOfTheText(int rotate, String confidence, int quarters) throws IOException {
		var ocr = program("printf 'Rotate: %d\nOrientation confidence: %s\n' > scan.osd".formatted(rotate, confidence));

		assertThat(ocr.direction(this.image)).contains(quarters);
	}

	@Test
	void aDirectionThatIsNotCertainIsNone() throws IOException {
		assertThat(program("printf 'Rotate: 90\nOrientation confidence: 0.4\n' > scan.osd").direction(this.image))
			.isEmpty();
		assertThat(program("echo 'Error opening data file osd.traineddata' >&2; exit 1").direction(this.image))
			.isEmpty();
	}

	@Test
	void readsTheImageWhereTheTextLayerIsHardlyLegible() throws IOException {
		assumeThat(TesseractOcr.installed("eng")).as("Tesseract is needed here").isPresent();
		try (var scan = Loader.loadPDF(PaperFixtures.scan(PaperFixtures.CALL))) {
			try (var content = new PDPageContentStream(scan, scan.getPage(0), AppendMode.APPEND, true)) {
				content.beginText();
				content.setRenderingMode(RenderingMode.NEITHER);
				content.setFont(new PDType1Font(FontName.COURIER), 12);
				content.newLineAtOffset(72, 500);
				content.showText("H;ello:, 3ri~ka a8out 7he w;eat/her a%d 5o o^");
				content.endText();
			}

			var paper = PaperFixtures.dryRun("scan.pdf", PaperFixtures.bytes(scan), "");

			assertThat(paper.draft().dateline().startsOn()).isEqualTo("1994-03-04");
			assertThat(paper.messages()).anyMatch((message) -> message
				.matches("page 1: the text layer is hardly legible \\(0 of \\d+ words look like words\\); "
						+ "the image was read instead \\(\\d+ of \\d+ words look like words\\)"));
		}
	}

	private TesseractOcr program(String script) throws IOException {
		var program = Files.writeString(this.directory.resolve("tesseract"), "#!/bin/sh\n" + script);
		program.toFile().setExecutable(true);
		return new TesseractOcr(program, "eng", Duration.ofSeconds(1));
	}

}
