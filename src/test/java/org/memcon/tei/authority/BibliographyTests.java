package org.memcon.tei.authority;

import org.junit.jupiter.api.Test;
import org.memcon.conversation.evidence.Evidence;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Finding;
import org.memcon.draft.Findings;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class BibliographyTests {

	private final Bibliography bibliography = TeiFixtures.names().bibliography();

	private final Findings findings = new Findings("file.xml");

	@Test
	void sourcesOfOneFamilyCountOnce() {
		assertThat(support("source='src:A1 src:A2'")).isEqualTo(new SourceSupport(Evidence.SINGLE, 1,
				"<a href=\"https://agency.example/1\">Agency</a>, 3 January 1999; A copy of it"));
	}

	@Test
	void twoFamiliesCorroborate() {
		var sourceSupport = support("source='src:A1 src:B1'");

		assertThat(sourceSupport.evidence()).isEqualTo(Evidence.CORROBORATED);
		assertThat(sourceSupport.families()).isEqualTo(2);
	}

	@Test
	void reportsOnTheDocumentAddNothingToIt() {
		assertThat(support("source='src:D1'").evidence()).isEqualTo(Evidence.DOCUMENT);
		assertThat(support("source='src:A1 src:D1'").evidence()).isEqualTo(Evidence.DOCUMENT);
	}

	@Test
	void conflictAndInferenceAreWhatTheNoteSays() {
		assertThat(support("subtype='conflict' source='src:A1 src:B1'").evidence()).isEqualTo(Evidence.CONFLICT);
		assertThat(support("subtype='inference' source='src:A1 src:B1'").evidence()).isEqualTo(Evidence.INFERENCE);
	}

	@Test
	void anUnknownKeyIsAFindingAndDoesNotCount() {
		assertThat(support("source='src:A1 src:Z9'").families()).isOne();
		assertThat(this.findings.list()).extracting(Finding::message)
			.containsExactly("src:Z9 is not in the bibliography");
	}

	@Test
	void aNoteWithoutSourcesRestsOnNothing() {
		assertThat(support("")).isEqualTo(SourceSupport.NONE);
		assertThat(this.findings.list()).isEmpty();
	}

	@Test
	void anAddressThatIsNoneOfTheWebIsNotKept() {
		assertThat(this.bibliography.entries().get("B1").address()).isNull();
	}

	private SourceSupport support(String attributes) {
		return this.bibliography.support(TeiFixtures.tei("<note type='evidence' " + attributes + "/>"), this.findings);
	}

}
