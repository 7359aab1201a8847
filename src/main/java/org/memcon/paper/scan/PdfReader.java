package org.memcon.paper.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.draft.Findings;
import org.memcon.draft.FullDiskException;

/**
 * Reads a PDF page by page: its text, by OCR where it has none, and its image, which it
 * stores. The image of one page is in memory at a time.
 */
class PdfReader {

	/** The width of an image, enough for reading. */
	private static final int WIDTH = 1300;

	private static final int THUMBNAIL_WIDTH = 200;

	private static final int LONGEST_LABEL = 20;

	private static final int POINTS_PER_INCH = 72;

	private final PdfFile pdf;

	private final @Nullable TesseractOcr ocr;

	private final @Nullable FacsimileStore store;

	private final Runnable progress;

	private final Findings findings;

	private final List<String> labels;

	private final List<Sheet> sheets = new ArrayList<>();

	private final Map<Integer, Facsimile> facsimiles = new HashMap<>();

	private final Set<Integer> faulty = new HashSet<>();

	private final List<Integer> unread = new ArrayList<>();

	/**
	 * Creates a reader; without a store it keeps no images, without OCR a page may have
	 * no text. Pages of which a part cannot be read are no progress.
	 */
	PdfReader(PdfFile pdf, @Nullable TesseractOcr ocr, @Nullable FacsimileStore store, Runnable progress,
			Findings findings) {
		this.pdf = pdf;
		this.ocr = ocr;
		this.store = store;
		this.progress = progress;
		this.findings = findings;
		this.labels = pdf.labels();
	}

	ScannedPaper read() {
		warn("active content was ignored: ", this.pdf.activeContent());
		warn("attached files were left out: ", this.pdf.attachments());
		for (int page = 1; page <= this.pdf.pages() && !this.findings.hasErrors(); page++) {
			read(page);
		}
		if (!this.unread.isEmpty()) {
			this.findings.warn(this.unread.get(0), "no text layer on %s: kept as image only; %s"
				.formatted(pages(this.unread), TesseractOcr.WHAT_TO_INSTALL));
		}
		if (this.sheets.stream().noneMatch(Sheet::hasText) && this.facsimiles.isEmpty() && this.store != null) {
			this.findings.error(1, "neither text nor image could be read");
		}
		return new ScannedPaper(List.copyOf(this.sheets), Map.copyOf(this.facsimiles));
	}

	private void warn(String message, List<String> names) {
		if (!names.isEmpty()) {
			this.findings.warn(1, message + String.join(", ", names));
		}
	}

	private void read(int page) {
		var text = text(page);
		var isImageNeeded = this.store != null || text.isScan() || !text.sheet().hasText();
		var image = isImageNeeded ? image(page, WIDTH, text.quarters()) : null;
		var read = (image != null) ? read(page, text, image) : text;
		this.sheets.add(read.sheet().labelled(label(page)));
		if (image != null && this.store != null) {
			keep(page, image.turned(text.quarters() - read.quarters()), this.store);
		}
		if (!this.faulty.contains(page)) {
			this.progress.run();
		}
	}

	private @Nullable String label(int page) {
		var label = (page <= this.labels.size()) ? this.labels.get(page - 1).strip() : "";
		return (label.isEmpty() || label.length() > LONGEST_LABEL) ? null : label;
	}

	private PageText read(int page, PageText text, RenderedPage image) {
		if (!text.sheet().hasText()) {
			return image.isBlank() ? text : recognized(page, text);
		}
		if (!text.isScan()) {
			return text;
		}
		if (this.ocr != null && Legibility.of(text.sheet()).isPoor()) {
			return moreLegible(page, text, recognized(page, text));
		}
		return withheld(text, WithheldAreaFinder.find(image, text.sheet().width()));
	}

	private PageText text(int page) {
		try {
			var text = this.pdf.text(page);
			if (!text.hidden().isEmpty()) {
				this.findings.warn(page,
						"page %d: text that the page does not show was left out (points from the left and the top): %s"
							.formatted(page, String.join("; ", text.hidden())));
			}
			return text;
		}
		catch (PaperException ex) {
			this.faulty.add(page);
			this.findings.warn(page, "page %d: its text %s".formatted(page, ex.getMessage()));
			return new PageText(new Sheet(page, 612, 792, List.of(), List.of()), 0, false, List.of());
		}
	}

	private @Nullable RenderedPage image(int page, int width, int quarters) {
		try {
			return this.pdf.image(page, width, quarters);
		}
		catch (PaperException ex) {
			this.faulty.add(page);
			this.findings.warn(page, "page %d: its image %s".formatted(page, ex.getMessage()));
			return null;
		}
	}

	private PageText recognized(int page, PageText text) {
		if (this.ocr == null) {
			this.unread.add(page);
			return text;
		}
		var width = (int) (text.sheet().width() * TesseractTable.DOTS_PER_INCH / POINTS_PER_INCH);
		var image = image(page, width, text.quarters());
		try {
			return (image != null) ? recognized(text, image, this.ocr) : text;
		}
		catch (PaperException | IOException ex) {
			FullDiskException.throwIfIn(ex);
			this.findings.warn(page, "page %d: kept as image only; %s".formatted(page, ex.getMessage()));
			return text;
		}
	}

	/** Reads an image; a page that has a text layer stands upright. */
	private PageText recognized(PageText text, RenderedPage image, TesseractOcr program) throws IOException {
		var page = text.sheet().number();
		var reader = new UprightReader(program);
		var reading = text.sheet().hasText() ? reader.read(page, image, 0) : reader.read(page, image);
		return reading.sheet().hasText() ? withheld(text.with(reading.sheet(), reading.quarters()), reading.areas())
				: text;
	}

	private PageText withheld(PageText text, WithheldAreas all) {
		var areas = all.of(text.sheet());
		if (areas.areas().isEmpty()) {
			return text;
		}
		var page = text.sheet().number();
		this.findings.warn(page,
				"page %d: parts are withheld under bars or boxes (points from the left and the top): %s".formatted(page,
						areas.places()));
		return text.with(areas.redacted(text.sheet()), 0);
	}

	/** Takes the better of the text layer and what OCR has read of the image. */
	private PageText moreLegible(int page, PageText layer, PageText read) {
		var ofLayer = Legibility.of(layer.sheet());
		var ofImage = Legibility.of(read.sheet());
		var isBetter = ofImage.isBetterThan(ofLayer);
		this.findings.warn(page,
				"page %d: the text layer is hardly legible (%s); %s".formatted(page, ofLayer,
						isBetter ? "the image was read instead (%s)".formatted(ofImage)
								: "it was kept, because the image is no better"));
		return isBetter ? read : layer;
	}

	private void keep(int page, RenderedPage image, FacsimileStore store) {
		try {
			this.facsimiles.put(page, store.keep(image.reduced(), image.thumbnail(THUMBNAIL_WIDTH).reduced()));
		}
		catch (IOException ex) {
			FullDiskException.throwIfIn(ex);
			this.findings.error(page, "the image of page %d cannot be stored: %s".formatted(page, ex.getMessage()));
		}
	}

	private static String pages(List<Integer> pages) {
		var some = pages.stream().limit(10).map(String::valueOf).toList();
		return ((pages.size() == 1) ? "page " : "pages ") + String.join(", ", some)
				+ ((pages.size() > 10) ? " and more" : "");
	}

}
