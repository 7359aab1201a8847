package org.memcon.ingest;

import java.util.ArrayList;
import java.util.List;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;

/**
 * The drafts of one small file of the corpus, all at once; its collection is described in
 * a file of its own.
 */
class DraftCollector implements DraftHandler {

	private final List<Draft> drafts = new ArrayList<>();

	private final Findings findings;

	DraftCollector(String file) {
		this.findings = new Findings(file);
	}

	List<Draft> drafts() {
		return this.drafts;
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.findings.error(1, "a volume does not belong into the corpus: " + collection.slug());
	}

	@Override
	public void draft(Draft draft) {
		this.drafts.add(draft);
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		this.findings.warn(1, "passed over: " + slug + ", " + reason);
	}

	@Override
	public Findings findings() {
		return this.findings;
	}

	@Override
	public boolean isFull() {
		return false;
	}

}
