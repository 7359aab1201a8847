package org.memcon.paper.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Findings;
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

	@Autowired
	public PaperScanner(ArchiveSettings settings) {
		this(new FacsimileStore(settings.facsimiles()));
	}

	PaperScanner(FacsimileStore facsimiles) {
		this.facsimiles = facsimiles;
	}

	/** Reads the sheets, with columns of running text one after the other. */
	public ScannedPaper read(SourceFile file, ReadingOptions options, Findings findings) throws IOException {
		var paper = scan(file, options, findings);
		return new ScannedPaper(paper.sheets().stream().map(Sheet::inReadingOrder).toList(), paper.facsimiles());
	}

	private ScannedPaper scan(SourceFile file, ReadingOptions options, Findings findings) throws IOException {
		if (file.extension().equals("txt")) {
			return new ScannedPaper(TextFile.read(file.content(), findings), Map.of());
		}
		if (file.content().isFile()) {
			return pdf(file.content().getFile().toPath(), options, findings);
		}
		var copy = Files.createTempFile("memcon", ".pdf");
		try (var content = file.content().getInputStream()) {
			Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
			return pdf(copy, options, findings);
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private ScannedPaper pdf(Path file, ReadingOptions options, Findings findings) throws IOException {
		var ocr = TesseractOcr.installed(options.language());
		try (var pdf = PdfFile.open(file)) {
			return new PdfReader(pdf, ocr.orElse(null), options.dryRun() ? null : this.facsimiles, findings).read();
		}
	}

}
