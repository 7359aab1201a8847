package org.memcon.conversation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationTests {

	@Test
	void sourceNoteReplacesTheExpectedParticulars() {
		assertThat(record(TextBasis.TRANSCRIPTION, "Source: Ford Library, Box 8. Secret.").expectedParticulars())
			.isEmpty();
	}

	@Test
	void abstractIsExpectedToHaveAllParticulars() {
		assertThat(record(TextBasis.ABSTRACT, "Source: Ford Library.").expectedParticulars())
			.isEqualTo(ParticularKind.expectedOf(RecordForm.TELCON, TextBasis.ABSTRACT));
	}

	private static Conversation record(TextBasis basis, String sourceNote) {
		return SampleRecords.entity(Conversation.class,
				Map.of("form", RecordForm.TELCON, "textBasis", basis, "sourceNote", sourceNote));
	}

}
