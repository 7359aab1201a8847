package org.memcon.reading.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.reference.RecordReference;
import org.memcon.conversation.reference.ReferenceKind;
import org.memcon.web.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ReferenceMarkupTests {

	private static final String PUBLISHER = "https://history.state.gov/historicaldocuments/v/d2";

	@Test
	void linkOfTheEditorsLeadsToTheRecordHere() {
		assertThat(apply(ReferenceKind.NAMED, "Document 2", PUBLISHER, "<a href=\"" + PUBLISHER + "\">Document 2</a>"))
			.isEqualTo("<a href=\"/conversations/other\">Document 2</a>");
	}

	@Test
	void proposedWordsBecomeALinkOnce() {
		assertThat(
				apply(ReferenceKind.DATE, "our talk on May 3", null, "<p>In our talk on May 3 … our talk on May 3</p>"))
			.isEqualTo("<p>In <a class=\"reference-proposed\" href=\"/conversations/other\""
					+ " title=\"Perhaps &lt;$0&gt;\">our talk on May 3</a> … our talk on May 3</p>");
	}

	@Test
	void wordsWithinALinkATagOrAnotherPassageStay() {
		for (var html : List.of("<a href=\"x\">our talk on May 3</a>", "<img alt=\"our talk on May 3\">",
				"<button>See our talk on May 3</button>", "nothing")) {
			assertThat(apply(ReferenceKind.DATE, "our talk on May 3", null, html)).isEqualTo(html);
		}
		assertThat(markup(ReferenceKind.DATE, "our talk on May 3", null).inText("t2", "our talk on May 3"))
			.isEqualTo("our talk on May 3");
	}

	@Test
	void noteHasOnlyTheLinksOfTheEditors() {
		assertThat(markup(ReferenceKind.DATE, "our talk on May 3", null).inNote("t1", "our talk on May 3"))
			.isEqualTo("our talk on May 3");
		assertThat(markup(ReferenceKind.NAMED, "Document 2", PUBLISHER).inNote("t1", "<a href=\"" + PUBLISHER + "\">"))
			.isEqualTo("<a href=\"/conversations/other\">");
	}

	private static String apply(ReferenceKind kind, String phrase, @Nullable String address, String html) {
		return markup(kind, phrase, address).inText("t1", html);
	}

	private static ReferenceMarkup markup(ReferenceKind kind, String phrase, @Nullable String address) {
		var messages = mock(Messages.class);
		given(messages.of(any(), any(Object[].class))).willReturn("Perhaps <$0>");
		return ReferenceMarkup
			.of(List.of(new RecordReference("t1", 1, false, kind, phrase, address, "other", "Other", null)), messages);
	}

}
