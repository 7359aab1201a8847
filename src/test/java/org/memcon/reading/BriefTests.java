package org.memcon.reading;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The substance of a record in a few sentences, wherever it is told.
 */
@SeededArchive
class BriefTests {

	private static final String CALL = "/conversations/2001-09-12-bush-putin-telcon";

	private static final String WORDS = "Bush thanked Putin for having telephoned";

	@Autowired
	MockMvcTester mvc;

	@Test
	void thePageOfARecordBeginsWithWhoAndWhatWasSaid() {
		var page = HtmlPages.page(this.mvc, CALL);

		assertThat(page.select("main h2").eachText()).startsWith("Participants", "In brief", "Topics",
				"The abstract, in 3 pages");
		assertThat(page.select(".brief-text").text()).startsWith(WORDS);
		assertThat(page.select(".brief .note-ref").eachAttr("href")).hasSize(page.select(".brief .note").size())
			.first()
			.isEqualTo("#b1");
		assertThat(page.select(".brief #b1 .evidence").text()).isEqualTo("reported separately by 4");
		assertThat(page.select("meta[name=description]").attr("content")).startsWith(WORDS).doesNotContain("leader.1");
	}

	@Test
	void theOtherFormsOfARecordTellItToo() {
		assertThat(this.mvc.get().uri(CALL + ".txt")).bodyText().contains("In brief\n--------\n\n" + WORDS);
		assertThat(this.mvc.get().uri(CALL + ".json")).bodyJson()
			.extractingPath("$.brief.notes[0].support.evidence")
			.isEqualTo("corroborated");
		assertThat(this.mvc.get().uri(URI.create("/conversations.csv"))).bodyText().contains(WORDS);
		assertThat(this.mvc.get().uri("/feed")).bodyText().contains(WORDS);
	}

	@Test
	void itsWordsAreFound() {
		assertThat(HtmlPages.page(this.mvc, "/conversations?q=lectured").select(".entry-title").eachText())
			.containsExactly("First meeting, Brdo Castle");
	}

}
