package org.memcon.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Standing;
import org.memcon.conversation.Support;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Fact;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Subject;
import org.memcon.tei.Authorities.Category;
import org.memcon.topic.Assignment;

import static org.assertj.core.api.Assertions.assertThat;

class ProposedTopicsTests {

	private static final Category CHINA = new Category("china", "China", null, null, null);

	private static final Category RELATIONS = new Category("relations", "US–Russian relations", "Bilateral relations",
			null, null, List.of("US–Russian relations"));

	private final ProposedTopics topics = new ProposedTopics(List.of(CHINA, RELATIONS));

	@Test
	void whatIsNamedOftenIsProposed() {
		assertThat(proposed("China, and China again.", "Of China."))
			.containsExactly(new Subject("china", Assignment.MACHINE));
	}

	@Test
	void whatIsNamedInPassingIsNot() {
		assertThat(proposed("China, and China again.")).isEmpty();
		assertThat(proposed("China, China, China. " + "Other words. ".repeat(1000))).isEmpty();
	}

	@Test
	void aVagueNameIsNoSign() {
		assertThat(proposed("Bilateral relations. Bilateral relations. Bilateral relations.")).isEmpty();
	}

	@Test
	void theSubjectLineNeedsToNameItOnce() {
		var line = new Fact(ParticularKind.SUBJECT_LINE, "<p>Relations with <em>China</em></p>", Support.NONE, null);

		assertThat(this.topics.propose(draft(TextBasis.MACHINE_READ, List.of(), List.of(line), "Yes.")).topics())
			.containsExactly(new Subject("china", Assignment.MACHINE));
	}

	@Test
	void thePassagesThatNameItAreKnown() {
		var draft = this.topics
			.propose(draft(TextBasis.TRANSCRIPTION, List.of(), List.of(), "China, China.", "No.", "China."));

		assertThat(draft.passages().map(Passage::topics)).containsExactly(List.of("china"), List.of(),
				List.of("china"));
	}

	@Test
	void whoBringsTopicsAlongKeepsThem() {
		var own = List.of(new Subject("relations", Assignment.SOURCE));
		var draft = draft(TextBasis.TRANSCRIPTION, own, List.of(), "China, China, China.");

		assertThat(this.topics.propose(draft)).isSameAs(draft);
	}

	@Test
	void anAbstractGetsNone() {
		var draft = draft(TextBasis.ABSTRACT, List.of(), List.of(), "China, China, China.");

		assertThat(this.topics.propose(draft)).isSameAs(draft);
	}

	private List<Subject> proposed(String... texts) {
		return this.topics.propose(draft(TextBasis.TRANSCRIPTION, List.of(), List.of(), texts)).topics();
	}

	private static Draft draft(TextBasis basis, List<Subject> topics, List<Fact> particulars, String... texts) {
		var passages = Stream.of(texts)
			.map((text) -> new Passage("t", Standing.SAID, null, null, null, null, List.of(), "", text, List.of(),
					List.of()))
			.toList();
		return new Draft("a", "A", RecordForm.MEMCON, Certainty.HIGH,
				new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null), null, null, basis, null,
				null, null, List.of(), List.of(), null, particulars, topics,
				List.of(new Leaf(1, null, null, "", passages, null)), Set.of(), Set.of(), Set.of());
	}

}
