package org.memcon.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.DisplayTitle;
import org.memcon.draft.Draft;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.SourceHistory.SourceVersion;
import org.memcon.ingest.input.FailureMessages;
import org.memcon.ingest.input.SidecarFiles;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.Outcome;
import org.memcon.ingest.store.SlugTakenException;
import org.memcon.ingest.store.WithdrawnException;

/**
 * Checks and enters one draft of a file after another by the {@link Accession}, or only
 * finds out what would become of it in a dry run, and reports the findings with it.
 */
class DraftIngestion {

	private final SourceFile file;

	private final SourceReader reader;

	private final SourceVersion version;

	private final RunState state;

	private final Findings findings;

	private final TargetCollection target;

	private int reportedCount;

	DraftIngestion(SourceFile file, SourceReader reader, SourceVersion version, RunState state, Findings findings,
			TargetCollection target) {
		this.file = file;
		this.reader = reader;
		this.version = version;
		this.state = state;
		this.findings = findings;
		this.target = target;
	}

	/** Enters a draft; a slug that is taken or withdrawn is for the caller. */
	Outcome enter(Draft draft) {
		try {
			var fitted = new ColumnLimits(this.findings).fit(named(draft));
			var known = this.state.context().knownAuthorities().withoutUnknown(fitted, this.findings);
			var proposed = this.state.context().topics().propose(known);
			return enterChecked(proposed.withDisplayTitle(DisplayTitle.of(proposed)));
		}
		catch (SlugTakenException | WithdrawnException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			this.findings.error(this.findings.line(),
					"the archive cannot store %s: %s".formatted(draft.slug(), FailureMessages.of(ex)));
			if (!FailureMessages.isFatal(ex)) {
				return refuse(draft.slug());
			}
			this.state.stop(ex);
			reportFindings();
			return Outcome.REFUSED;
		}
	}

	/** A paper has only what is printed on it; TEI points to persons. */
	private Draft named(Draft draft) {
		return this.reader.readsSlugs() ? draft : this.state.context().authorities().offices().resolve(draft);
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
		keepPaper();
		this.target.enterCollection();
		return accession().enter(draft, this.target.origin(), found);
	}

	/** Keeps the file before its record is entered, so that no record lacks it. */
	private void keepPaper() {
		try {
			if (!this.reader.readsSlugs()) {
				this.state.stores().papers().keep(this.version.checksum(), this.file.content());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** Registers that a document or, without a slug, the file is refused. */
	Outcome refuse(@Nullable String slug) {
		var found = reportFindings();
		if (!this.state.isDry()) {
			this.state.stores().register().recordOnce(Outcome.REFUSED, slug, this.target.origin(), found);
		}
		return Outcome.REFUSED;
	}

	/** Reports the findings since the last report, and returns them. */
	List<Finding> reportFindings() {
		var found = this.findings.listFrom(this.reportedCount);
		this.reportedCount += found.size();
		found.forEach(this.state.summary()::addFinding);
		return found;
	}

	boolean hasUnreportedErrors() {
		return this.findings.listFrom(this.reportedCount).stream().anyMatch(Finding::isError);
	}

	private Accession accession() {
		return this.state.stores().accession();
	}

}
