package org.memcon.ingest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.BriefText;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.Slug;
import org.memcon.draft.UnicodeText;
import org.memcon.draft.ValueLimits;
import org.memcon.draft.VolumeDraft;

/**
 * Keeps what readers hand on within the limits of the archive: texts fit their columns,
 * lists end, years have four digits, slugs follow their rule. What does not fit is cut or
 * left out and reported, so that a heading as long as a page, which is a fault of the
 * source, does not refuse a document.
 */
record ColumnLimits(ValueLimits values) {

	private static final int MOST_PAGES = 5000;

	private static final int MOST_PARTS = 3000;

	private static final int MOST_TURNS = 20_000;

	/** The limit for any other list. */
	private static final int MOST = 1000;

	private static final int LAST_YEAR = 9999;

	ColumnLimits(Findings findings) {
		this(new ValueLimits(findings));
	}

	CollectionDraft fit(CollectionDraft draft) {
		var imprint = draft.imprint();
		return new CollectionDraft(draft.slug(), this.values.text(draft.title(), 500, "the title of the collection"),
				new Imprint(this.values.optional(imprint.publisher(), 500, "the publisher"),
						this.values.optional(imprint.publicationPlace(), 200, "the place of publication"),
						day(imprint.publishedOn()), imprint.publishedYear(),
						this.values.optional(imprint.editors(), 2000, "the list of editors")),
				this.values.address(draft.address(), 1000),
				this.values.optionalHtml(draft.rights(), 10_000, "the statement of rights"),
				this.values.optionalHtml(draft.description(), 100_000, "the description of the collection"));
	}

	VolumeDraft fit(VolumeDraft draft) {
		return new VolumeDraft(draft.collection(), each(draft.parts(), MOST_PARTS, "parts of a volume", this::fit));
	}

	private VolumeDraft.PartDraft fit(VolumeDraft.PartDraft part) {
		return new VolumeDraft.PartDraft(part.kind(), part.depth(), part.name(),
				this.values.optional(part.number(), 60, "the number of a document"),
				this.values.text(part.heading(), 1000, "the heading of a division"),
				this.values.optional(part.datePrinted(), 300, "the date as printed"), part.html());
	}

	Draft fit(Draft draft) {
		return new Draft(draft.slug(), this.values.text(draft.title(), 1000, "the title"), draft.form(),
				draft.formCertainty(), fit(draft.dateline()), draft.occasion(),
				this.values.optional(draft.occasionNote(), 1000, "the note on the occasion"), draft.textBasis(),
				this.values.optionalHtml(draft.sourceNote(), 100_000, "the source note"),
				this.values.optional(draft.sourceLabel(), 500, "the name of the publisher"),
				this.values.address(draft.sourceAddress(), 1000), fit(draft.authorityRecords()),
				each(draft.participations(), MOST, "participants", this::fit),
				this.values.optionalHtml(draft.participantsNote(), 4000, "the note on the participants"),
				each(draft.particulars(), MOST, "particulars", this::fit),
				this.values.first(draft.headings(), MOST, "topics"),
				each(draft.pages(), MOST_PAGES, "pages", this::fit), draft.sources(), draft.givenAnchors(),
				slugs(draft.formerSlugs()), draft.language(), draft.displayTitle(), fit(draft.brief()));
	}

	/** Leaves out persons without a valid slug, and so without an address. */
	List<AuthorityRecord> fit(Collection<AuthorityRecord> persons) {
		var valid = persons.stream().filter((person) -> isSlug(person.slug())).toList();
		return valid.stream().map(this::fit).toList();
	}

	private Set<String> slugs(Set<String> given) {
		var valid = given.stream().filter(this::isSlug).toList();
		return new LinkedHashSet<>(this.values.first(valid, MOST, "former slugs"));
	}

	private boolean isSlug(String text) {
		if (!Slug.isSlug(text)) {
			this.values.warn("%s; left out: %s".formatted(Slug.RULE, UnicodeText.shortened(text, 100)));
		}
		return Slug.isSlug(text);
	}

