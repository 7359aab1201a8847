package org.memcon.conversation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationListEntryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			December 12, 1969.         | December 12, 1969: Conversation 1
			July 19, 1974, 8:15 p.m.   | July 19, 1974, 8:15 p.m.: Conversation 1
			undated                    | undated: Conversation 1""")
	void titleFollowsTheDayAsPrinted(String day, String title) {
		assertThat(SampleRecords.entry(1, "1969-12-12").titleOn(day)).isEqualTo(title);
	}

}
