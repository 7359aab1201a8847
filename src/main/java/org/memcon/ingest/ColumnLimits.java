package org.memcon.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;

/**
 * Cuts the texts of a draft to the length of their columns and reports it, so that a
 * heading as long as a page, which is a fault of the source, does not refuse a document.
 */
record ColumnLimits(Findings findings) {

	private static final String CUT = " …";

	Draft fit(Draft draft) {
		var participations = draft.participations().stream().map(this::fit).toList();
		return draft.withPages(draft.pages().stream().map(this::fit).toList())
			.withOccasionAndParticipations(draft.occasion(), participations);
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
				turn.speakerCertainty(), turn.topics(), turn.html(), turn.text(), turn.notes(), redactions(turn));
	}

	private List<PrintedRedaction> redactions(Turn turn) {
		return turn.redactions()
			.stream()
			.map((it) -> new PrintedRedaction(it.position(), it.note(),
					required(it.printed(), 4000, "the wording of a redaction"), it.extent(),
					cut(it.code(), 100, "the codes of a redaction")))
			.toList();
	}

	private @Nullable String heading(@Nullable String heading) {
		return cut(heading, 500, "a heading");
	}

	private @Nullable String cut(@Nullable String printed, int limit, String what) {
		return (printed != null) ? required(printed, limit, what) : null;
	}

	private String required(String printed, int limit, String what) {
		if (printed.length() > limit) {
			this.findings.warnOnce(1, "%s is longer than %d characters and is cut".formatted(what, limit));
		}
		return shortened(printed, limit);
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
