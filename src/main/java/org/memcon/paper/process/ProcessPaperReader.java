package org.memcon.paper.process;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.FullDiskException;
import org.memcon.draft.InputHandler;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.paper.PaperReader;
import org.memcon.paper.scan.PaperScanner;
import tools.jackson.core.JacksonException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads papers in a {@link PaperProcess}, which is started with the first one and
 * replaced after a paper that ended it. Where none can be started it reads them itself.
 */
@Component
class ProcessPaperReader implements SourceReader, DisposableBean {

	private final ArchiveSettings archive;

	private final PaperProcessSettings settings;

	private final PaperReader reader;

	private @Nullable PaperProcess process;

	private boolean isUnavailable;

	ProcessPaperReader(ArchiveSettings archive, PaperProcessSettings settings, PaperScanner scanner) {
		this.archive = archive;
		this.settings = settings;
		this.reader = new PaperReader(scanner);
	}

	@Override
	public boolean reads(SourceFile file) {
		return this.reader.reads(file);
	}

	@Override
	public Optional<String> sidecar(SourceFile file, Draft draft) {
		return this.reader.sidecar(file, draft);
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
		result(file, options, handler.findings()).handTo(handler);
	}

	/** Opens a portfolio here if that did no harm in the process. */
	@Override
	public boolean unpack(SourceFile file, InputHandler handler) {
		return file.extension().equals("pdf") && result(file, null, new Findings(file.path())).isPortfolio()
				&& this.reader.unpack(file, handler);
	}

	private PaperResult result(SourceFile file, @Nullable ReadingOptions options, Findings findings) {
		try {
			var running = running(findings);
			var result = (running != null) ? running.read(file, options) : PaperResult.of(file, options, this.reader);
			if (result.isDiskFull()) {
				throw new FullDiskException(null);
			}
			return result;
		}
		catch (IOException | JacksonException ex) {
			destroy();
			FullDiskException.throwIfIn(ex);
			findings.error(1, "cannot be read: " + ex.getMessage());
			return PaperResult.NOTHING;
		}
	}

	private @Nullable PaperProcess running(Findings findings) {
		try {
			if (this.process == null && !this.isUnavailable) {
				this.process = PaperProcess.start(this.archive, this.settings);
			}
		}
		catch (IOException ex) {
			FullDiskException.throwIfIn(ex);
			this.isUnavailable = true;
			findings.warn(1, "from here on papers are read without a process of their own, which cannot be started: "
					+ ex.getMessage());
		}
		return this.process;
	}

	@Override
	public void destroy() {
		if (this.process != null) {
			this.process.close();
			this.process = null;
		}
	}

}
