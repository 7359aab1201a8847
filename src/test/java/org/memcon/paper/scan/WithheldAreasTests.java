package org.memcon.paper.scan;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Turn;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Scans on which lines are blackened or blanked out.
 */
class WithheldAreasTests {

	private static final String MEMCON = """
			MEMORANDUM OF CONVERSATION

			SUBJECT:            Talk with Chancellor Muster

			PARTICIPANTS:       The President
			                    Chancellor Muster

			DATE, TIME          March 4, 1994, 10:05-10:40 a.m.
			AND PLACE:          Oval Office

			The President:  I have good news about the weather.
			It comes from a friend whom I cannot name in this room.

			Chancellor Muster:  Then tell me about the weather.

			The President:  It will be fine for the rest of the week.""";

	private static final String WITHHELD = "page 1: parts are withheld under bars or boxes "
			+ "(points from the left and the top): ";

	/** The base of the twelfth line, which the bars cover. */
	private static final float BASE = 756 - 11 * 12;

	@BeforeEach
	void needsTesseract() {
		assumeThat(TesseractOcr.installed("eng")).as("Tesseract is needed here").isPresent();
	}

	@Test
	void aBarOverAWholeLineBelongsToNobody() throws IOException {
		var paper = scan((content) -> bar(content, 70, 400));

		assertThat(paper.draft().turns()).extracting(Turn::speaker, Turn::text)
			.contains(tuple(null, "[Redacted]"))
			.noneMatch((turn) -> turn.toString().contains("friend"));
		assertThat(paper.draft().turns()).filteredOn((turn) -> turn.text().contains("Then tell"))
			.singleElement()
			.extracting(Turn::speaker)
			.isEqualTo("Chancellor Muster");
		assertThat(paper.messages()).contains(WITHHELD + "70, 158");
	}

	@Test
	void aBarWithinALineIsARedactionInItsText() throws IOException {
		var paper = scan((content) -> bar(content, 72 + 14 * 7.2f - 2, 8 * 7.2f));

		assertThat(paper.draft().turns().findFirst().orElseThrow().text()).contains("comes from [Redacted] whom");
		assertThat(paper.draft().turns().findFirst().orElseThrow().redactions()).hasSize(1);
	}

	@Test
	void anEmptyBoxInAFrameIsARedaction() throws IOException {
		var paper = scan((content) -> {
			content.setNonStrokingColor(Color.WHITE);
			content.addRect(70, BASE - 4, 410, 14);
			content.fill();
			content.addRect(70, BASE - 4, 410, 14);
			content.stroke();
		});

		assertThat(paper.draft().turns()).extracting(Turn::text).contains("[Redacted]");
		assertThat(paper.messages()).anyMatch((message) -> message.startsWith(WITHHELD));
	}

	@Test
	void framesAndRulesAndShadowsAtTheEdgeWithholdNothing() throws IOException {
		var paper = scan((content) -> {
			content.addRect(60, 560, 450, 210);
			content.stroke();
			content.addRect(72, BASE - 3, 300, 1.5f);
			content.addRect(0, 0, 612, 20);
			content.addRect(590, 0, 22, 792);
			content.fill();
		});

		assertThat(paper.messages()).noneMatch((message) -> message.startsWith(WITHHELD));
	}

	@Test
	void theTextThatOcrHasLaidUponABarIsNotRead() throws IOException {
		var paper = scan((content) -> {
			bar(content, 70, 400);
			content.setRenderingMode(RenderingMode.NEITHER);
			var lines = MEMCON.split("\n");
			for (int i = 0; i < lines.length; i++) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.COURIER), 12);
				content.newLineAtOffset(72, 756 - i * 12);
				content.showText(lines[i]);
				content.endText();
			}
		});

		assertThat(paper.draft().turns()).extracting(Turn::text)
			.contains("[Redacted]")
			.noneMatch((text) -> text.contains("friend"));
	}

	/** Draws on a scan. */
	private interface Drawing {

		void on(PDPageContentStream content) throws IOException;

	}

	private static PaperFixtures scan(Drawing drawing) throws IOException {
		try (var scan = Loader.loadPDF(PaperFixtures.scan(List.of(MEMCON)))) {
			try (var content = new PDPageContentStream(scan, scan.getPage(0), AppendMode.APPEND, true)) {
				drawing.on(content);
			}
			return PaperFixtures.dryRun("scan.pdf", PaperFixtures.bytes(scan), "");
		}
	}

	private static void bar(PDPageContentStream content, float left, float width) throws IOException {
		content.addRect(left, BASE - 4, width, 14);
		content.fill();
	}

}
