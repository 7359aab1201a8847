package org.memcon.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the redactions on the pages of a record.
 */
@SeededArchiveWithPapers
class RedactedPagesTests {

	private static final String RECORD = "/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyPlaceHasItsAnchorInTheOrderOfTheText() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/1");

		assertThat(page.select(".turn .redaction").eachAttr("id")).containsExactly("r1");
		assertThat(page.select(".note .redaction").eachAttr("id")).containsExactly("r2");
		assertThat(HtmlPages.page(this.mvc, RECORD + "/pages").select(".redaction").eachAttr("id"))
			.containsExactly("r1", "r2", "r3");
	}

	@Test
	void whoListensHearsThatSomethingIsMissing() {
		var place = HtmlPages.page(this.mvc, RECORD + "/pages/1").select("#r1");

		assertThat(place.text()).isEqualTo("Withheld: [2 lines not declassified]");
		assertThat(place.select(".visually-hidden").text()).isEqualTo("Withheld:");
	}

	@Test
	void codeExplainsItselfWhereItStands() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/2");

		var button = page.select("#r3 button");
		assertThat(button.text()).isEqualTo("(b)(1)");
		assertThat(page.getElementById(button.attr("popovertarget")).text()).contains("Freedom of Information Act",
				"national defense or foreign policy");
	}

	@Test
	void wordsOfOursAreNoHits() {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/1?q=withheld");

		assertThat(page.select(".hit-count").text()).isEqualTo("no matches in the text of this conversation");
		assertThat(page.select("mark")).isEmpty();
	}

	@Test
	void wordsWithinAreStillMarked() {
		assertThat(HtmlPages.page(this.mvc, RECORD + "/pages/1?q=declassified").select("#r1 mark").eachAttr("id"))
			.containsExactly("hit-1");
	}

	@Test
	void titlePageListsThemAndLeadsToEach() {
		var page = HtmlPages.page(this.mvc, RECORD);

		assertThat(page.select("#withheld-heading").text()).isEqualTo("3 passages withheld");
		assertThat(page.select(".redactions a").eachAttr("href")).containsExactly(RECORD + "/pages/1#r1",
				RECORD + "/pages/1#r2", RECORD + "/pages/2#r3");
		assertThat(page.select(".redactions li").first().text()).isEqualTo("p. 1 [2 lines not declassified]");
		assertThat(page.select(".redactions .extent, .redactions .code").eachText()).containsExactly("2 lines");
		assertThat(page.select(".redactions .exemption").text()).contains("Freedom of Information Act");
	}

	@Test
	void catalogCountsThem() {
		var list = HtmlPages.page(this.mvc, "/conversations?redactions=yes");

		assertThat(list.select(".sentence").text()).isEqualTo("1 conversation with passages withheld, oldest first");
		assertThat(list.select(".entry-line").text()).contains("3 passages withheld");
		assertThat(HtmlPages.page(this.mvc, "/conversations").select("#facet-redactions + ul .facet-link").text())
			.isEqualTo("passages withheld 1");
	}

	@Test
	void theyCanBeLeftOut() {
		var list = HtmlPages.page(this.mvc, "/conversations?redactions=-yes");

		assertThat(list.select(".sentence").text()).contains("without passages withheld");
		assertThat(list.select(".entry-line").text()).doesNotContain("withheld");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations?year=2001", "/conversations/2001-11-08-bush-putin-telcon",
			"/conversations/2001-11-08-bush-putin-telcon/pages/1" })
	void recordFromWhichNothingWasWithheldShowsNoTrace(String address) {
		assertThat(HtmlPages.page(this.mvc, address)
			.select(".redaction, .withheld, #facet-redactions, [id^=r]:not([id*=-])")).isEmpty();
	}

}
