package org.memcon.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Standing;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;

import static org.assertj.core.api.Assertions.assertThat;

class WidthsTests {

	private static final String LONG = "長".repeat(5000);

	private final Findings findings = new Findings("a.txt");

	private final Widths widths = new Widths(this.findings);

	@Test
	void whatFitsStaysAsItIs() {
		var draft = Drafts.titled("a");

		assertThat(this.widths.fit(draft)).isEqualTo(draft);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void whatIsTooLongIsCutAndReportedOnceAKind() {
		var draft = this.widths.fit(Drafts.titled("a").with(List.of(page(LONG), page(LONG))));

		assertThat(draft.pages()).allSatisfy((page) -> {
			assertThat(page.heading()).hasSize(500).endsWith("長 …");
			assertThat(page.opening()).hasSize(400);
		});
		assertThat(draft.passages()).allSatisfy((passage) -> {
			assertThat(passage.speaker()).hasSize(300);
			assertThat(passage.text()).isEqualTo(LONG);
			assertThat(passage.redactions()).extracting(Redaction::printed).allMatch((it) -> it.length() == 4000);
		});
		assertThat(this.findings.list()).extracting(Finding::message)
			.contains("a heading is longer than 500 characters and is cut (4 times)");
	}

	@Test
	void aSideIsCutTheSameInTheListAndInTheTurns() {
		var draft = Drafts.titled("a").with(List.of(page(LONG))).described(null, List.of(person(LONG)));
		var person = this.widths.fit(draft).persons().get(0);

		assertThat(person.side()).hasSize(200);
		assertThat(person.namePrinted()).hasSize(500);
		assertThat(this.widths.fit(draft).passages().map(Passage::person)).containsExactly(person);
	}

	@Test
	void noCharacterIsCutInTwo() {
		var opening = this.widths.fit(Drafts.titled("a").with(List.of(page("a" + "𝄞".repeat(300))))).pages();

		assertThat(opening.get(0).opening()).endsWith("𝄞 …");
	}

	private static Leaf page(String words) {
		var passage = new Passage("t1", Standing.SAID, words, words, person(words), null, List.of(), "<p>a</p>", words,
				List.of(), List.of(new Redaction(0, null, words, null, words)));
		return new Leaf(1, words, words, words, List.of(passage), null);
	}

	private static Person person(String words) {
		return new Person(null, words, words, 1, null, null);
	}

}
