package org.memcon.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.conversation.Turn;
import org.memcon.reading.Comparison.ComparedPassage;
import org.memcon.reading.Comparison.ComparedPlace;
import org.memcon.reading.Comparison.ComparedRecord;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;
import org.memcon.topic.TopicAssigner;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Comparison}.
 */
class ComparisonTests {

	private static final Topic IRAQ = SampleRecords.entity(Topic.class, Map.of("slug", "iraq", "ordinal", 1));

	private static final Topic NATO = SampleRecords.entity(Topic.class, Map.of("slug", "nato", "ordinal", 2));

	@Test
	void passageStandsUnderTheFirstOfItsTopicsThatBothHave() {
		var comparison = Comparison.of(record("left", "iraq nato", "nato"), record("right", "nato", "iraq"));

		assertThat(comparison.rows()).extracting((row) -> row.topic()).containsExactly(IRAQ, NATO);
		assertThat(comparison.rows().get(0).left()).extracting(ComparedPassage::id).containsExactly("left-t1");
		assertThat(comparison.rows().get(1).left()).extracting(ComparedPassage::full).containsExactly(false, true);
		assertThat(comparison.rows().get(1).left().get(0).opening())
			.isEqualTo("one two three four five six seven eight …");
	}

	@Test
	void textsStandAsTheyAreUnlessBothSaySoOfTheirPassages() {
		var comparison = Comparison.of(record("left", "iraq", "nato"), record("right", "", ""));

		assertThat(comparison.isByTopic()).isFalse();
		assertThat(comparison.rows()).singleElement().satisfies((row) -> {
			assertThat(row.left()).hasSize(2).allMatch(ComparedPassage::full);
			assertThat(row.right()).hasSize(2);
		});
	}

	@Test
	void notesAndAnchorsStayInTheReader() {
		var passage = Comparison.of(record("left", "iraq"), record("right", "iraq")).rows().get(0).left().get(0);

		assertThat(passage.html()).isEqualTo("<p>one two three four five six seven eight nine</p>");
	}

	@Test
	void topicsThatAMachineProposedAreNotShared() {
		assertThat(Comparison.of(record("left", "iraq"), record("right", "iraq")).sharedTopics()).containsExactly(IRAQ);
	}

	private static ComparedRecord record(String side, String... topics) {
		var page = SampleRecords.pages("c", 1).get(0);
		var turns = IntStream.rangeClosed(1, topics.length)
			.mapToObj((number) -> marked(SampleRecords.turn(page, number,
					"<p id=\"p\">one two <button>three</button> four five six seven eight nine<a class=\"note-ref\">1</a></p>"),
					topics[number - 1]))
			.toList();
		return new ComparedRecord(side, ConversationView.of(SampleRecords.conversation("c")), new ComparedPlace("c", 0),
				turns, List.of(heading(IRAQ, TopicAssigner.EDITOR),
						heading(NATO, (topics.length > 1) ? TopicAssigner.EDITOR : TopicAssigner.MACHINE)));
	}

	private static MarkedTurn marked(Turn turn, String topics) {
		ReflectionTestUtils.setField(turn, "topics", topics.isEmpty() ? null : topics);
		return new MarkedTurn(TurnView.of(turn), turn.html(), List.of(), List.of());
	}

	private static Heading heading(Topic topic, TopicAssigner assigner) {
		return SampleRecords.entity(Heading.class, Map.of("topic", topic, "assignment", assigner));
	}

}
