package org.memcon.tei;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;

/**
 * The intake of a file that is to be one document, under a slug that is given to it:
 * keeps the draft until no second has come. A volume is refused.
 */
class SingleDocumentIntake implements DraftHandler {

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
