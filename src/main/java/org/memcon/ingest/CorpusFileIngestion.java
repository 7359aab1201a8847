package org.memcon.ingest;

import java.util.ArrayList;
import java.util.List;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.SourceHistory.SourceVersion;

/**
 * Enters a file of the corpus whole or, if there is an error in it, not at all. Its
 * collection is its folder.
 */
class CorpusFileIngestion extends FileIngestion {

	private final SourceFile file;

	private final RunState state;

	private final List<Draft> drafts = new ArrayList<>();

	CorpusFileIngestion(SourceFile file, SourceReader reader, SourceVersion version, RunState state) {
		super(file, reader, version, state, TargetCollection.ofCorpus(file, version, state));
		this.file = file;
		this.state = state;
	}

	@Override
	public void collection(CollectionDraft collection) {
		findings().error(1, "a volume does not belong in the corpus: " + collection.slug());
	}

	@Override
	public void draft(Draft draft) {
		this.drafts.add(draft);
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		findings().warn(1, "skipped: " + slug + ", " + reason);
	}

	@Override
	void finish() {
		if (!this.state.stores().register().isCollection(this.file.folder())) {
			findings().error(1, "its folder has no readable collection.xml");
		}
		if (!findings().hasErrors()) {
			var first = this.drafts.stream().map(this::withCurrentSlug).filter(this::isFirst).toList();
			if (first.size() == this.drafts.size()) {
				first.forEach(this::add);
			}
		}
		super.finish();
	}

	/** Registers the refusal, which no summary shows. */
	@Override
	void skipWithdrawn(Draft draft) {
		ingestion().refuse(draft.slug());
	}

	/** Keeps what the file held before from being reported as missing. */
	@Override
	void finishWithErrors() {
		this.state.stores()
			.register()
			.slugsFrom(this.file.path())
			.forEach((slug) -> this.state.claimSlug(slug, this.file.path()));
		super.finishWithErrors();
	}

	/** Leaves it to the end of the run to find out what is missing from the corpus. */
	@Override
	void finishWhole() {
	}

}
