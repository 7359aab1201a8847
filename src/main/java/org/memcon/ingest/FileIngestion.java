package org.memcon.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.input.SidecarFiles;
import org.memcon.ingest.report.FailureMessages;
import org.memcon.ingest.report.Outcome;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.SlugTakenException;
import org.memcon.ingest.store.SourceHistory.SourceVersion;
import org.memcon.ingest.store.WithdrawnException;
import org.memcon.tei.TeiSourceReader;

/**
 * The intake of one file: enters each draft as it is laid down, by the {@link Accession}
 * or, in a dry run, not at all, and ends with the {@link RemovalDetector}.
 */
class FileIngestion implements DraftHandler {

	private final SourceFile file;

	private final SourceReader reader;

	private final SourceVersion version;

	private final IngestRun run;

	private final Findings findings;

	private final TargetCollection targetCollection;

	private final RemovalDetector removals;

	private final Deque<PostponedDraft> postponedDraft = new ArrayDeque<>();

	private final Set<String> formerSlugs = new HashSet<>();

	private boolean isDuplicate;

	private int reportedCount;

	/** A document whose slug another record still has. */
	private record PostponedDraft(Draft draft, SlugTakenException reason) {
	}

	FileIngestion(SourceFile file, SourceReader reader, SourceVersion sourceVersion, IngestRun ingestRun) {
		this.file = file;
		this.reader = reader;
		this.version = sourceVersion;
		this.run = ingestRun;
		this.findings = new Findings(file.path());
		this.targetCollection = new TargetCollection(file.path(), sourceVersion, ingestRun);
		this.removals = new RemovalDetector(file.path(), sourceVersion, ingestRun);
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.targetCollection.useCollection(collection);
	}

	@Override
	public void draft(Draft given) {
		if (isFull()) {
			return;
		}
		var draft = this.run.stores().accession().withCurrentSlug(given);
		if (isFirst(draft)) {
			this.formerSlugs.addAll(draft.formerSlugs());
			this.removals.addFormerSlugs(draft.formerSlugs());
			take(draft);
		}
	}

	/**
	 * Where a volume is numbered anew, the record whose number a document has may get its
	 * own further on.
	 */
	private void take(Draft draft) {
		try {
			count(draft, enter(draft));
		}
		catch (SlugTakenException ex) {
			this.postponedDraft.push(new PostponedDraft(draft, ex));
		}
		catch (WithdrawnException ex) {
			this.findings.warn(1, ex.getMessage());
			reportFindings();
			skipped(draft.slug(), draft.title(), "withdrawn by a curator");
		}
	}

	private void count(Draft draft, Outcome outcome) {
		this.removals.addEntered(draft);
		this.run.account().addDocument(this.file.path(), draft.slug(), draft.title(), outcome);
	}

	/**
	 * Again and again, from either end, while any gets its own and makes room for
	 * another.
	 */
	private void takePostponed() {
		List<PostponedDraft> waiting;
		do {
			waiting = List.copyOf(this.postponedDraft);
			this.postponedDraft.clear();
			waiting.forEach((it) -> take(it.draft()));
		}
		while (!this.postponedDraft.isEmpty() && this.postponedDraft.size() < waiting.size());
		this.postponedDraft.forEach((it) -> count(it.draft(),
				(isDry() && this.formerSlugs.contains(it.draft().slug())) ? Outcome.UPDATED : refuseTakenSlug(it)));
	}

	private Outcome refuseTakenSlug(PostponedDraft one) {
		this.findings.error(1, one.reason().getMessage());
		refuse(one.draft().slug());
		return Outcome.REFUSED;
	}

	/** A slug is given once in a run: whose file comes first keeps it. */
	private boolean isFirst(Draft draft) {
		var first = this.run.claimSlug(draft, this.file.path());
		if (first.equals(this.file.path()) && !this.removals.hasEntered(draft.slug())) {
			return true;
		}
		if (!this.isDuplicate) {
			this.isDuplicate = true;
			this.findings.error(1, "the slug %s came in already from %s".formatted(draft.slug(), first));
		}
		skipped(draft.slug(), draft.title(), "the same slug came in already");
		return false;
	}

