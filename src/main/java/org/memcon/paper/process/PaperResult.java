package org.memcon.paper.process;

import java.io.IOException;
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
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;

/**
 * The content of one paper, and the problems found in it.
 */
record PaperResult(List<CollectionDraft> collections, List<Draft> drafts, List<Finding> findings, boolean isPortfolio,
		boolean isDiskFull) {

	static final PaperResult NOTHING = new PaperResult(List.of(), List.of(), List.of(), false, false);

	/** Reads a paper or, without options, finds out if it is a portfolio. */
	static PaperResult of(SourceFile file, @Nullable ReadingOptions options, SourceReader reader) {
		var recorder = new Recorder(new ArrayList<>(), new ArrayList<>(), new Findings(file.path()));
		try {
			if (options == null) {
				return recorder.result(reader.unpack(file, recorder), false);
			}
			reader.read(file, options, recorder);
			return recorder.result(false, false);
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

	/** Keeps what a reader hands on. It wants no files of a portfolio. */
	private record Recorder(List<CollectionDraft> collections, List<Draft> drafts,
			Findings findings) implements DraftHandler, InputHandler {

		PaperResult result(boolean isPortfolio, boolean isDiskFull) {
			return new PaperResult(this.collections, this.drafts, this.findings.list(), isPortfolio, isDiskFull);
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
		}

		@Override
		public void accept(SourceFile file, long bytes) {
		}

		@Override
		public void refuse(String path, String reason) {
		}

		@Override
		public void fail(String path, IOException failure) {
		}

		@Override
		public boolean isFull() {
			return true;
		}

	}

}
