package org.memcon.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.conversation.grouping.Imprint;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Note;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.draft.UnicodeText;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnLimitsTests {

	private static final String LONG = "長".repeat(5000);

	private final Findings findings = new Findings("a.txt");

	private final ColumnLimits columnLimits = new ColumnLimits(this.findings);

	@Test
	void whatFitsStaysAsItIs() {
		var draft = DraftFixtures.titled("a");

		assertThat(this.columnLimits.fit(draft)).isEqualTo(draft);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void whatIsTooLongIsCutAndReportedOnceAKind() {
		var draft = this.columnLimits.fit(DraftFixtures.titled("a").withPages(List.of(page(LONG), page(LONG))));

		assertThat(draft.pages()).allSatisfy((page) -> {
			assertThat(page.heading()).hasSize(500).endsWith("長 …");
			assertThat(page.opening()).hasSize(400);
		});
		assertThat(draft.turns()).allSatisfy((turn) -> {
			assertThat(turn.speaker()).hasSize(300);
			assertThat(turn.text()).isEqualTo(LONG);
			assertThat(turn.redactions()).extracting(PrintedRedaction::printed).allMatch((it) -> it.length() == 4000);
		});
		assertThat(this.findings.list()).extracting(Finding::message)
			.contains("a heading is longer than 500 characters and is cut (4 times)");
	}

	@Test
	void aSideIsCutTheSameInTheListAndInTheTurns() {
		var draft = DraftFixtures.titled("a")
			.withPages(List.of(page(LONG)))
			.withOccasionAndParticipations(null, List.of(person(LONG)));
		var participation = this.columnLimits.fit(draft).participations().get(0);

		assertThat(participation.side()).hasSize(200);
		assertThat(participation.namePrinted()).hasSize(500);
		assertThat(this.columnLimits.fit(draft).turns().map(Turn::participation)).containsExactly(participation);
	}

	@Test
	void aNoteThatIsTooLongIsCutToItsText() {
		var html = "<p>" + "a &lt; b ".repeat(20_000) + "</p>";
		var note = new Note(NoteKind.FOOTNOTE, LONG, "n1", html, SourceSupport.NONE);
		var turn = new Turn("t1", PassageStatus.SAID, null, null, null, null, List.of(), "<p>a</p>", "a", List.of(note),
				List.of(), null);
		var draft = this.columnLimits
			.fit(DraftFixtures.titled("a").withPages(List.of(new Page(1, null, null, "a", List.of(turn), null))));

		assertThat(draft.turns().flatMap((it) -> it.notes().stream())).singleElement().satisfies((cut) -> {
			assertThat(cut.html()).startsWith("a &lt; b a").endsWith(" …").hasSizeBetween(80_000, 100_000);
			assertThat(cut.label()).hasSize(300);
		});
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactlyInAnyOrder("a note is longer than 100000 characters and is cut",
					"the label of a note is longer than 300 characters and is cut");
	}

	@Test
	void noCharacterIsCutInTwo() {
		var opening = this.columnLimits.fit(DraftFixtures.titled("a").withPages(List.of(page("a" + "𝄞".repeat(300)))))
			.pages();

		assertThat(opening.get(0).opening()).endsWith("𝄞 …");
	}

	@Test
	void whatNoFileCanHoldIsReplacedAndNoPositionChanges() {
		var draft = this.columnLimits.fit(DraftFixtures.titled("a").withPages(List.of(page("a\uD800\u0001b"))));

		assertThat(draft.turns()).singleElement().satisfies((turn) -> {
			assertThat(List.of(turn.text(), String.valueOf(turn.speaker()), String.valueOf(turn.heading())))
				.containsOnly("a\uFFFD b");
			assertThat(turn.redactions()).extracting(PrintedRedaction::printed).containsExactly("a\uFFFD b");
		});
	}

	@Test
	void aListThatIsTooLongEnds() {
		var people = Collections.nCopies(1001, person("Roe"));

		assertThat(this.columnLimits.fit(DraftFixtures.titled("a").withOccasionAndParticipations(null, people))
			.participations()).hasSize(1000);
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("there are more than 1,000 participants; the others are left out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "+10000-01-01", "0000-01-01", "-0044-03-15" })
	void aYearHasFourDigits(String day) {
		var date = LocalDate.parse(day);

		assertThat(days(date, date)).containsExactly(null, null);
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("the day %s is left out: a year has four digits (2 times)".formatted(day));
	}

	@Test
	void aPersonWithoutAValidSlugIsLeftOut() {
		var persons = List.of(new AuthorityRecord("../doe", "Doe", "Doe", null, null, null),
				new AuthorityRecord("roe", "Roe", "Roe", null, LONG, null));

		assertThat(this.columnLimits.fit(persons)).singleElement().satisfies((person) -> {
			assertThat(person.slug()).isEqualTo("roe");
			assertThat(person.affiliation()).hasSize(300);
		});
		assertThat(this.findings.list()).extracting(Finding::message).anyMatch((it) -> it.endsWith("left out: ../doe"));
	}

	@Test
	void aCollectionFitsItsColumns() {
		var imprint = new Imprint(LONG, LONG, LocalDate.of(12345, 1, 1), null, LONG);

		var fitted = this.columnLimits
			.fit(new CollectionDraft("letters", LONG, imprint, "https://" + LONG, null, LONG));

		assertThat(fitted.title()).hasSize(500);
		assertThat(fitted.address()).isNull();
		assertThat(fitted.description()).isEqualTo(LONG);
		assertThat(fitted.imprint()).isEqualTo(new Imprint(UnicodeText.shortened(LONG, 500),
				UnicodeText.shortened(LONG, 200), null, null, UnicodeText.shortened(LONG, 2000)));
	}

	private List<LocalDate> days(LocalDate first, LocalDate last) {
		var line = this.columnLimits.fit(dated(first, last)).dateline();
		return Arrays.asList(line.startsOn(), line.endsOn());
	}

	private static Draft dated(LocalDate first, LocalDate last) {
		var draft = DraftFixtures.titled("a");
		return new Draft(draft.slug(), draft.title(), draft.form(), draft.formCertainty(),
				new Dateline(null, first, last, null, null, null, Certainty.HIGH, null, null), null, null,
				draft.textBasis(), null, null, null, List.of(), List.of(), null, List.of(), List.of(), draft.pages(),
				Set.of(), Set.of(), Set.of(), null, null, null);
	}

	private static Page page(String words) {
		var turn = new Turn("t1", PassageStatus.SAID, words, words, person(words), null, List.of(), "<p>a</p>", words,
				List.of(), List.of(new PrintedRedaction(0, null, words, null, words)), null);
		return new Page(1, words, words, words, List.of(turn), null);
	}

	private static Participation person(String words) {
		return new Participation(null, words, words, 1, null, null);
	}

}
