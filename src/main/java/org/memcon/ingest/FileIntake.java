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
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.Intake;
import org.memcon.draft.SourceFile;
import org.memcon.draft.SourceReader;
import org.memcon.ingest.Readings.Reading;
import org.memcon.tei.TeiSource;

/**
 * The intake of one file: enters each draft as it is laid down, by the {@link Accession}
 * or, in a dry run, not at all, and ends with the {@link Stocktaking}.
 */
class FileIntake implements Intake {

	private final SourceFile file;

	private final SourceReader reader;

	private final Reading reading;

	private final Sitting sitting;

	private final Findings findings;

	private final Destination destination;

	private final Stocktaking stock;

	private final Deque<Postponed> postponed = new ArrayDeque<>();

	private final Set<String> formerSlugs = new HashSet<>();

	private boolean isDuplicate;

	private int told;

	/** A document whose slug another record still has. */
	private record Postponed(Draft draft, SlugTakenException reason) {
	}

	FileIntake(SourceFile file, SourceReader reader, Reading reading, Sitting sitting) {
		this.file = file;
		this.reader = reader;
		this.reading = reading;
		this.sitting = sitting;
		this.findings = new Findings(file.path());
		this.destination = new Destination(file.path(), reading, sitting);
		this.stock = new Stocktaking(file.path(), reading, sitting);
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.destination.name(collection);
	}

	@Override
	public void draft(Draft given) {
		if (isFull()) {
			return;
		}
		var draft = this.sitting.desk().accession().present(given);
		if (isFirst(draft)) {
			this.formerSlugs.addAll(draft.formerSlugs());
			this.stock.rename(draft.formerSlugs());
			take(draft);
		}
	}

	/**
	 * Where a volume is numbered anew, the record whose number a document has may get its
	 * own further on.
	 */
	private void take(Draft draft) {
		try {
			settle(draft, enter(draft));
		}
		catch (SlugTakenException ex) {
			this.postponed.push(new Postponed(draft, ex));
		}
		catch (WithdrawnException ex) {
			this.findings.warn(1, ex.getMessage());
			tell();
			passedOver(draft.slug(), draft.title(), "withdrawn by a curator");
		}
	}

	private void settle(Draft draft, Outcome outcome) {
		this.stock.enter(draft);
		this.sitting.account().document(this.file.path(), draft.slug(), draft.title(), outcome);
	}

	/**
	 * Again and again, from either end, while any gets its own and makes room for
	 * another.
	 */
	private void takePostponed() {
		List<Postponed> waiting;
		do {
			waiting = List.copyOf(this.postponed);
			this.postponed.clear();
			waiting.forEach((it) -> take(it.draft()));
		}
		while (!this.postponed.isEmpty() && this.postponed.size() < waiting.size());
		this.postponed.forEach((it) -> settle(it.draft(),
				(isDry() && this.formerSlugs.contains(it.draft().slug())) ? Outcome.UPDATED : taken(it)));
	}

	private Outcome taken(Postponed one) {
		this.findings.error(1, one.reason().getMessage());
		refuse(one.draft().slug());
		return Outcome.REFUSED;
	}

	/** A slug is given once in a run: whose file comes first keeps it. */
	private boolean isFirst(Draft draft) {
		var first = this.sitting.claim(draft, this.file.path());
		if (first.equals(this.file.path()) && !this.stock.hasEntered(draft.slug())) {
			return true;
		}
		if (!this.isDuplicate) {
			this.isDuplicate = true;
			this.findings.error(1, "the slug %s came in already from %s".formatted(draft.slug(), first));
		}
		passedOver(draft.slug(), draft.title(), "the same slug came in already");
		return false;
	}

	private Outcome enter(Draft draft) {
		try {
			var held = this.sitting.names().held(draft, this.findings);
			return enterPrepared(new Widths(this.findings).fit(this.sitting.topics().propose(held)));
		}
		catch (SlugTakenException | WithdrawnException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			this.findings.error(1, "the archive cannot hold %s: %s".formatted(draft.slug(), Reasons.of(ex)));
			if (Reasons.endAll(ex)) {
				this.sitting.breakOff();
				tell();
			}
			else {
				refuse(draft.slug());
			}
			return Outcome.REFUSED;
		}
	}

	private Outcome enterPrepared(Draft draft) {
		if (this.sitting.instructions().sidecars()) {
			Sidecars.write(this.file, this.reader.sidecar(this.file, draft), this.findings);
		}
		if (isOfAnotherFile(draft)) {
			refuse(draft.slug());
			return Outcome.REFUSED;
		}
		var found = tell();
		if (isDry()) {
			return this.sitting.desk().accession().foresee(draft, this.destination.origin());
		}
		this.destination.enterCollection();
		return this.sitting.desk().accession().enter(draft, this.destination.origin(), found);
	}

	/**
	 * A paper's slug is made of its file's name, where nobody gives it one: two papers
	 * may have the same, and neither is to take the other's place. TEI names itself.
	 */
	private boolean isOfAnotherFile(Draft draft) {
		var isNamed = this.sitting.instructions().reading().slug() != null || this.file.sidecar() != null
				|| this.reader instanceof TeiSource;
		if (isNamed || draft.textBasis() != TextBasis.MACHINE_READ) {
			return false;
		}
		var other = this.sitting.desk().readings().otherSource(draft.slug(), this.reading);
		if (other.isEmpty()
				|| this.sitting.desk().accession().foresee(draft, this.destination.origin()) == Outcome.UNCHANGED) {
			return false;
		}
		this.findings.error(1,
				"%1$s came in from another file, %2$s; to take its place say --as %1$s, to stand beside it another slug"
					.formatted(draft.slug(), other.get()));
		return true;
	}

	private void refuse(@Nullable String slug) {
		var found = tell();
		if (!isDry()) {
			this.sitting.desk().register().recordOnce(Outcome.REFUSED, slug, this.destination.origin(), found);
		}
	}

	@Override
	public void passedOver(String slug, String title, String reason) {
		this.stock.passOver(slug);
		this.sitting.account().passOver(this.file.path(), slug, title, reason);
	}

	@Override
	public Findings findings() {
		return this.findings;
	}

	/** Hands on what was found since it was last told, and says what. */
	private List<Finding> tell() {
		var found = this.findings.from(this.told);
		this.told += found.size();
		found.forEach(this.sitting.account()::find);
		return found;
	}

	@Override
	public boolean isFull() {
		return this.sitting.isFull();
	}

	/** The file has been read. */
	void end() {
		if (!this.sitting.isBrokenOff()) {
			takePostponed();
		}
		if (this.sitting.isBrokenOff()) {
			tell();
		}
		else if (this.findings.hasErrors()) {
			endWithErrors();
		}
		else if (!isFull()) {
			this.stock.end(this.destination.own(), this.destination.origin(), this.findings.list().isEmpty());
		}
		tell();
	}

	private void endWithErrors() {
		if (this.stock.isEmpty()) {
			this.sitting.account().refused(this.file.path());
		}
		if (this.findings.from(this.told).stream().anyMatch(Finding::isError)) {
			refuse(null);
		}
	}

	private boolean isDry() {
		return this.sitting.instructions().isDry();
	}

}
