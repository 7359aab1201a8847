package org.memcon.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.Turn;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;

class TopicProposerTests {

	private static final ControlledTerm CHINA = new ControlledTerm("china", "China", null, null, null);

	private static final ControlledTerm RELATIONS = new ControlledTerm("relations", "US–Russian relations",
			"Bilateral relations", null, null, List.of("US–Russian relations"));

	private final TopicProposer topics = new TopicProposer(List.of(CHINA, RELATIONS));

	@Test
	void whatIsNamedOftenIsProposed() {
		assertThat(proposed("China, and China again.", "Of China."))
			.containsExactly(new Heading("china", TopicAssigner.MACHINE));
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
		var line = new Particular(ParticularKind.SUBJECT_LINE, "<p>Relations with <em>China</em></p>",
				SourceSupport.NONE, null);

		assertThat(this.topics.propose(draft(TextBasis.MACHINE_READ, List.of(), List.of(line), "Yes.")).headings())
			.containsExactly(new Heading("china", TopicAssigner.MACHINE));
	}

	@Test
	void thePassagesThatNameItAreKnown() {
		var draft = this.topics
			.propose(draft(TextBasis.TRANSCRIPTION, List.of(), List.of(), "China, China.", "No.", "China."));

		assertThat(draft.turns().map(Turn::topics)).containsExactly(List.of("china"), List.of(), List.of("china"));
	}

	@Test
	void whoBringsTopicsAlongKeepsThem() {
		var own = List.of(new Heading("relations", TopicAssigner.SOURCE));
		var draft = draft(TextBasis.TRANSCRIPTION, own, List.of(), "China, China, China.");

		assertThat(this.topics.propose(draft)).isSameAs(draft);
	}

	@Test
	void anAbstractGetsNone() {
		var draft = draft(TextBasis.ABSTRACT, List.of(), List.of(), "China, China, China.");

		assertThat(this.topics.propose(draft)).isSameAs(draft);
	}

	private List<Heading> proposed(String... texts) {
		return this.topics.propose(draft(TextBasis.TRANSCRIPTION, List.of(), List.of(), texts)).headings();
	}

	private static Draft draft(TextBasis basis, List<Heading> topics, List<Particular> particulars, String... texts) {
		var turns = Stream.of(texts)
			.map((text) -> new Turn("t", PassageStatus.SAID, null, null, null, null, List.of(), "", text, List.of(),
					List.of(), null))
			.toList();
		return new Draft("a", "A", RecordForm.MEMCON, Certainty.HIGH,
				new Dateline(null, null, null, null, null, null, Certainty.LOW, null, null), null, null, basis, null,
				null, null, List.of(), List.of(), null, particulars, topics,
				List.of(new Page(1, null, null, "", turns, null)), Set.of(), Set.of(), Set.of(), null, null, null);
	}

}
