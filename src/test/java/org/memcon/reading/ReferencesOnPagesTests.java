package org.memcon.reading;

import org.junit.jupiter.api.Test;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * References between the seeded records, on both sides.
 */
@SeededArchive
class ReferencesOnPagesTests {

	private static final String SHANGHAI = "/conversations/2001-10-21-bush-putin-memcon";

	private static final String IRAQ = "/conversations/2003-03-18-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@Test
	void referenceIsALinkInTheText() {
		var links = HtmlPages.page(this.mvc, SHANGHAI + "/pages")
			.select(".turn-text .reference-proposed, .note .reference-proposed");

		assertThat(links.eachAttr("href")).contains(IRAQ);
		assertThat(links.first().attr("title")).startsWith("Perhaps this means: ").contains("proposed by a machine");
	}

	@Test
	void bothTitlePagesNameIt() {
		var from = HtmlPages.page(this.mvc, SHANGHAI).select("section[aria-labelledby=references-heading]");
		var to = HtmlPages.page(this.mvc, IRAQ).select("section[aria-labelledby=references-heading]");

		assertThat(from.select("h3").eachText()).contains("Refers to");
		assertThat(from.select(".related li > a").eachAttr("href")).contains(IRAQ);
		assertThat(to.select("h3").eachText()).contains("Referred to in");
		assertThat(to.select(".related li > a").eachAttr("href")).contains(SHANGHAI);
		assertThat(to.select(".reference-place").attr("href")).startsWith(SHANGHAI + "/pages/").contains("#t");
		assertThat(to.select(".certainty").text()).contains("proposed by a machine");
	}

	@Test
	void recordWithoutReferencesHasNoSuchSection() {
		assertThat(HtmlPages.page(this.mvc, "/conversations/2005-09-16-bush-putin-memcon")
			.select("section[aria-labelledby=references-heading]")).isEmpty();
	}

}
