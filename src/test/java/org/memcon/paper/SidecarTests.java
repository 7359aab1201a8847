package org.memcon.paper;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft.Heading;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Finding;
import org.memcon.topic.TopicAssigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SidecarTests {

	private final byte[] paper = String.join("\f", PaperFixtures.CALL).getBytes();

	@Test
	void writtenAndReadBackItGivesTheSameDraft() {
		var before = read("").draft();

		var paper = read(SidecarWriter.of(before, "call.txt"));

		assertThat(paper.draft()).isEqualTo(before);
		assertThat(paper.messages()).isEmpty();
	}

	@Test
	void overridesWhatWasRecognised() {
		var draft = read("""
				slug: 1994-03-05-president-muster-telcon
				formerly: [muster-1, muster-2]
				title: "A call about the weather"
				form: memcon
				date: 1994-03-05
				start: 9:05
				zone: "+01:00"
				place: Testburg
				occasion: rainy-days
				occasion-note: It rained <b>.
				text-basis: transcription
				source-note: "Source: the box."
				source:
				  label: The Box
				  address: https://example.org/box
				topics: [weather, rain]
				participants-note: Others are not known.
				""").draft();

		assertThat(draft.slug()).isEqualTo("1994-03-05-president-muster-telcon");
		assertThat(draft.formerSlugs()).containsExactly("muster-1", "muster-2");
		assertThat(draft.title()).isEqualTo("A call about the weather");
		assertThat(draft.form()).isEqualTo(RecordForm.MEMCON);
		assertThat(draft.dateline()).isEqualTo(new Dateline("March 4, 1994, 10:05-10:40 a.m. EST",
				LocalDate.of(1994, 3, 5), LocalDate.of(1994, 3, 5), LocalTime.of(9, 5), LocalTime.of(10, 40), "+01:00",
				Certainty.HIGH, "Testburg", Certainty.HIGH));
		assertThat(draft.occasion()).isEqualTo("rainy-days");
		assertThat(draft.occasionNote()).isEqualTo("It rained &lt;b&gt;.");
		assertThat(draft.textBasis()).isEqualTo(TextBasis.TRANSCRIPTION);
		assertThat(draft.sourceNote()).isEqualTo("Source: the box.");
		assertThat(draft.sourceLabel()).isEqualTo("The Box");
		assertThat(draft.sourceAddress()).isEqualTo("https://example.org/box");
		assertThat(draft.headings()).containsExactly(new Heading("weather", TopicAssigner.EDITOR),
				new Heading("rain", TopicAssigner.EDITOR));
		assertThat(draft.participantsNote()).isEqualTo("Others are not known.");
	}

	@Test
	void givesThePeopleAndTheirNamesAsSpeakers() {
		var draft = read("""
				participants:
				  - name: Aaron Muster
				    participant: muster-aaron
				    side: United States
				    capacity: principal
				    speaks-as: The President
				  - Erika Muster-Kanzler
				""").draft();

		var president = new Participation("muster-aaron", "Aaron Muster", "United States", 1, "principal", null);
		assertThat(draft.participations()).containsExactly(president,
				new Participation(null, "Erika Muster-Kanzler", null, 0, null, null));
		assertThat(draft.turns()).extracting(Turn::speaker, Turn::participation)
			.contains(tuple("The President", president), tuple("Chancellor Muster", null));
	}

	@Test
	void aParticularIsAValueOrATextWithItsCertainty() {
		var draft = read("""
				particulars:
				  nsc-log: 4321
				  doc-id: { text: "99", certainty: low }
				""").draft();

		assertThat(draft.particulars()).contains(
				new Particular(ParticularKind.NSC_LOG, "4321", SourceSupport.NONE, null),
				new Particular(ParticularKind.DOC_ID, "99", SourceSupport.NONE, Certainty.LOW));
		assertThat(draft.particulars()).filteredOn((particular) -> particular.kind() == ParticularKind.NSC_LOG)
			.hasSize(1);
	}

	@Test
	void aMonthOrTwoDaysBoundADayThatIsNotKnown() {
		assertThat(read("date: 1994-02").draft().dateline().endsOn()).isEqualTo("1994-02-28");
		assertThat(read("date: 1994-03-04/1994-03-06").draft().dateline().endsOn()).isEqualTo("1994-03-06");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-0044-03-15", "1994-03-04/+12345-01-01" })
	void aYearOfMoreThanFourDigitsIsAFinding(String date) {
		assertThat(read("title: A call\ndate: " + date).findings().list()).extracting(Finding::toString)
			.contains("paper:2: warning: sidecar: date cannot be \"%s\"".formatted(date));
		assertThat(read("collection: {slug: a, date: %s}".formatted(date)).collections).first()
			.extracting((collection) -> collection.imprint().publishedOn())
			.isNull();
	}

	@Test
	void halfACharacterNeverEnters() {
		assertThat(read("title: \"a\\uD800b\"").draft().title()).isEqualTo("a\uFFFDb");
	}

	@Test
	void namesTheCollection() {
		assertThat(read("collection: weather-papers").collections)
			.containsExactly(CollectionDraft.named("weather-papers", "weather-papers"));
		assertThat(read("collection: { slug: weather-papers, title: Papers on the weather }").collections)
			.containsExactly(CollectionDraft.named("weather-papers", "Papers on the weather"));
	}

	@Test
	void unknownKeysAndInvalidValuesAreFindingsWithTheirLines() {
		var paper = read("""
				title: A call
				titel: A call
				date: yesterday
				form: chat
				source:
				  address: javascript:alert(1)
				  link: https://example.org
				participants:
				  - name: Aaron
				    rank: none
				particulars:
				  weight: 3 kg
				topics:
				  - "No Slug"
				""");

		assertThat(paper.findings().list()).extracting((finding) -> finding.line(), (finding) -> finding.message())
			.containsExactlyInAnyOrder(tuple(2, "sidecar: unknown key \"titel\""),
					tuple(3, "sidecar: date cannot be \"yesterday\""), tuple(4, "sidecar: form cannot be \"chat\""),
					tuple(6, "sidecar: address cannot be \"javascript:alert(1)\""),
					tuple(7, "sidecar: unknown key \"link\""), tuple(10, "sidecar: unknown key \"rank\""),
					tuple(12, "sidecar: unknown key \"weight\""), tuple(14, "sidecar: topics cannot be \"No Slug\""));
		assertThat(paper.draft().title()).isEqualTo("A call");
	}

	@ParameterizedTest
	@ValueSource(strings = { "title: [", "a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}",
			"title: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://example.org']]",
			"a: &a [x, x]\ntitle: [*a, *a, *a]" })
	void anInvalidSidecarRefusesThePaper(String yaml) {
		var paper = read(yaml);

		assertThat(paper.drafts).isEmpty();
		assertThat(paper.messages()).singleElement().asString().startsWith("sidecar: is not YAML: ");
	}

	@Test
	void aDuplicateKeyIsAFinding() {
		assertThat(read("title: A call\ntitle: Another").messages())
			.containsExactly("sidecar: duplicate key \"title\"; the last one counts");
	}

	@Test
	void aListWhereOneValueIsWantedIsAFinding() {
		assertThat(read("title: [A, B]").messages()).containsExactly("sidecar: title must be a single value");
	}

	@Test
	void anEmptySidecarChangesNothing() {
		assertThat(read("# to be done\n").draft()).isEqualTo(read("").draft());
	}

	private PaperFixtures read(String sidecar) {
		return PaperFixtures.dryRun("call.txt", this.paper, sidecar);
	}

}