	private <T> List<T> each(List<T> all, int limit, String what, UnaryOperator<T> fitted) {
		return this.values.first(all, limit, what).stream().map(fitted).toList();
	}

	private Dateline fit(Dateline line) {
		return new Dateline(this.values.optional(line.datePrinted(), 300, "the date as printed"), day(line.startsOn()),
				day(line.endsOn()), line.startsAt(), line.endsAt(), line.zone(), line.dateCertainty(),
				this.values.optional(line.place(), 300, "the place"), line.placeCertainty());
	}

	private @Nullable LocalDate day(@Nullable LocalDate day) {
		if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
			this.values.warn("the day %s is left out: a year has four digits".formatted(day));
			return null;
		}
		return day;
	}

	private AuthorityRecord fit(AuthorityRecord person) {
		return new AuthorityRecord(person.slug(), this.values.text(person.name(), 300, "the name of a person"),
				this.values.text(person.directName(), 300, "the name of a person"),
				this.values.optional(person.variants(), 2000, "the other names of a person"),
				this.values.optional(person.affiliation(), 300, "the affiliation of a person"),
				this.values.optionalHtml(person.description(), 10_000, "the description of a person"), person.birth(),
				person.death(), person.sameAs());
	}

	private Particular fit(Particular particular) {
		return new Particular(particular.kind(), this.values.html(particular.html(), 20_000, "a particular"),
				fit(particular.support()), particular.certainty());
	}

	private SourceSupport fit(SourceSupport support) {
		return new SourceSupport(support.evidence(), support.families(),
				this.values.optionalHtml(support.citedSources(), 20_000, "the sources of a statement"));
	}

	private @Nullable BriefText fit(@Nullable BriefText brief) {
		return (brief != null) ? new BriefText(this.values.html(brief.html(), 100_000, "the abstract"),
				each(brief.notes(), MOST, "notes on the abstract", this::fit)) : null;
	}

	private Note fit(Note note) {
		return new Note(note.kind(), this.values.text(note.label(), 300, "the label of a note"), note.anchor(),
				this.values.html(note.html(), 100_000, "a note"), fit(note.support()));
	}

	private Participation fit(Participation participation) {
		return new Participation(participation.participant(),
				this.values.text(participation.namePrinted(), 500, "the name of a participant"),
				this.values.optional(participation.side(), 200, "the name of a side"), participation.sideNumber(),
				this.values.optional(participation.capacity(), 100, "a capacity"), participation.certainty());
	}

	/** Cuts the opening without a report, because its text is also in the turns. */
	private Page fit(Page page) {
		return new Page(page.number(), this.values.optional(page.label(), 60, "the number of a page"),
				heading(page.heading()), UnicodeText.shortened(page.opening(), 400),
				each(page.turns(), MOST_TURNS, "passages on a page", this::fit), page.facsimile());
	}

	private Turn fit(Turn turn) {
		var participation = turn.participation();
		return new Turn(turn.anchor(), turn.standing(), heading(turn.heading()),
				this.values.optional(turn.speaker(), 300, "the name of a speaker"),
				(participation != null) ? fit(participation) : null, turn.speakerCertainty(),
				this.values.first(turn.topics(), MOST, "topics of a passage"),
				this.values.html(turn.html(), 1_000_000, "a passage"),
				this.values.text(turn.text(), 1_000_000, "a passage"),
				each(turn.notes(), MOST, "notes on a passage", this::fit),
				each(turn.redactions(), MOST, "redactions in a passage", this::fit), turn.layout());
	}

	private PrintedRedaction fit(PrintedRedaction redaction) {
		return new PrintedRedaction(redaction.position(), redaction.note(),
				this.values.text(redaction.printed(), 4000, "the wording of a redaction"),
				this.values.optional(redaction.extent(), 300, "the extent of a redaction"),
				this.values.optional(redaction.code(), 100, "the codes of a redaction"));
	}

	private @Nullable String heading(@Nullable String heading) {
		return this.values.optional(heading, 500, "a heading");
	}

}
