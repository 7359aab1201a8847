package org.memcon.paper.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.Draft.Page;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that hide a part of their text, or draw it twice or turned: only what is shown is
 * read, and once.
 */
class ShownTextTests {

	private static final String SEEN = "The agent is called [Redacted] and lives there.";

	private static final String UNTOUCHED = "The agent is called Adalbert and lives there.";

	/** Courier at ten points has six to a letter: the name is the 21st to 28th. */
	private static final float NAME = 72 + 20 * 6;

	private static final float NAME_WIDTH = 8 * 6;

	private static final float BASE = 500;

	private final PDDocument document = new PDDocument();

	private final PDPage page = new PDPage();

	@TempDir
	private Path directory;

	ShownTextTests() {
		this.document.addPage(this.page);
	}

	@AfterEach
	void close() throws IOException {
		this.document.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x000000, 0xffffff, 0x808080, 0xcc0000 })
	void textUnderAFilledBoxIsARedaction(int colour) throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			box(content, new Color(colour));
		});

		assertThat(read().sheet().text()).isEqualTo(SEEN);
		assertThat(read().hidden()).containsExactly("covered at 192, 292");
	}

	@Test
	void aBoxIsDrawnAsALineToo() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			content.setLineWidth(14);
			content.moveTo(NAME, BASE + 3);
			content.lineTo(NAME + NAME_WIDTH, BASE + 3);
			content.stroke();
		});

		assertThat(read().sheet().text()).isEqualTo(SEEN);
	}

	@Test
	void anImageCoversText() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			content.drawImage(image(), NAME, BASE - 4, NAME_WIDTH, 14);
		});

		assertThat(read().sheet().text()).isEqualTo(SEEN);
	}

	@Test
	void anExemptionInTheBoxIsTheRedaction() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			box(content, Color.WHITE);
			content.setNonStrokingColor(Color.BLACK);
			type(content, "(b)(1)", NAME + 6, BASE);
		});

		assertThat(read().sheet().text()).isEqualTo("The agent is called (b)(1) and lives there.");
	}

	@Test
	void aBoxThatBeginsAndEndsWithinWordsIsARedactionBetweenTheirRests() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			fill(content, Color.BLACK, NAME - 3 * 6, BASE - 3, 13 * 6, 12);
		});

		assertThat(read().sheet().text()).isEqualTo("The agent is call [Redacted] nd lives there.");
	}

	@Test
	void aBoxOverSeveralLinesIsOneRedaction() throws IOException {
		draw((content) -> {
			type(content, "Before the box.", 72, 540);
			type(content, "The President: Covered.", 72, 528);
			type(content, "Covered as well.", 72, 516);
			type(content, "After the box.", 72, 504);
			fill(content, Color.BLACK, 70, 513, 300, 25);
		});

		assertThat(read().sheet().text()).isEqualTo("Before the box.\n[Redacted]\nAfter the box.");
	}

	@Test
	void textInTheColourOfItsGroundIsARedaction() throws IOException {
		draw((content) -> {
			type(content, "The agent is called          and lives there.");
			content.setNonStrokingColor(new Color(0xfefefe));
			type(content, "Adalbert", NAME, BASE);
		});

		assertThat(read().sheet().text()).isEqualTo(SEEN);
		assertThat(read().hidden()).containsExactly("in the colour of its ground at 192, 292");
	}

	@Test
	void whiteTextOnABlackBoxIsShown() throws IOException {
		draw((content) -> {
			box(content, Color.BLACK);
			content.setNonStrokingColor(Color.WHITE);
			type(content, "Adalbert", NAME, BASE);
		});

		assertThat(read().sheet().text()).isEqualTo("Adalbert");
	}

	@Test
	void textTooSmallToBeReadIsLeftOut() throws IOException {
		draw((content) -> {
			type(content, "Hello.");
			content.transform(Matrix.getScaleInstance(0.05f, 0.05f));
			type(content, "Invisible.", 4000, BASE * 20);
		});

		assertThat(read().sheet().text()).isEqualTo("Hello.");
		assertThat(read().hidden()).containsExactly("invisible at 200, 292");
	}

	@Test
	void textThatIsNotPaintedIsLeftOut() throws IOException {
		draw((content) -> {
			type(content, "Hello.");
			content.setRenderingMode(RenderingMode.NEITHER);
			type(content, "Invisible.", 200, BASE);
		});

		assertThat(read().sheet().text()).isEqualTo("Hello.");
		assertThat(read().hidden()).containsExactly("invisible at 200, 292");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theTextThatOcrLaysUponAScanIsRead(boolean isBelow) throws IOException {
		draw((content) -> {
			if (isBelow) {
				type(content, UNTOUCHED);
			}
			content.drawImage(image(), 0, 0, 612, 792);
			if (!isBelow) {
				content.setRenderingMode(RenderingMode.NEITHER);
				type(content, UNTOUCHED);
			}
		});

		assertThat(read().sheet().text()).isEqualTo(UNTOUCHED);
		assertThat(read().hidden()).isEmpty();
	}

	@Test
	void theTextThatOcrLaysUponABlackedScanIsARedaction() throws IOException {
		draw((content) -> {
			content.drawImage(image(), 0, 0, 612, 792);
			box(content, Color.BLACK);
			content.setRenderingMode(RenderingMode.NEITHER);
			type(content, UNTOUCHED);
		});

		assertThat(read().sheet().text()).isEqualTo(SEEN);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aLayerThatIsOffIsLeftOut(boolean isOn) throws IOException {
		var layers = new PDOptionalContentProperties();
		var layer = new PDOptionalContentGroup("Notes");
		layers.addGroup(layer);
		layers.setGroupEnabled(layer, isOn);
		this.document.getDocumentCatalog().setOCProperties(layers);
		draw((content) -> {
			type(content, "Hello.");
			content.beginMarkedContent(COSName.OC, layer);
			type(content, "Erika.", 200, BASE);
			content.endMarkedContent();
		});

		assertThat(read().sheet().text()).isEqualTo(isOn ? "Hello. Erika." : "Hello.");
		assertThat(read().hidden()).hasSize(isOn ? 0 : 1);
	}

	@Test
	void textOutsideTheVisiblePartIsLeftOut() throws IOException {
		this.page.setCropBox(new PDRectangle(0, 300, 612, 492));
		draw((content) -> {
			type(content, "Hello.");
			type(content, "Cut off.", 72, 200);
			content.addRect(72, 590, 200, 20);
			content.clip();
			type(content, "Clipped, not shown.", 72, 560);
		});

		assertThat(read().sheet().text()).isEqualTo("Hello.");
		assertThat(read().hidden()).containsExactly("outside the visible part at 72, 232; 72, 592");
	}

	@Test
	void whatOneCanSeeThroughHidesNothing() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			fill(content, Color.BLACK, NAME, BASE + 2, NAME_WIDTH, 1);
			var marker = new PDExtendedGraphicsState();
			marker.setBlendMode(BlendMode.MULTIPLY);
			content.setGraphicsStateParameters(marker);
			box(content, Color.YELLOW);
			var shade = new PDExtendedGraphicsState();
			shade.setBlendMode(BlendMode.NORMAL);
			shade.setNonStrokingAlphaConstant(0.3f);
			content.setGraphicsStateParameters(shade);
			box(content, Color.BLACK);
		});

		assertThat(read().sheet().text()).isEqualTo(UNTOUCHED);
	}

	@Test
	void theTextOfAnnotationsIsReadIfThePageShowsIt() throws IOException {
		draw((content) -> type(content, "Hello."));
		var shown = freeText("Added in the margin", 600);
		var hidden = freeText("Not shown", 550);
		hidden.setHidden(true);
		this.page.setAnnotations(List.of(shown, hidden));

		assertThat(read().sheet().text()).isEqualTo("Added in the margin\nHello.");
	}

	@Test
	void whatIsMarkedForRedactionIsARedaction() throws IOException {
		draw((content) -> type(content, UNTOUCHED));
		var mark = new PDAnnotationUnknown(new COSDictionary());
		mark.getCOSObject().setName(COSName.SUBTYPE, "Redact");
		mark.setRectangle(new PDRectangle(NAME, BASE - 4, NAME_WIDTH, 14));
		this.page.setAnnotations(List.of(mark));

		assertThat(read().sheet().text()).isEqualTo(SEEN);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "0.3, 0", "0.9, 0", "0, 0.5", "-0.4, 0.4" })
	void whatIsDrawnTwiceIsReadOnce(float right, float up) throws IOException {
		draw((content) -> {
			type(content, "Mr. Llull: It is still illegal.");
			type(content, "Mr. Llull: It is still illegal.", 72 + right, BASE + up);
			type(content, "It is", 72, 460);
			type(content, "still illegal.", 72, 448);
			type(content, "still", 72 + right, 448 + up);
		});

		assertThat(read().sheet().text()).isEqualTo("Mr. Llull: It is still illegal.\nIt is\nstill illegal.");
	}

	@Test
	void aWordInTwoPlacesIsReadTwice() throws IOException {
		draw((content) -> {
			type(content, "Yes, yes. Yes,");
			type(content, "Yes, yes.", 72, BASE - 12);
		});

		assertThat(read().sheet().text()).isEqualTo("Yes, yes. Yes,\nYes, yes.");
	}

	@ParameterizedTest
	@CsvSource({ "90, 0", "180, 0", "270, 0", "0, 90", "0, 180", "0, 270", "90, 90", "270, 180" })
	void aTurnedPageIsSetUpright(int byPage, int byText) throws IOException {
		this.page.setRotation(byPage);
		draw((content) -> {
			content.transform(Matrix.getRotateInstance(Math.toRadians(byText), 300, 300));
			type(content, "First line.", -100, 20);
			type(content, "Second line.", -100, 0);
		});

		assertThat(read().sheet().text()).isEqualTo("First line.\nSecond line.");
		assertThat(read().sheet().aslant()).isEmpty();
	}

	@Test
	void aStampAtAnAngleStaysBesideTheText() throws IOException {
		draw((content) -> {
			type(content, UNTOUCHED);
			content.transform(Matrix.getRotateInstance(Math.toRadians(50), 300, 300));
			type(content, "COPY", 0, 0);
		});

		assertThat(read().sheet().text()).isEqualTo(UNTOUCHED);
		assertThat(read().sheet().aslant()).extracting(TypedLine::text).containsExactly("COPY");
	}

	@Test
	void thePagesHaveTheLabelsOfTheFile() throws IOException {
		draw((content) -> type(content, UNTOUCHED));
		this.document.addPage(new PDPage());
		var labels = new PDPageLabels(this.document);
		var roman = new PDPageLabelRange();
		roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
		labels.setLabelItem(0, roman);
		var decimal = new PDPageLabelRange();
		decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
		labels.setLabelItem(1, decimal);
		this.document.getDocumentCatalog().setPageLabels(labels);

		var paper = PaperFixtures.dryRun("labels.pdf", PaperFixtures.bytes(this.document), "");

		assertThat(paper.draft().pages()).extracting(Page::label).containsExactly("i", "1");
	}

	private PageText read() throws IOException {
		try (var pdf = PdfFile
			.open(PaperFixtures.file(this.directory, "page.pdf", PaperFixtures.bytes(this.document)))) {
			return pdf.text(1);
		}
	}

	/** Draws on a page. */
	private interface Drawing {

		void on(PDPageContentStream content) throws IOException;

	}

	private void draw(Drawing drawing) throws IOException {
		try (var content = new PDPageContentStream(this.document, this.page)) {
			drawing.on(content);
		}
	}

	private static void type(PDPageContentStream content, String text) throws IOException {
		type(content, text, 72, BASE);
	}

	private static void type(PDPageContentStream content, String text, float left, float base) throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(FontName.COURIER), 10);
		content.newLineAtOffset(left, base);
		content.showText(text);
		content.endText();
	}

	private static void box(PDPageContentStream content, Color colour) throws IOException {
		fill(content, colour, NAME, BASE - 4, NAME_WIDTH, 14);
	}

	private static void fill(PDPageContentStream content, Color colour, float left, float bottom, float width,
			float height) throws IOException {
		content.setNonStrokingColor(colour);
		content.addRect(left, bottom, width, height);
		content.fill();
	}

	private PDImageXObject image() throws IOException {
		return LosslessFactory.createFromImage(this.document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
	}

	private static PDAnnotation freeText(String text, float bottom) {
		var annotation = new PDAnnotationFreeText();
		annotation.setContents(text);
		annotation.setDefaultAppearance("/Helv 12 Tf 0 g");
		annotation.setRectangle(new PDRectangle(72, bottom, 300, 30));
		return annotation;
	}

}
