package org.memcon.paper.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

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
		try {
			var running = running(handler.findings());
			if (running == null) {
				this.reader.read(file, options, handler);
			}
			else {
				running.read(file, options, Path.of("")).handTo(handler);
			}
		}
		catch (IOException ex) {
			destroy();
			FullDiskException.throwIfIn(ex);
			handler.findings().error(1, "cannot be read: " + ex.getMessage());
		}
	}

	/** A file that cannot be opened is no portfolio; its reading says why. */
	@Override
	public boolean unpack(SourceFile file, InputHandler handler) {
		if (!file.extension().equals("pdf")) {
			return false;
		}
		try {
			var folder = Files.createTempDirectory("memcon-portfolio");
			try {
				var running = running(new Findings(file.path()));
				return (running != null) ? running.read(file, null, folder).handTo(handler)
						: this.reader.unpack(file, handler);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			destroy();
			FullDiskException.throwIfIn(ex);
			return false;
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
