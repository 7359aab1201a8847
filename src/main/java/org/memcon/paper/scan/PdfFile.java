package org.memcon.paper.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.memcon.draft.FullDiskException;

/**
 * A PDF that is open: read from the file, never as a whole in memory, and only if it is
 * within the limits. Nothing in it is ever run.
 */
final class PdfFile implements Closeable {

	static final long MOST_BYTES = 512L * 1024 * 1024;

	static final int MOST_PAGES = 2_000;

	private static final Duration TIME_PER_PAGE = Duration.ofSeconds(30);

	/** A PDF begins and ends with these, somewhere in so many bytes. */
	static final String BEGINNING = "%PDF-";

	private static final String END = "%%EOF";

	private static final int EDGE = 4096;

	private static final int MOST_NAMES = 100;

	private static final COSName COLLECTION = COSName.getPDFName("Collection");

	private final PDDocument document;

	private PdfFile(PDDocument document) {
		this.document = document;
	}

	/** Opens a PDF; the message of the exception says why one cannot be opened. */
	static PdfFile open(Path file) {
		return reading("the PDF ", () -> {
			check(file);
			return new PdfFile(withinBounds(load(file)));
		});
	}

	int pages() {
		return this.document.getNumberOfPages();
	}

	/** The labels of the pages, such as i, ii, 1; an empty list if they only count. */
	List<String> labels() {
		try {
			var labels = this.document.getDocumentCatalog().getPageLabels();
			var each = (labels != null) ? List.of(labels.getLabelsByPageIndices()) : List.<String>of();
			var isCount = IntStream.range(0, each.size()).allMatch((i) -> each.get(i).equals(String.valueOf(i + 1)));
			return isCount ? List.of() : each;
		}
		catch (IOException | RuntimeException ex) {
			return List.of();
		}
	}

	List<String> activeContent() {
		return ActiveContent.in(this.document);
	}

	/** The names of the first files attached to the document and its pages. */
	List<String> attachments() {
		var pages = StreamSupport.stream(this.document.getPages().spliterator(), false);
		return Stream.concat(EmbeddedFile.of(this.document).stream(), pages.flatMap(EmbeddedFile::on))
			.map((file) -> Objects.requireNonNullElse(file.name(), "a file without a name"))
			.distinct()
			.limit(MOST_NAMES)
			.toList();
	}

	/** The files of which the PDF is only the cover; an empty list for most. */
	List<EmbeddedFile> members() {
		var catalog = this.document.getDocumentCatalog().getCOSObject();
		return (catalog.getCOSDictionary(COLLECTION) != null) ? EmbeddedFile.of(this.document) : List.of();
	}

	PageText text(int page) {
		return within(page, () -> PageText.read(this.document, page, Deadline.in(TIME_PER_PAGE)));
	}

	RenderedPage image(int page, int width, int quarters) {
		return within(page,
				() -> RenderedPage.render(this.document, page, width, quarters, Deadline.in(TIME_PER_PAGE)));
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

	/** A step of reading. */
	interface ReadingStep<T> {

		T run() throws IOException;

	}

	private <T> T within(int page, ReadingStep<T> task) {
		return reading("", () -> {
			StreamSizeLimit.check(this.document.getPage(page - 1));
			return task.run();
		});
	}

	/** Does what may fail in many ways with a damaged PDF. */
	static <T> T reading(String subject, ReadingStep<T> task) {
		try {
			return task.run();
		}
		catch (InvalidPasswordException ex) {
			throw new PaperException(subject + "is encrypted and asks for a password");
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException
				| NullPointerException | IndexOutOfBoundsException | NegativeArraySizeException ex) {
			FullDiskException.throwIfIn(ex);
			throw new PaperException(subject + "is damaged: " + reason(ex));
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			throw new PaperException(subject + "is nested too deeply or unpacks to too much to be read");
		}
	}

	private static void check(Path file) throws IOException {
		var size = Files.size(file);
		if (size == 0) {
			throw new PaperException("the file is empty");
		}
		if (size > MOST_BYTES) {
			throw new PaperException("the PDF has %,d bytes; at most %,d are read".formatted(size, MOST_BYTES));
		}
		if (!edge(file, 0).contains(BEGINNING)) {
			throw new PaperException("the file is not a PDF");
		}
		if (!edge(file, Math.max(0, size - EDGE)).contains(END)) {
			throw new PaperException("the PDF is incomplete: its end is missing");
		}
	}

	static String edge(Path file, long from) throws IOException {
		try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
			bytes.seek(from);
			var edge = new byte[(int) Math.min(EDGE, bytes.length() - from)];
			bytes.readFully(edge);
			return new String(edge, StandardCharsets.ISO_8859_1);
		}
	}

	private static PDDocument load(Path file) throws IOException {
		return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
	}

	private static PDDocument withinBounds(PDDocument document) throws IOException {
		var pages = document.getNumberOfPages();
		if (pages > 0 && pages <= MOST_PAGES) {
			return document;
		}
		document.close();
		throw new PaperException((pages <= 0) ? "the PDF has no pages"
				: "the PDF has %,d pages; at most %,d are read".formatted(pages, MOST_PAGES));
	}

	private static String reason(Exception ex) {
		return (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
	}

}
