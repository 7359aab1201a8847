package org.memcon.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTitleTests {

	@ParameterizedTest
	@ValueSource(strings = { "Memorandum of Conversation", "MEMORANDUM OF A TELEPHONE CONVERSATION",
			"Memorandum for the Record", "Minutes of Meeting", "Notes of a Meeting", "Record of Meeting", "Memcon",
			"Transcript of Telephone Conversation" })
	void headingThatOnlyNamesAFormIsCompleted(String heading) {
		var draft = draft(heading, null, person("Doe, Jane"), person("Roe, Richard"));

		assertThat(draft.displayTitle()).startsWith("Doe and Roe, 17 February 1969: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Memorandum of Conversation Between President Doe and King Roe",
			"Minutes of a National Security Council Meeting", "First meeting, Brdo Castle", "Letter From Doe to Roe" })
	void headingThatSaysMoreIsShown(String heading) {
		assertThat(draft(heading, "Trade", person("Doe, Jane"), person("Roe, Richard")).displayTitle()).isNull();
	}

	@Test
	void firstOfEachSideAreItsPrincipals() {
		var draft = draft("Memorandum of Conversation", "Trade",
				new Participation(null, "The President", "US", 1, null, null),
				new Participation(null, "Mr. Bundy", "US", 1, null, null),
				new Participation(null, "Alexei KOSYGIN, Chairman", "USSR", 2, null, null));

		assertThat(draft.displayTitle())
			.isEqualTo("the President and Kosygin, 17 February 1969: memorandum of conversation");
	}

	@Test
	void subjectNamesAMeetingOfMany() {
		var draft = draft("Memorandum of Conversation", "Cyprus", person("Doe, Jane"), person("Roe, Richard"),
				person("Poe, Edgar"));

		assertThat(draft.displayTitle()).isEqualTo("Cyprus, 17 February 1969: memorandum of conversation");
		assertThat(draft.subject()).isEqualTo("Cyprus");
	}

	@Test
	void withoutASubjectTheFirstTwoNameIt() {
		assertThat(draft("Memorandum of Conversation", null, person("Doe, Jane"), person("Roe, Richard"),
				person("Poe, Edgar"))
			.displayTitle()).isEqualTo("Doe and Roe and others, 17 February 1969: memorandum of conversation");
	}

	@Test
	void headingStaysIfNothingElseIsKnown() {
		assertThat(draft("Memorandum of Conversation", null).displayTitle()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Dean Rusk, Secretary of State | Rusk", "Mr. James Linen—President | Linen",
			"Amb. ANATOLIY DOBRYNIN | Dobrynin", "Robert Doe Jr. | Doe", "The Secretary | the Secretary" })
	void printedNameIsShortened(String printed, String name) {
		var draft = draft("Memcon", null, new Participation(null, printed, null, 0, null, null),
				person("Roe, Richard"));

		assertThat(draft.displayTitle()).isEqualTo(name + " and Roe, 17 February 1969: memcon");
	}

	private static Participation person(String name) {
		return new Participation(name, name, null, 0, null, null);
	}

	private static Draft draft(String title, @Nullable String subject, Participation... people) {
		var day = LocalDate.of(1969, 2, 17);
		var records = Stream.of(people)
			.filter((it) -> it.participant() != null)
			.map((it) -> new AuthorityRecord(String.valueOf(it.participant()), it.namePrinted(), it.namePrinted(), null,
					null, null))
			.toList();
		var particulars = (subject != null)
				? List.of(new Particular(ParticularKind.SUBJECT_LINE, subject, SourceSupport.NONE, null))
				: List.<Particular>of();
		var draft = new Draft("a", title, RecordForm.MEMCON, Certainty.HIGH,
				new Dateline("17 February 1969", day, day, null, null, null, Certainty.HIGH, null, null), null, null,
				TextBasis.TRANSCRIPTION, null, null, null, records, List.of(people), null, particulars, List.of(),
				List.of(), Set.of(), Set.of(), Set.of(), null, null, null);
		return draft.withDisplayTitle(DisplayTitle.of(draft));
	}

}
