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
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.input.SidecarFiles;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.AccessionRegister;
import org.memcon.ingest.store.Outcome;
import org.memcon.ingest.store.SlugTakenException;
import org.memcon.ingest.store.SourceHistory.SourceVersion;
import org.memcon.ingest.store.WithdrawnException;

/**
 * Checks and enters the drafts of one file, each as soon as it has been read, by the
 * {@link Accession}, or not at all in a dry run. The {@link RemovalDetector} follows when
 * the file has been read.
 */
class FileIngestion implements DraftHandler {

	private final SourceFile file;

	private final SourceReader reader;

	private final SourceVersion version;

	private final RunState state;

	private final Findings findings;

	private final TargetCollection target;

	private final RemovalDetector removals;

	private final Deque<PostponedDraft> postponed = new ArrayDeque<>();

	private final Set<String> formerSlugs = new HashSet<>();

	private boolean isDuplicate;

	private int reportedCount;

	/** A document whose slug another record still has. */
	private record PostponedDraft(Draft draft, SlugTakenException reason) {
	}

	FileIngestion(SourceFile file, SourceReader reader, SourceVersion version, RunState state) {
		this(file, reader, version, state, TargetCollection.of(file.path(), version, state));
	}

	FileIngestion(SourceFile file, SourceReader reader, SourceVersion version, RunState state,
			TargetCollection target) {
		this.file = file;
		this.reader = reader;
		this.version = version;
		this.state = state;
		this.findings = new Findings(file.path());
		this.target = target;
		this.removals = new RemovalDetector(file.path(), version, state);
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.target.useCollection(collection);
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
		return accession().withCurrentSlug(draft);
	}

	void add(Draft draft) {
		this.formerSlugs.addAll(draft.formerSlugs());
		this.removals.addFormerSlugs(draft.formerSlugs());
		tryToEnter(draft);
	}

	/**
	 * Enters the draft, or postpones it while another record has its slug: in a volume
	 * that is numbered anew, that record may get its own slug further on.
	 */
	private void tryToEnter(Draft draft) {
		try {
			count(draft, enter(draft));
		}
		catch (SlugTakenException ex) {
			this.postponed.push(new PostponedDraft(draft, ex));
		}
		catch (WithdrawnException ex) {
			this.findings.warn(1, String.valueOf(ex.getMessage()));
			skipWithdrawn(draft);
		}
	}

	void skipWithdrawn(Draft draft) {
		reportFindings();
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
		this.postponed
			.forEach((it) -> count(it.draft(), (this.state.isDry() && this.formerSlugs.contains(it.draft().slug()))
					? Outcome.UPDATED : refuseTakenSlug(it)));
	}

	private Outcome refuseTakenSlug(PostponedDraft draft) {
		this.findings.error(1, String.valueOf(draft.reason().getMessage()));
		return refuse(draft.draft().slug());
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
			this.findings.error(1, "the slug %s was already used in %s".formatted(draft.slug(), first));
		}
		skip(draft.slug(), draft.title(), "the slug was already used");
		return false;
	}

	private Outcome enter(Draft draft) {
		try {
			var known = this.state.context().knownAuthorities().withoutUnknown(draft, this.findings);
			return enterChecked(new ColumnLimits(this.findings).fit(this.state.context().topics().propose(known)));
		}
		catch (SlugTakenException | WithdrawnException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			this.findings.error(1, "the archive cannot store %s: %s".formatted(draft.slug(), FailureMessages.of(ex)));
			if (!FailureMessages.isFatal(ex)) {
				return refuse(draft.slug());
			}
			this.state.stop(ex);
			reportFindings();
			return Outcome.REFUSED;
		}
	}

	private Outcome enterChecked(Draft draft) {
		if (this.state.options().sidecars()) {
			SidecarFiles.write(this.file, this.reader.sidecar(this.file, draft), this.findings);
		}
		if (isOfAnotherFile(draft)) {
			return refuse(draft.slug());
		}
		var found = reportFindings();
		if (this.state.isDry()) {
			return accession().preview(draft, this.target.origin());
		}
		this.target.enterCollection();
		return accession().enter(draft, this.target.origin(), found);
	}

	/**
	 * Finds out whether another file has the same name: the slug of a paper is made of
	 * the name of its file if neither a curator nor the file gives one, and neither paper
	 * is to replace the other.
	 */
	private boolean isOfAnotherFile(Draft draft) {
		var isNamed = this.state.options().reading().slug() != null || this.file.sidecar() != null
				|| this.reader.readsSlugs();
		if (isNamed || draft.textBasis() != TextBasis.MACHINE_READ) {
			return false;
		}
		var other = this.state.stores().history().otherSource(draft.slug(), this.version);
		if (other.isEmpty() || accession().preview(draft, this.target.origin()) == Outcome.UNCHANGED) {
			return false;
		}
		this.findings.error(1,
				"%1$s was imported from another file, %2$s; use --as %1$s to replace it, or --as with another slug to keep both"
					.formatted(draft.slug(), other.get()));
		return true;
	}

	Outcome refuse(@Nullable String slug) {
		var found = reportFindings();
		if (!this.state.isDry()) {
			register().recordOnce(Outcome.REFUSED, slug, this.target.origin(), found);
		}
		return Outcome.REFUSED;
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

	/** Reports the findings since the last report, and returns them. */
	private List<Finding> reportFindings() {
		var found = this.findings.listFrom(this.reportedCount);
		this.reportedCount += found.size();
		found.forEach(this.state.summary()::addFinding);
		return found;
	}

	@Override
	public boolean isFull() {
		return this.state.isFull();
	}

	/** Concludes the file after it has been read. */
	void finish() {
		if (!this.state.isStopped()) {
			enterPostponed();
		}
		if (!this.state.isStopped()) {
			if (this.findings.hasErrors()) {
				finishWithErrors();
			}
			else if (!isFull()) {
				finishWhole();
			}
		}
		reportFindings();
	}

	void finishWithErrors() {
		if (this.removals.isEmpty()) {
			this.state.summary().addRefusedFile(this.file.path());
		}
		if (this.findings.listFrom(this.reportedCount).stream().anyMatch(Finding::isError)) {
			refuse(null);
		}
	}

	/** Concludes a file that was read to its end without an error. */
	void finishWhole() {
		this.removals.finish(this.target.namedCollection(), this.target.origin(), this.findings.list().isEmpty());
	}

	private Accession accession() {
		return this.state.stores().accession();
	}

	AccessionRegister register() {
		return this.state.stores().register();
	}

}
