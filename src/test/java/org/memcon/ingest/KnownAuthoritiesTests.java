package org.memcon.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;

class KnownAuthoritiesTests {

	private final KnownAuthorities names = new KnownAuthorities(Set.of("nato"), Set.of("summit"), Set.of("doe-jane"));

	private final Findings findings = new Findings("a.yaml");

	@Test
	void aTopicIsKeptOnceIfItIsHeld() {
		var topics = Stream.of("nato", "natto", "nato").map((slug) -> new Heading(slug, TopicAssigner.EDITOR)).toList();
		var draft = DraftFixtures.titled("a").withHeadings(topics);

		assertThat(this.names.withoutUnknown(draft, this.findings).headings())
			.containsExactly(new Heading("nato", TopicAssigner.EDITOR));
		assertThat(said()).containsExactly("there is no topic called natto; it is left out");
	}

	@Test
	void anOccasionThatIsNotHeldIsLeftOutInWords() {
		assertThat(this.names
			.withoutUnknown(DraftFixtures.titled("a").withOccasionAndParticipations("summit", List.of()), this.findings)
			.occasion()).isEqualTo("summit");
		assertThat(this.names
			.withoutUnknown(DraftFixtures.titled("a").withOccasionAndParticipations("sumit", List.of()), this.findings)
			.occasion()).isNull();
		assertThat(said()).containsExactly("there is no occasion called sumit; it is left out");
	}

	@Test
	void aPersonWhoIsNotHeldStaysAsPrinted() {
		var participations = List.of(person("doe-jane"), person("doe-jan"), person(null));

		assertThat(this.names
			.withoutUnknown(DraftFixtures.titled("a").withOccasionAndParticipations(null, participations),
					this.findings)
			.participations()).containsExactly(person("doe-jane"), person(null), person(null));
		assertThat(said()).containsExactly("there is no participant called doe-jan; it is left out");
	}

	private Stream<String> said() {
		return this.findings.list().stream().map(Finding::message);
	}

	private static Participation person(String slug) {
		return new Participation(slug, "Doe", null, 0, null, null);
	}

}
