package org.memcon.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.memcon.SampleRecords;
import org.memcon.conversation.Redaction;
import org.memcon.conversation.Turn;
import org.memcon.web.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class RedactionMarkupTests {

	private static final String SPAN = "<span class=\"redaction\">";

	@Test
	void wordingThatRunsThroughElementsIsOne() {
		var html = "<p>A " + SPAN + "[2 lines</span></p><p>" + SPAN + "<em>not declassified</em>]</span> B " + SPAN
				+ "[name not declassified]</span></p>";

		var shown = show(html, "[2 lines not declassified]", "[name not declassified]");

		assertThat(shown.select(".redaction").eachAttr("id")).containsExactly("r1", "r2");
		assertThat(shown.getElementById("r2").text()).isEqualTo("[name not declassified]");
	}

	@Test
	void endOfAWordingThatBeganOnThePageBeforeIsNotTheNext() {
		var shown = show("<p>" + SPAN + "declassified]</span> and " + SPAN + "[1 line not declassified]</span></p>",
				"[1 line not declassified]");

		assertThat(shown.getElementById("r1").text()).isEqualTo("[1 line not declassified]");
		assertThat(shown.select(".redaction")).hasSize(2);
	}

	@Test
	void signOfANoteIsNoPartOfTheWording() {
		var shown = show("<p>" + SPAN + "[1 line<a class=\"note-ref\" href=\"#n1\">1</a> not declassified]</span></p>",
				"[1 line not declassified]");

		assertThat(shown.select(".redaction").attr("id")).isEqualTo("r1");
	}

	private static Document show(String html, String... printed) {
		var messages = mock(Messages.class);
		given(messages.of(any())).willReturn("");
		var turn = SampleRecords.turn(SampleRecords.pages("c", 1).get(0), 1, html);
		var redactions = IntStream.range(0, printed.length)
			.mapToObj((i) -> redaction(turn, i + 1, printed[i]))
			.toList();
		return Jsoup.parse(RedactionMarkup.of(redactions, messages)
			.applyTo(new MarkedTurn(TurnView.of(turn), html, List.of(), List.of()))
			.html());
	}

	private static Redaction redaction(Turn turn, int ordinal, String printed) {
		return SampleRecords.entity(Redaction.class, Map.of("turn", turn, "ordinal", ordinal, "printed", printed));
	}

}
