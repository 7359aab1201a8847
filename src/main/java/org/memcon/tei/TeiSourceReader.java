package org.memcon.tei;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.authority.Authorities;

/**
 * Reads a TEI file, one of ours or a volume of any length, document by document.
 */
public record TeiSourceReader(Authorities authorities, boolean isCorpusFile) implements SourceReader {

	/** Creates a reader of any TEI file. */
	public TeiSourceReader(Authorities authorities) {
		this(authorities, false);
	}

	/**
	 * Creates a reader of the archive's own corpus, whose files must state their slugs
	 * and text bases.
	 */
	public static TeiSourceReader ofCorpus(Authorities authorities) {
		return new TeiSourceReader(authorities, true);
	}

	@Override
	public boolean reads(SourceFile file) {
		return file.extension().equals("xml");
	}

	@Override
	public boolean readsSlugs() {
		return true;
	}

	@Override
	public void read(SourceFile file, ReadingOptions options, DraftHandler handler) {
		if (options.slug() == null) {
			readAll(file, options, handler);
		}
		else {
			var document = new SingleDocumentIntake(handler);
			readAll(file, options, document);
			document.end();
		}
	}

	private void readAll(SourceFile file, ReadingOptions options, DraftHandler handler) {
		try (var content = file.content().getInputStream()) {
			new TeiFileReader(this.authorities, options, handler, this.isCorpusFile ? null : file.baseName())
				.read(content);
		}
		catch (IOException ex) {
			handler.findings().error(1, "the file cannot be read: " + WhiteSpace.fold(String.valueOf(ex.getMessage())));
		}
	}

	/**
	 * The intake of a file that is to be one document, under a slug that is given to it:
	 * keeps the draft until no second has come. A volume is refused.
	 */
	private static final class SingleDocumentIntake implements DraftHandler {

		private final DraftHandler handler;

		private @Nullable Draft draft;

		private boolean isRefused;

		SingleDocumentIntake(DraftHandler handler) {
			this.handler = handler;
		}

		/** Refuses a volume: no other file has a collection. */
		@Override
		public void collection(CollectionDraft collection) {
			refuse("a volume has slugs of its own; --as is for one document");
		}

		@Override
		public void draft(Draft draft) {
			if (this.draft != null) {
				refuse("the file has several documents; --as is for one document");
			}
			this.draft = draft;
		}

		@Override
		public void skipped(String slug, String title, String reason) {
			this.handler.skipped(slug, title, reason);
		}

		@Override
		public Findings findings() {
			return this.handler.findings();
		}

		@Override
		public boolean isFull() {
			return this.isRefused || this.handler.isFull();
		}

		/** The file has been read. */
		void end() {
			if (this.draft != null && !this.isRefused) {
				this.handler.draft(this.draft);
			}
		}

		private void refuse(String fault) {
			if (!this.isRefused) {
				this.isRefused = true;
				findings().error(1, fault);
			}
		}

	}

}
