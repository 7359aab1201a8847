package org.memcon.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.Findings;

/**
 * Cuts what a draft prints to the room that the archive has for it, and says so: a
 * heading as long as a page, which is a fault of the source, refuses no document.
 */
record Widths(Findings findings) {

	private static final String CUT = " …";

	private static final int LABEL = 60;

	private static final int HEADING = 500;

	private static final int OPENING = 400;

	private static final int SPEAKER = 300;

	private static final int NAME = 500;

	private static final int SIDE = 200;

	private static final int WORDING = 4000;

	private static final int CODES = 100;

	Draft fit(Draft draft) {
		var persons = draft.persons().stream().map(this::fit).toList();
		return draft.with(draft.pages().stream().map(this::fit).toList()).described(draft.occasion(), persons);
	}

	private Person fit(Person person) {
		return new Person(person.participant(), required(person.namePrinted(), NAME, "the name of a participant"),
				cut(person.side(), SIDE, "the name of a side"), person.sideNumber(), person.capacity(),
				person.certainty());
	}

	/** The opening is made here of the text, which loses nothing by it. */
	private Leaf fit(Leaf page) {
		return new Leaf(page.number(), cut(page.label(), LABEL, "the number of a page"), heading(page.heading()),
				shortened(page.opening(), OPENING), page.passages().stream().map(this::fit).toList(), page.facsimile());
	}

	private Passage fit(Passage passage) {
		var person = passage.person();
		return new Passage(passage.anchor(), passage.standing(), heading(passage.heading()),
				cut(passage.speaker(), SPEAKER, "the name of a speaker"), (person != null) ? fit(person) : null,
				passage.speakerCertainty(), passage.topics(), passage.html(), passage.text(), passage.notes(),
				redactions(passage));
	}

	private List<Redaction> redactions(Passage passage) {
		return passage.redactions()
			.stream()
			.map((it) -> new Redaction(it.position(), it.note(),
					required(it.printed(), WORDING, "the wording of a redaction"), it.extent(),
					cut(it.code(), CODES, "the codes of a redaction")))
			.toList();
	}

	private @Nullable String heading(@Nullable String heading) {
		return cut(heading, HEADING, "a heading");
	}

	private @Nullable String cut(@Nullable String printed, int longest, String what) {
		return (printed != null) ? required(printed, longest, what) : null;
	}

	private String required(String printed, int longest, String what) {
		if (printed.length() > longest) {
			this.findings.warnOnce(1, "%s is longer than %d characters and is cut".formatted(what, longest));
		}
		return shortened(printed, longest);
	}

	/** Not within a character that takes two places. */
	private static String shortened(String printed, int longest) {
		if (printed.length() <= longest) {
			return printed;
		}
		var end = longest - CUT.length();
		return printed.substring(0, Character.isHighSurrogate(printed.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
