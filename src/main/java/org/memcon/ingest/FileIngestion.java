package org.memcon.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.draft.VolumeDraft;
import org.memcon.ingest.SourceHistory.SourceVersion;
import org.memcon.ingest.store.Outcome;
import org.memcon.ingest.store.SlugTakenException;
import org.memcon.ingest.store.WithdrawnException;

/**
 * Takes in the drafts of one file, each as soon as it has been read, by a
 * {@link DraftIngestion}. The {@link RemovalDetector} follows when the file has been
 * read.
 */
class FileIngestion implements DraftHandler {

	private final SourceFile file;

	private final RunState state;

	private final Findings findings;

	private final TargetCollection target;

	private final DraftIngestion ingestion;

	private final RemovalDetector removals;

	private final Deque<PostponedDraft> postponed = new ArrayDeque<>();

	private final List<VolumeDraft> volumes = new ArrayList<>();

	private boolean isDuplicate;

	/** A document whose slug another record still has. */
	private record PostponedDraft(Draft draft, SlugTakenException reason) {
	}

	FileIngestion(SourceFile file, SourceReader reader, SourceVersion version, RunState state,
			TargetCollection target) {
		this.file = file;
		this.state = state;
		this.findings = new Findings(file.path());
		this.target = target;
		this.ingestion = new DraftIngestion(file, reader, version, state, this.findings, target);
		this.removals = new RemovalDetector(file.path(), version, state);
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.target.useCollection(new ColumnLimits(this.findings).fit(collection));
	}

	/**
	 * Keeps the contents until all documents are entered that they can lead to. A
	 * collection that a curator names has none.
	 */
	@Override
	public void contents(VolumeDraft contents) {
		if (contents.collection().equals(this.target.origin().collection()) && !this.state.isDry()) {
			this.volumes.add(new ColumnLimits(this.findings).fit(contents));
		}
	}

	@Override
	public void draft(Draft given) {
		if (isFull()) {
			return;
		}
		var draft = withCurrentSlug(given);
		if (isFirst(draft)) {
			add(draft);
		}
	}

	Draft withCurrentSlug(Draft draft) {
		return this.state.stores().accession().withCurrentSlug(draft);
	}

	void add(Draft draft) {
		this.removals.addFormerSlugs(draft.formerSlugs());
		tryToEnter(draft);
	}

	/**
	 * Enters the draft, or postpones it while another record has its slug: in a volume
	 * that is numbered anew, that record may get its own slug further on.
	 */
	private void tryToEnter(Draft draft) {
		try {
			count(draft, this.ingestion.enter(draft));
		}
		catch (SlugTakenException ex) {
			this.postponed.push(new PostponedDraft(draft, ex));
		}
		catch (WithdrawnException ex) {
			this.findings.warn(this.findings.line(), String.valueOf(ex.getMessage()));
			skipWithdrawn(draft);
		}
	}

	void skipWithdrawn(Draft draft) {
		this.ingestion.reportFindings();
		skip(draft.slug(), draft.title(), "withdrawn by a curator");
	}

	private void count(Draft draft, Outcome outcome) {
		this.removals.addEntered(draft);
		this.state.summary().addDocument(this.file.path(), draft.slug(), draft.title(), outcome);
	}

	/**
	 * Tries the postponed drafts in turn from either end, as long as any of them gets its
	 * slug and so may make room for another.
	 */
	private void enterPostponed() {
		List<PostponedDraft> waiting;
		do {
			waiting = List.copyOf(this.postponed);
			this.postponed.clear();
			waiting.forEach((it) -> tryToEnter(it.draft()));
		}
		while (!this.postponed.isEmpty() && this.postponed.size() < waiting.size());
		this.postponed.forEach((it) -> count(it.draft(), makesRoom(it.draft()) ? Outcome.UPDATED : refuse(it)));
	}

	/** In a dry run, another document of the file would give up the slug. */
	private boolean makesRoom(Draft draft) {
		return this.state.isDry() && this.removals.isFormerSlug(draft.slug());
	}

	private Outcome refuse(PostponedDraft postponed) {
		this.findings.error(1, String.valueOf(postponed.reason().getMessage()));
		return this.ingestion.refuse(postponed.draft().slug());
	}

	/**
	 * Claims the slug of the draft: in one run, the first file to use a slug keeps it.
	 */
	boolean isFirst(Draft draft) {
		var first = this.state.claimSlug(draft, this.file.path());
		if (first.equals(this.file.path()) && !this.removals.hasEntered(draft.slug())) {
			return true;
		}
		if (!this.isDuplicate) {
			this.isDuplicate = true;
			this.findings.error(this.findings.line(),
					"the slug %s was already used in %s".formatted(draft.slug(), first));
		}
		skip(draft.slug(), draft.title(), "the slug was already used");
		return false;
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		skip(slug, title, reason);
	}

	private void skip(String slug, String title, String reason) {
		this.removals.addSkipped(slug);
		this.state.summary().addSkipped(this.file.path(), slug, title, reason);
	}

	@Override
	public Findings findings() {
		return this.findings;
	}

	@Override
	public boolean isFull() {
		return this.state.isFull();
	}

	/** Concludes the file after it has been read. */
	void finish() {
		if (!this.state.isStopped()) {
			enterPostponed();
			this.volumes.forEach(this.state.stores().volumes()::enter);
		}
		if (!this.state.isStopped() && this.findings.hasErrors()) {
			finishWithErrors();
		}
		else if (!isFull()) {
			finishWhole();
		}
		this.ingestion.reportFindings();
	}

	void finishWithErrors() {
		if (this.removals.isEmpty()) {
			this.state.summary().addRefusedFile(this.file.path());
		}
		if (this.ingestion.hasUnreportedErrors()) {
			this.ingestion.refuse(null);
		}
	}

	/** Concludes a file that was read to its end without an error. */
	void finishWhole() {
		this.removals.finish(this.target.namedCollection(), this.target.origin(), this.findings.list().isEmpty());
	}

	DraftIngestion ingestion() {
		return this.ingestion;
	}

}
