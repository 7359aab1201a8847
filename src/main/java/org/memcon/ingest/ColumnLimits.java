package org.memcon.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.Html;
import org.memcon.draft.RedactedHtml;
import org.memcon.draft.WhiteSpace;

/**
 * Cuts the texts of a draft to the length of their columns and reports it, so that a
 * heading as long as a page, which is a fault of the source, does not refuse a document.
 */
record ColumnLimits(Findings findings) {

	private static final String CUT = " …";

	Draft fit(Draft draft) {
		return new Draft(draft.slug(), required(draft.title(), 1000, "the title"), draft.form(), draft.formCertainty(),
				fit(draft.dateline()), draft.occasion(), cut(draft.occasionNote(), 1000, "the note on the occasion"),
				draft.textBasis(), html(draft.sourceNote(), 100_000, "the source note"),
				cut(draft.sourceLabel(), 500, "the name of the publisher"), address(draft.sourceAddress()),
				draft.authorityRecords().stream().map(this::fit).toList(),
				draft.participations().stream().map(this::fit).toList(),
				html(draft.participantsNote(), 4000, "the note on the participants"),
				draft.particulars().stream().map(this::fit).toList(), draft.headings(),
				draft.pages().stream().map(this::fit).toList(), draft.sources(), draft.givenAnchors(),
				draft.formerSlugs(), draft.language(), draft.displayTitle());
	}

	private Dateline fit(Dateline line) {
		return new Dateline(cut(line.datePrinted(), 300, "the date as printed"), line.startsOn(), line.endsOn(),
				line.startsAt(), line.endsAt(), line.zone(), line.dateCertainty(), cut(line.place(), 300, "the place"),
				line.placeCertainty());
	}

	private AuthorityRecord fit(AuthorityRecord person) {
		return new AuthorityRecord(person.slug(), required(person.name(), 300, "the name of a person"),
				required(person.directName(), 300, "the name of a person"),
				cut(person.variants(), 2000, "the other names of a person"),
				cut(person.affiliation(), 300, "the affiliation of a person"),
				html(person.description(), 10_000, "the description of a person"), person.birth(), person.death(),
				person.sameAs());
	}

	private Particular fit(Particular particular) {
		return new Particular(particular.kind(),
				Objects.requireNonNull(html(particular.html(), 20_000, "a particular")), particular.support(),
				particular.certainty());
	}

	private Note fit(Note note) {
		return new Note(note.kind(), required(note.label(), 300, "the label of a note"), note.anchor(),
				Objects.requireNonNull(html(note.html(), 100_000, "a note")), note.support());
	}

	private Participation fit(Participation participation) {
		return new Participation(participation.participant(),
				required(participation.namePrinted(), 500, "the name of a participant"),
				cut(participation.side(), 200, "the name of a side"), participation.sideNumber(),
				participation.capacity(), participation.certainty());
	}

	/** Cuts the opening without a report, because its text is also in the turns. */
	private Page fit(Page page) {
		return new Page(page.number(), cut(page.label(), 60, "the number of a page"), heading(page.heading()),
				shortened(page.opening(), 400), page.turns().stream().map(this::fit).toList(), page.facsimile());
	}

	private Turn fit(Turn turn) {
		var participation = turn.participation();
		return new Turn(turn.anchor(), turn.standing(), heading(turn.heading()),
				cut(turn.speaker(), 300, "the name of a speaker"), (participation != null) ? fit(participation) : null,
				turn.speakerCertainty(), turn.topics(),
				Objects.requireNonNull(html(turn.html(), 1_000_000, "a passage")),
				required(turn.text(), 1_000_000, "a passage"), turn.notes().stream().map(this::fit).toList(),
				redactions(turn));
	}

	private List<PrintedRedaction> redactions(Turn turn) {
		return turn.redactions()
			.stream()
			.map((it) -> new PrintedRedaction(it.position(), it.note(),
					required(it.printed(), 4000, "the wording of a redaction"),
					cut(it.extent(), 300, "the extent of a redaction"),
					cut(it.code(), 100, "the codes of a redaction")))
			.toList();
	}

	private @Nullable String heading(@Nullable String heading) {
		return cut(heading, 500, "a heading");
	}

	/** Leaves out an address that is too long: cut, it would lead elsewhere. */
	private @Nullable String address(@Nullable String address) {
		if (address == null || address.length() <= 1000) {
			return address;
		}
		this.findings.warnOnce(this.findings.line(), "the address of the source is too long and is left out");
		return null;
	}

	/** Cuts the text of HTML that is too long, which loses its tags. */
	private @Nullable String html(@Nullable String html, int limit, String what) {
		if (html == null || html.length() <= limit) {
			return html;
		}
		report(limit, what);
		var text = WhiteSpace.fold(new RedactedHtml(html).text());
		return IntStream.iterate(limit, (length) -> length * 9 / 10)
			.mapToObj((length) -> Html.escape(shortened(text, length)))
			.filter((cut) -> cut.length() <= limit)
			.findFirst()
			.orElseThrow();
	}

	private @Nullable String cut(@Nullable String printed, int limit, String what) {
		return (printed != null) ? required(printed, limit, what) : null;
	}

	private String required(String printed, int limit, String what) {
		if (printed.length() > limit) {
			report(limit, what);
		}
		return shortened(printed, limit);
	}

	private void report(int limit, String what) {
		this.findings.warnOnce(this.findings.line(),
				"%s is longer than %d characters and is cut".formatted(what, limit));
	}

	/** Cuts a text, but never within a surrogate pair. */
	private static String shortened(String printed, int limit) {
		if (printed.length() <= limit) {
			return printed;
		}
		var end = limit - CUT.length();
		return printed.substring(0, Character.isHighSurrogate(printed.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
