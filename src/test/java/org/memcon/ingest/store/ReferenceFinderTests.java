package org.memcon.ingest.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.PassageStatus;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.reference.ReferenceKind;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Turn;
import org.memcon.ingest.store.ReferenceFinder.FoundReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReferenceFinderTests {

	private static final Dateline DATELINE = new Dateline(null, LocalDate.of(2001, 11, 8), LocalDate.of(2001, 11, 8),
			null, null, null, Certainty.HIGH, null, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "As I said in our telephone conversation of 12 September, we|2001-09-12",
					"in our last conversation on April 30th|2001-04-30", "the talks on December 3|2000-12-03",
					"our meeting of the 9th of June 1999.|1999-06-09", "my call on 8 November|2001-11-08" })
	void dayOfAConversationIsTheLastBeforeTheRecord(String text, LocalDate day) {
		assertThat(find(text, TextBasis.TRANSCRIPTION)).extracting(FoundReference::kind, FoundReference::referredOn)
			.containsExactly(tuple(ReferenceKind.DATE, day));
	}

	@Test
	void linkOfTheEditorsToADocumentIsFound() {
		assertThat(find("See <a href=\"https://history.state.gov/historicaldocuments/v/d2\">Document 2</a>.",
				TextBasis.TRANSCRIPTION))
			.containsExactly(new FoundReference(0, ReferenceKind.NAMED, "Document 2",
					"https://history.state.gov/historicaldocuments/v/d2", null, null));
	}

	@Test
	void abstractMayLookAhead() {
		assertThat(find("The meeting of 13 November follows.", TextBasis.ABSTRACT))
			.extracting(FoundReference::referredOn)
			.containsExactly(LocalDate.of(2001, 11, 13));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "as we agreed in Shanghai, the|Shanghai", "we talked about it at Genoa|Genoa",
			"since our meeting in Souda Bay|Souda Bay" })
	void placeOfAnEarlierMeetingIsFound(String text, String place) {
		assertThat(find(text, TextBasis.TRANSCRIPTION)).extracting(FoundReference::place).containsExactly(place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "on 12 September", "the meeting of 31 February", "we met in June",
			"our meeting in the morning", "the treaty of 26 May 1972", "" })
	void otherDaysAndPlacesAreNot(String text) {
		assertThat(find(text, TextBasis.TRANSCRIPTION)).isEmpty();
	}

	private static List<FoundReference> find(String text, TextBasis basis) {
		return ReferenceFinder.find(draft(text, basis));
	}

	/** A record of one turn. */
	private static Draft draft(String text, TextBasis basis) {
		var turn = new Turn("t1", PassageStatus.SAID, null, null, null, null, List.of(), text, text, List.of(),
				List.of(), null);
		return new Draft("a-record", "A record", RecordForm.TELCON, Certainty.HIGH, DATELINE, null, null, basis, null,
				null, null, List.of(), List.of(), null, List.of(), List.of(),
				List.of(new Page(1, null, null, text, List.of(turn), null)), Set.of(), Set.of(), Set.of(), null, null,
				null);
	}

}
