package org.memcon.tei;

import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.ParticularKind;
import org.memcon.draft.Draft.Particular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SourceNoteParticularsTests {

	@Test
	void tellsWhereThePaperLiesAndHowItIsClassified() {
		assertThat(read("""
				Source: National Archives, <persName>Nixon</persName> Materials, Box 710, USSR, Vol. III. Top Secret;
				<gloss>Nodis</gloss>; Eyes Only. Drafted by Toon.""")).containsExactly(
				tuple(ParticularKind.REPOSITORY, "National Archives, Nixon Materials, Box 710, USSR, Vol. III"),
				tuple(ParticularKind.CLASSIFICATION, "Top Secret; Nodis; Eyes Only"));
	}

	@Test
	void keepsWhatIsWithheldOfTheMarking() {
		assertThat(read("Source: A Library. Secret; [handling restriction not declassified]. Sent to B."))
			.contains(tuple(ParticularKind.CLASSIFICATION, "Secret; [handling restriction not declassified]"));
	}

	@Test
	void noMarkingIsAMarkingToo() {
		assertThat(read("Source: A Library, Box 1. No classification marking."))
			.contains(tuple(ParticularKind.CLASSIFICATION, "No classification marking"));
	}

	@Test
	void laterSentencesTellOfOtherDocuments() {
		assertThat(read("Source: A Library, Box 1. Sent for information. " + "He agreed with that. ".repeat(30)
				+ "The memorandum of June 3, Box 2. Secret. Attached."))
			.isEmpty();
	}

	@Test
	void aFileNumberAloneIsWhereItLies() {
		assertThat(read("740.0011 European War 1939/23175"))
			.containsExactly(tuple(ParticularKind.REPOSITORY, "740.0011 European War 1939/23175"));
	}

	@Test
	void olderVolumesPrintTheMarkingAboveTheText() {
		assertThat(facts("<opener><seg><hi rend=\"smallcaps\">secret</hi></seg></opener><p>Text.</p>"))
			.containsExactly(tuple(ParticularKind.CLASSIFICATION, "secret"));
	}

	private static List<Tuple> read(String note) {
		return facts("<head>Memorandum<note type=\"source\">" + note + "</note></head>");
	}

	private static List<Tuple> facts(String content) {
		return new SourceNoteParticulars(TeiFixtures.document(content)).read()
			.stream()
			.map((Particular particular) -> tuple(particular.kind(), particular.html()))
			.toList();
	}

}
