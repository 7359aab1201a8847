package org.memcon.tei;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Heading;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectLinesTests {

	private static final Map<String, ControlledTerm> TOPICS = Map.of("nato", topic("nato", "NATO", "Atlantic alliance"),
			"nato-enlargement", topic("nato-enlargement", "NATO enlargement", null), "iran",
			topic("iran", "Iran", "Persia; Islamic Republic"));

	@Test
	void readsTheListOfSubjects() {
		assertThat(lines("""
				<list type="subject"><head>SUBJECTS</head><item>The  <hi rend="italic">Gulf</hi></item><item>Iran</item>
				</list>""").particular().orElseThrow().html()).isEqualTo("The Gulf; Iran");
	}

	@Test
	void readsAParagraphThatSaysSo() {
		assertThat(lines("<p>SUBJECT: Iran</p><p>Text.</p>").particular().orElseThrow().html()).isEqualTo("Iran");
	}

	@Test
	void withoutEitherThereIsNone() {
		assertThat(lines("<p>The subject was Iran.</p>").particular()).isEmpty();
	}

	@Test
	void namesAControlledHeadingByNameOrVariantInAnyCase() {
		assertThat(lines("<p>Subject: PERSIA and the Atlantic Alliance</p>").topics(TOPICS)).containsExactlyInAnyOrder(
				new Heading("iran", TopicAssigner.SOURCE), new Heading("nato", TopicAssigner.SOURCE));
	}

	@Test
	void onlyWholeWordsCount() {
		assertThat(lines("<p>Subject: Iranians in Natolin</p>").topics(TOPICS)).isEmpty();
	}

	@Test
	void theLongerNameCountsAlone() {
		assertThat(lines("<p>Subject: NATO Enlargement</p>").topics(TOPICS)).extracting(Heading::topic)
			.containsExactly("nato-enlargement");
	}

	private static SubjectLines lines(String content) {
		return SubjectLines.of(TeiFixtures.document(content));
	}

	private static ControlledTerm topic(String slug, String name, String variants) {
		return new ControlledTerm(slug, name, variants, null, null);
	}

}
