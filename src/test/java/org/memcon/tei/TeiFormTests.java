package org.memcon.tei;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.tei.markup.TeiDocument;

import static org.assertj.core.api.Assertions.assertThat;

class TeiFormTests {

	private static final String PARTICIPANTS = "<list type=\"participants\"><item>The President</item></list>";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Memorandum of Conversation | MEMCON
			Memorandum of Conversation, by the Assistant Secretary of State (Fox) | MEMCON
			Memorandum by the Under Secretary of State of a Conversation With the Ambassador | MEMCON
			Transcript of Telephone Conversation Between President Nixon and Secretary Kissinger | TELCON
			Memorandum of a Telephone Conversation | TELCON
			Telephone Conversation Between President Johnson and Attorney General Clark | TELCON
			Notes of a Telephone Call | TELCON
			Minutes of a National Security Council Meeting | MEETING
			Summary Record of National Security Council Meeting No. 525 | MEETING
			Notes on Foreign Policy Meeting | MEETING
			Notes From Lunch Between the Assistant (Ellsworth) and the Chargé (Tcherniakov) | MEETING
			Memorandum From Secretary Rusk to President Johnson on a Telephone Conversation | MEMORANDUM
			Memorandum for the Record | MEMORANDUM
			National Security Study Memorandum 9 | MEMORANDUM
			Letter From the President to the Chairman About Their Meeting | LETTER
			Telegram From the Embassy: Memorandum of Conversation | TELEGRAM
			Circular Airgram From the Department | TELEGRAM
			Editorial Note | EDITORIAL_NOTE
			Record of the President’s Debriefing | OTHER
			Paper Prepared for the Meeting of the Council | OTHER
			""")
	void theHeadingTellsTheForm(String heading, RecordForm form) {
		assertThat(of("", heading, "")).isEqualTo(new TeiForm(form, Certainty.HIGH));
	}

	@Test
	void theSubtypeGoesBeforeTheHeading() {
		assertThat(of("subtype=\"telcon\"", "A call about tariffs", "").form()).isEqualTo(RecordForm.TELCON);
		assertThat(of("subtype=\"editorial-note\"", "Memorandum of Conversation", "").form())
			.isEqualTo(RecordForm.EDITORIAL_NOTE);
	}

	@Test
	void aListOfParticipantsMakesAMemorandumTheRecordOfAMeeting() {
		assertThat(of("", "Memorandum for the Record", PARTICIPANTS))
			.isEqualTo(new TeiForm(RecordForm.MEETING, Certainty.LOW));
	}

	@Test
	void aSubjectOnTheTelephoneMakesItATelcon() {
		var subject = "<list type=\"subject\"><item>Telephone Call From the Ambassador</item></list>";

		assertThat(of("", "Memorandum for the Record", PARTICIPANTS + subject).form()).isEqualTo(RecordForm.TELCON);
	}

	@ParameterizedTest
	@CsvSource({ "Letter From the President, LETTER", "Telegram From the Embassy, TELEGRAM" })
	void aListOfParticipantsMakesNoLetterAConversation(String heading, RecordForm form) {
		assertThat(of("", heading, PARTICIPANTS).form()).isEqualTo(form);
	}

	private static TeiForm of(String attributes, String heading, String content) {
		return TeiForm.of(new TeiDocument(TeiFixtures
			.tei("<div type=\"document\" %s><head>14. %s</head>%s</div>".formatted(attributes, heading, content))));
	}

}
