package org.memcon.paper.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	private static final int POINTS_PER_INCH = 72;

	private final PdfFile pdf;

	private final @Nullable TesseractOcr ocr;

	private final @Nullable FacsimileStore store;

	private final Findings findings;

	private final List<Sheet> sheets = new ArrayList<>();

	private final Map<Integer, Facsimile> facsimiles = new HashMap<>();

	private final List<Integer> unread = new ArrayList<>();

	/**
	 * Creates a reader; without a store it keeps no images, without OCR a page may have
	 * no text.
	 */
	PdfReader(PdfFile pdf, @Nullable TesseractOcr ocr, @Nullable FacsimileStore store, Findings findings) {
		this.pdf = pdf;
		this.ocr = ocr;
		this.store = store;
		this.findings = findings;
	}

	ScannedPaper read() {
		var active = this.pdf.activeContent();
		if (!active.isEmpty()) {
			this.findings.warn(1, "active content was ignored: " + String.join(", ", active));
		}
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

	private void read(int page) {
		var text = text(page);
		var sheet = text.sheet();
		var image = (this.store != null || !sheet.hasText()) ? image(page, WIDTH, text.quarters()) : null;
		if (image != null && !sheet.hasText() && !image.isBlank()) {
			sheet = recognized(page, sheet);
		}
		this.sheets.add(sheet);
		if (image != null && this.store != null) {
			keep(page, image, this.store);
		}
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
			this.findings.warn(page, "page %d: its text %s".formatted(page, ex.getMessage()));
			return new PageText(new Sheet(page, 612, 792, List.of(), List.of()), 0, false, List.of());
		}
	}

	private @Nullable RenderedPage image(int page, int width, int quarters) {
		try {
			return this.pdf.image(page, width, quarters);
		}
		catch (PaperException ex) {
			this.findings.warn(page, "page %d: its image %s".formatted(page, ex.getMessage()));
			return null;
		}
	}

	private Sheet recognized(int page, Sheet sheet) {
		if (this.ocr == null) {
			this.unread.add(page);
			return sheet;
		}
		var image = image(page, (int) (sheet.width() * TesseractTable.DOTS_PER_INCH / POINTS_PER_INCH), 0);
		try {
			var read = (image != null) ? this.ocr.read(page, image.reduced()) : sheet;
			return read.hasText() ? read : sheet;
		}
		catch (PaperException | IOException ex) {
			FullDiskException.throwIfIn(ex);
			this.findings.warn(page, "page %d: kept as image only; %s".formatted(page, ex.getMessage()));
			return sheet;
		}
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
