package org.memcon.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Subject;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.topic.Assignment;

import static org.assertj.core.api.Assertions.assertThat;

class HeldNamesTests {

	private final HeldNames names = new HeldNames(Set.of("nato"), Set.of("summit"), Set.of("doe-jane"));

	private final Findings findings = new Findings("a.yaml");

	@Test
	void aTopicIsKeptOnceIfItIsHeld() {
		var topics = Stream.of("nato", "natto", "nato").map((slug) -> new Subject(slug, Assignment.EDITOR)).toList();
		var draft = Drafts.titled("a").withTopics(topics);

		assertThat(this.names.held(draft, this.findings).topics())
			.containsExactly(new Subject("nato", Assignment.EDITOR));
		assertThat(said()).containsExactly("no topic is called natto; it is left out");
	}

	@Test
	void anOccasionThatIsNotHeldIsLeftOutInWords() {
		assertThat(this.names.held(Drafts.titled("a").described("summit", List.of()), this.findings).occasion())
			.isEqualTo("summit");
		assertThat(this.names.held(Drafts.titled("a").described("sumit", List.of()), this.findings).occasion())
			.isNull();
		assertThat(said()).containsExactly("no occasion is called sumit; it is left out");
	}

	@Test
	void aPersonWhoIsNotHeldStaysAsPrinted() {
		var persons = List.of(person("doe-jane"), person("doe-jan"), person(null));

		assertThat(this.names.held(Drafts.titled("a").described(null, persons), this.findings).persons())
			.containsExactly(person("doe-jane"), person(null), person(null));
		assertThat(said()).containsExactly("no participant is called doe-jan; it is left out");
	}

	private Stream<String> said() {
		return this.findings.list().stream().map(Finding::message);
	}

	private static Person person(String slug) {
		return new Person(slug, "Doe", null, 0, null, null);
	}

}
