package org.memcon.paper;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.FullDiskException;
import org.memcon.draft.InputHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.paper.scan.PaperException;
import org.memcon.paper.scan.PaperScanner;
import org.memcon.paper.scan.ScannedPaper;

/**
 * Reads a paper, which is one document: a PDF with or without a text layer, or the text
 * of one after OCR.
 */
public class PaperReader implements SourceReader {

	private static final Set<String> EXTENSIONS = Set.of("pdf", "txt");

	private final PaperScanner scanner;

	public PaperReader(PaperScanner scanner) {
		this.scanner = scanner;
	}

	@Override
	public boolean reads(SourceFile file) {
		return EXTENSIONS.contains(file.extension());
	}

	/** A file that cannot be opened is no portfolio; its reading says why. */
	@Override
	public boolean unpack(SourceFile file, InputHandler handler) {
		try {
			return this.scanner.unpack(file, handler);
		}
		catch (PaperException | IOException ex) {
			FullDiskException.throwIfIn(ex);
			return false;
		}
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
		var findings = handler.findings();
		try {
			var sidecar = new SidecarReader(findings).read(file.sidecar());
			var paper = this.scanner.read(file, options, findings);
			if (!findings.hasErrors()) {
				submit(paper, sidecar, file, options, handler);
			}
		}
		catch (PaperException ex) {
			findings.error(1, String.valueOf(ex.getMessage()));
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			findings.error(1, "cannot be read: it is nested too deep or takes too much memory");
		}
		catch (IOException | RuntimeException ex) {
			FullDiskException.throwIfIn(ex);
			findings.error(1,
					"cannot be read: " + ((ex instanceof IOException) ? ex.getMessage() : "unexpected error: " + ex));
		}
	}

	@Override
	public Optional<String> sidecar(SourceFile file, Draft draft) {
		return Optional.of(SidecarWriter.of(draft, file.name()));
	}

	private static void submit(ScannedPaper paper, Sidecar sidecar, SourceFile file, ReadingOptions options,
			DraftHandler handler) {
		var recognized = FormRecognizer.read(paper.sheets(), handler.findings());
		if (sidecar.collection() != null) {
			handler.collection(sidecar.collection());
		}
		handler.draft(new PaperDraftBuilder(recognized, sidecar, paper.sheets(), paper.facsimiles())
			.draft(file.baseName(), options));
	}

}
