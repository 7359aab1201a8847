package org.memcon.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.paper.scan.ScanFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The places of words on the images of a paper's pages.
 */
class PaperLayoutTests {

	/** Half the distance of two lines, in thousandths of the page. */
	private static final int NEAR = 8;

	@TempDir
	private Path archive;

	@Test
	void wordOfATextLayerHasItsPlace() {
		var places = places(read(PaperFixtures.pdf(PaperFixtures.CALL)));

		// 16 letters of 7.2 points from the margin, 23 lines of 12 points below the first
		assertThat(places.get("t1 Hello,")).containsExactly(306, 380, 376, 396);
		assertThat(places.get("t4 Good-bye.")).startsWith(353);
	}

	/** A page turned as the file says, one cut out of a larger sheet, and one both. */
	@ParameterizedTest
	@CsvSource({ "90, 792, 0, 0, 0, 792, 612", "0, 50, 40, 50, 40, 612, 792", "90, 842, 40, 50, 40, 792, 612" })
	void pageThatIsTurnedOrCroppedHasThePlacesOfWhatIsShown(int degrees, float across, float up, float left, float low,
			float width, float height) throws IOException {
		try (var document = Loader.loadPDF(PaperFixtures.pdf(PaperFixtures.CALL))) {
			for (var page : document.getPages()) {
				try (var content = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
					content.transform(Matrix.getRotateInstance(Math.toRadians(degrees), across, up));
				}
				page.setMediaBox(new PDRectangle(900, 900));
				page.setCropBox(new PDRectangle(left, low, width, height));
				page.setRotation(degrees);
			}
			var places = places(read(PaperFixtures.bytes(document)));

			assertThat(places.get("t1 Hello,")).containsExactly(306, 380, 376, 396);
			assertThat(places.get("t4 Good-bye.")).startsWith(353);
		}
	}

	@Test
	void everyWordOfThePassagesHasOneAndNoOther() {
		assertThat(read(PaperFixtures.pdf(PaperFixtures.CALL)).draft().turns()).allSatisfy((turn) -> {
			var words = turn.text().split(" ");
			assertThat(numbers(turn).stream().map((it) -> turn.text().substring(it[0], it[1]))).containsExactly(words);
		});
	}

	@Test
	void wordThatOcrReadStandsWhereTheTextLayerHasIt() {
		assumeThat(ScanFixtures.isTesseractInstalled()).as("Tesseract is needed here").isTrue();
		var layer = places(read(PaperFixtures.pdf(PaperFixtures.CALL)));

		var read = places(read(PaperFixtures.scan(PaperFixtures.CALL)));

		assertThat(read).containsKeys("t1 Hello,", "t2 weather.");
		read.keySet().retainAll(layer.keySet());
		assertThat(read).hasSizeGreaterThan(20).allSatisfy((word, place) -> {
			assertThat(Math.abs(place[0] - layer.get(word)[0])).as(word).isLessThan(NEAR);
			assertThat((place[1] + place[3]) / 2).as(word).isBetween(layer.get(word)[1], layer.get(word)[3]);
		});
	}

	@Test
	void wordThatIsWithheldHasNone() throws IOException {
		try (var document = Loader.loadPDF(PaperFixtures.pdf(PaperFixtures.CALL))) {
			try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
				content.addRect(72 + 23 * 7.2f, 756 - 23 * 12 - 3, 6 * 7.2f, 12);
				content.fill();
			}
			var draft = read(PaperFixtures.bytes(document)).draft();

			var turn = draft.turns().filter((it) -> it.text().contains("[Redacted]")).findFirst().orElseThrow();
			assertThat(turn.text()).doesNotContain("Erika");
			assertThat(numbers(turn).stream().map((it) -> turn.text().substring(it[0], it[1])))
				.doesNotContain("[Redacted]")
				.hasSize(turn.text().split(" ").length - 1);
		}
	}

	@Test
	void withoutAnImageThereAreNone() {
		assertThat(PaperFixtures.dryRun("call.pdf", PaperFixtures.pdf(PaperFixtures.CALL), "").draft().turns())
			.extracting(Turn::layout)
			.containsOnlyNulls();
	}

	private PaperFixtures read(byte[] pdf) {
		return PaperFixtures.read(new SourceFile("call.pdf", pdf), this.archive, ReadingOptions.DEFAULT);
	}

	/** The four sides of words, by passage and word. */
	private static Map<String, int[]> places(PaperFixtures paper) {
		var places = new HashMap<String, int[]>();
		paper.draft()
			.turns()
			.forEach((turn) -> numbers(turn).forEach((it) -> places
				.putIfAbsent(turn.anchor() + " " + turn.text().substring(it[0], it[1]), Arrays.copyOfRange(it, 2, 6))));
		return places;
	}

	private static List<int[]> numbers(Turn turn) {
		return String.valueOf(turn.layout())
			.lines()
			.map((line) -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray())
			.toList();
	}

}