	private Outcome enter(Draft draft) {
		try {
			var held = this.run.names().withoutUnknown(draft, this.findings);
			return enterPrepared(new ColumnLimits(this.findings).fit(this.run.topics().propose(held)));
		}
		catch (SlugTakenException | WithdrawnException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			this.findings.error(1, "the archive cannot hold %s: %s".formatted(draft.slug(), FailureMessages.of(ex)));
			if (FailureMessages.isFatal(ex)) {
				this.run.stop();
				reportFindings();
			}
			else {
				refuse(draft.slug());
			}
			return Outcome.REFUSED;
		}
	}

	private Outcome enterPrepared(Draft draft) {
		if (this.run.instructions().sidecars()) {
			SidecarFiles.write(this.file, this.reader.sidecar(this.file, draft), this.findings);
		}
		if (isOfAnotherFile(draft)) {
			refuse(draft.slug());
			return Outcome.REFUSED;
		}
		var found = reportFindings();
		if (isDry()) {
			return this.run.stores().accession().preview(draft, this.targetCollection.origin());
		}
		this.targetCollection.enterCollection();
		return this.run.stores().accession().enter(draft, this.targetCollection.origin(), found);
	}

	/**
	 * A paper's slug is made of its file's name, where nobody gives it one: two papers
	 * may have the same, and neither is to take the other's place. TEI names itself.
	 */
	private boolean isOfAnotherFile(Draft draft) {
		var isNamed = this.run.instructions().reading().slug() != null || this.file.sidecar() != null
				|| this.reader instanceof TeiSourceReader;
		if (isNamed || draft.textBasis() != TextBasis.MACHINE_READ) {
			return false;
		}
		var other = this.run.stores().history().otherSource(draft.slug(), this.version);
		if (other.isEmpty()
				|| this.run.stores().accession().preview(draft, this.targetCollection.origin()) == Outcome.UNCHANGED) {
			return false;
		}
		this.findings.error(1,
				"%1$s came in from another file, %2$s; to take its place say --as %1$s, to stand beside it another slug"
					.formatted(draft.slug(), other.get()));
		return true;
	}

	private void refuse(@Nullable String slug) {
		var found = reportFindings();
		if (!isDry()) {
			this.run.stores().register().recordOnce(Outcome.REFUSED, slug, this.targetCollection.origin(), found);
		}
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		this.removals.addSkipped(slug);
		this.run.account().addSkipped(this.file.path(), slug, title, reason);
	}

	@Override
	public Findings findings() {
		return this.findings;
	}

	/** Hands on what was found since it was last told, and says what. */
	private List<Finding> reportFindings() {
		var found = this.findings.listFrom(this.reportedCount);
		this.reportedCount += found.size();
		found.forEach(this.run.account()::addFinding);
		return found;
	}

	@Override
	public boolean isFull() {
		return this.run.isFull();
	}

	/** The file has been read. */
	void finish() {
		if (!this.run.isStopped()) {
			takePostponed();
		}
		if (this.run.isStopped()) {
			reportFindings();
		}
		else if (this.findings.hasErrors()) {
			endWithErrors();
		}
		else if (!isFull()) {
			this.removals.finish(this.targetCollection.namedCollection(), this.targetCollection.origin(),
					this.findings.list().isEmpty());
		}
		reportFindings();
	}

	private void endWithErrors() {
		if (this.removals.isEmpty()) {
			this.run.account().addRefusedFile(this.file.path());
		}
		if (this.findings.listFrom(this.reportedCount).stream().anyMatch(Finding::isError)) {
			refuse(null);
		}
	}

	private boolean isDry() {
		return this.run.instructions().isDry();
	}

}
