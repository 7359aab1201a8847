package org.memcon.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.FullDiskException;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.paper.form.FormRecognizer;
import org.memcon.paper.sidecar.Sidecar;
import org.memcon.paper.sidecar.SidecarReader;
import org.memcon.paper.sidecar.SidecarWriter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Reads a paper, which is one document: a PDF with or without a text layer, or the text
 * of one after OCR.
 */
@Component
class PaperReader implements SourceReader {

	private static final Set<String> EXTENSIONS = Set.of("pdf", "txt");

	private final FacsimileStore facsimiles;

	@Autowired
	PaperReader(ArchiveSettings settings) {
		this(new FacsimileStore(settings.facsimiles()));
	}

	PaperReader(FacsimileStore facsimiles) {
		this.facsimiles = facsimiles;
	}

	@Override
	public boolean reads(SourceFile file) {
		return EXTENSIONS.contains(file.extension());
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
		var findings = handler.findings();
		try {
			var sidecar = sidecar(file.sidecar(), findings);
			var paper = file.extension().equals("txt") ? text(file, findings) : pdf(file, options, findings);
			if (!findings.hasErrors()) {
				submit(paper, sidecar, file, options, handler);
			}
		}
		catch (PaperException ex) {
			findings.error(1, String.valueOf(ex.getMessage()));
		}
		catch (FullDiskException ex) {
			throw ex;
		}
		catch (IOException ex) {
			FullDiskException.throwIfIn(ex);
			findings.error(1, "cannot be read: " + ex.getMessage());
		}
		catch (RuntimeException | StackOverflowError ex) {
			findings.error(1, "cannot be read: unexpected error: " + ex);
		}
	}

	@Override
	public Optional<String> sidecar(SourceFile file, Draft draft) {
		return Optional.of(SidecarWriter.of(draft, file.name()));
	}

	private static void submit(ScannedPaper paper, Sidecar sidecar, SourceFile file, ReadingOptions options,
			DraftHandler handler) {
		var recognized = FormRecognizer.read(paper.sheets());
		recognized.warnings().forEach((warning) -> handler.findings().warn(warning.sheet(), warning.message()));
		if (sidecar.collection() != null) {
			handler.collection(sidecar.collection());
		}
		handler.draft(new PaperDraftBuilder(recognized, sidecar, paper.sheets(), paper.facsimiles())
			.draft(file.baseName(), options));
	}

	private static Sidecar sidecar(@Nullable Resource sidecar, Findings findings) throws IOException {
		return (sidecar != null) ? new SidecarReader(findings).read(start(sidecar, SidecarReader.MOST_BYTES))
				: Sidecar.EMPTY;
	}

	private static ScannedPaper text(SourceFile file, Findings findings) throws IOException {
		return new ScannedPaper(TextFile.read(start(file.content(), TextFile.MOST_BYTES), findings), Map.of());
	}

	private ScannedPaper pdf(SourceFile file, ReadingOptions options, Findings findings) throws IOException {
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

	/** The first bytes, and one more if there are more. */
	private static byte[] start(Resource resource, int most) throws IOException {
		try (var content = resource.getInputStream()) {
			return content.readNBytes(most + 1);
		}
	}

}
