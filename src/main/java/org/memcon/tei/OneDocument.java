package org.memcon.tei;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.draft.Intake;

/**
 * The intake of a file that is to be one document, under a slug that is given to it:
 * keeps the draft until no second has come. A volume is refused.
 */
class OneDocument implements Intake {

	private final Intake intake;

	private @Nullable Draft draft;

	private boolean isRefused;

	OneDocument(Intake intake) {
		this.intake = intake;
	}

	/** Only a volume brings its collection along. */
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
	public void passedOver(String slug, String title, String reason) {
		this.intake.passedOver(slug, title, reason);
	}

	@Override
	public Findings findings() {
		return this.intake.findings();
	}

	@Override
	public boolean isFull() {
		return this.isRefused || this.intake.isFull();
	}

	/** The file has been read. */
	void end() {
		if (this.draft != null && !this.isRefused) {
			this.intake.draft(this.draft);
		}
	}

	private void refuse(String fault) {
		if (!this.isRefused) {
			this.isRefused = true;
			findings().error(1, fault);
		}
	}

}
