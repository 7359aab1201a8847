package org.memcon.paper.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Findings;
import org.memcon.draft.InputHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads the sheets of a PDF, or of a text after OCR, and stores the images of the pages.
 */
@Component
public class PaperScanner {

	private final FacsimileStore facsimiles;

	private final Runnable progress;

	@Autowired
	public PaperScanner(ArchiveSettings settings) {
		this(settings, () -> {
		});
	}

	/** Creates a scanner that tells of every page that it has read. */
	public PaperScanner(ArchiveSettings settings, Runnable progress) {
		this(new FacsimileStore(settings.facsimiles()), progress);
	}

	PaperScanner(FacsimileStore facsimiles, Runnable progress) {
		this.facsimiles = facsimiles;
		this.progress = progress;
	}

	/** Reads the sheets, with columns of running text one after the other. */
	public ScannedPaper read(SourceFile file, ReadingOptions options, Findings findings) throws IOException {
		var paper = scan(file, options, findings);
		return new ScannedPaper(paper.sheets().stream().map(Sheet::inReadingOrder).toList(), paper.facsimiles());
	}

	/**
	 * Hands on the files in a portfolio, which is a PDF, and returns false for any other.
	 */
	public boolean unpack(SourceFile file, InputHandler handler) throws IOException {
		return file.extension().equals("pdf") && withPath(file, (path) -> {
			try (var pdf = PdfFile.open(path)) {
				var members = PdfFile.reading("the PDF ", pdf::members);
				new Portfolio(file.path(), members, Portfolio.MOST_BYTES).unpack(handler);
				return !members.isEmpty();
			}
		});
	}

	private ScannedPaper scan(SourceFile file, ReadingOptions options, Findings findings) throws IOException {
		return file.extension().equals("txt") ? new ScannedPaper(TextFile.read(file.content(), findings), Map.of())
				: withPath(file, (path) -> pdf(path, options, findings));
	}

	/** Reads a file by its path. */
	private interface PathReader<T> {

		T read(Path path) throws IOException;

	}

	private static <T> T withPath(SourceFile file, PathReader<T> reader) throws IOException {
		if (file.content().isFile()) {
			return reader.read(file.content().getFilePath());
		}
		var copy = Files.createTempFile("memcon", ".pdf");
		try (var content = file.content().getInputStream()) {
			Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
			return reader.read(copy);
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private ScannedPaper pdf(Path file, ReadingOptions options, Findings findings) throws IOException {
		var ocr = TesseractOcr.installed(options.language());
		try (var pdf = PdfFile.open(file)) {
			if (!PdfFile.reading("the PDF ", pdf::members).isEmpty()) {
				throw new PaperException("a portfolio within a portfolio is not opened");
			}
			return new PdfReader(pdf, ocr.orElse(null), options.dryRun() ? null : this.facsimiles, this.progress,
					findings)
				.read();
		}
	}

}
