package org.memcon.paper.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.FullDiskException;
import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;

import org.springframework.core.io.FileSystemResource;

/**
 * The content of one paper and the problems found in it, or the files in a portfolio.
 */
record PaperResult(List<CollectionDraft> collections, List<Draft> drafts, List<Finding> findings,
		List<PortfolioMember> members, boolean isPortfolio, boolean isDiskFull) {

	/** A file in a portfolio, or the reason why it cannot be read. */
	record PortfolioMember(String path, @Nullable String file, @Nullable String error) {
	}

	/** Does what is asked for here and now. */
	static PaperResult of(PaperRequest request, SourceReader reader, Runnable progress) {
		var recorder = new Recorder(request, progress);
		try {
			var options = request.options();
			if (options != null) {
				reader.read(request.file(), options, recorder);
				return recorder.result(false, false);
			}
			return recorder.result(reader.unpack(request.file(), recorder), false);
		}
		catch (FullDiskException ex) {
			return recorder.result(false, true);
		}
	}

	void handTo(DraftHandler handler) {
		this.findings.forEach(handler.findings()::add);
		this.collections.forEach(handler::collection);
		this.drafts.forEach(handler::draft);
	}

	boolean handTo(InputHandler handler) {
		for (var member : this.members) {
			var file = member.file();
			if (file == null) {
				handler.refuse(member.path(), String.valueOf(member.error()));
			}
			else if (!handler.isFull()) {
				handler.accept(new SourceFile(member.path(), new FileSystemResource(Path.of(file)), null), 0);
			}
		}
		return this.isPortfolio;
	}

	/** Keeps what a reader hands on. */
	private record Recorder(PaperRequest request, Runnable progress, List<CollectionDraft> collections,
			List<Draft> drafts, Findings findings,
			List<PortfolioMember> members) implements DraftHandler, InputHandler {

		Recorder(PaperRequest request, Runnable progress) {
			this(request, progress, new ArrayList<>(), new ArrayList<>(), new Findings(request.path()),
					new ArrayList<>());
		}

		PaperResult result(boolean isPortfolio, boolean isDiskFull) {
			return new PaperResult(this.collections, this.drafts, this.findings.list(), this.members, isPortfolio,
					isDiskFull);
		}

		/** Keeps the file when the reader deletes its own. */
		@Override
		public void accept(SourceFile file, long bytes) {
			try {
				var kept = Path.of(this.request.folder(), String.valueOf(this.members.size()));
				Files.move(file.content().getFilePath(), kept);
				this.members.add(new PortfolioMember(file.path(), kept.toString(), null));
			}
			catch (IOException ex) {
				fail(file.path(), ex);
			}
			this.progress.run();
		}

		@Override
		public void refuse(String path, String reason) {
			this.members.add(new PortfolioMember(path, null, reason));
		}

		@Override
		public void fail(String path, IOException failure) {
			FullDiskException.throwIfIn(failure);
			refuse(path, String.valueOf(failure.getMessage()));
		}

		@Override
		public void collection(CollectionDraft collection) {
			this.collections.add(collection);
		}

		@Override
		public void draft(Draft draft) {
			this.drafts.add(draft);
		}

		@Override
		public void skipped(String slug, String title, String reason) {
			throw new UnsupportedOperationException("a paper is one document");
		}

		@Override
		public boolean isFull() {
			return false;
		}

	}

}
