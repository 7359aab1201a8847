package org.memcon.reading;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the pages of machine-read papers, of an abstract kept beside one, and of a
 * letter.
 */
@SeededArchiveWithPapers
class PaperReadingTests {

	private static final String CALL = "/conversations/" + IngestedPapers.CALL;

	private static final String LETTER = "/conversations/" + IngestedPapers.LETTER;

	private static final String SEEDED = "/conversations/2001-11-08-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@Test
	void topicOfAMachineStandsApartFromTheOthers() {
		var page = HtmlPages.page(this.mvc, CALL);

		assertThat(page.select(".topics.proposed").text()).startsWith("Iraq");
		assertThat(page.select(".topics:not(.proposed)").text()).startsWith("NATO").doesNotContain("Iraq");
		assertThat(page.select(".proposed-meaning").text()).contains("No editor has checked it");
	}

	@Test
	void topicOfAMachineIsMarkedInTheCatalog() {
		var entry = HtmlPages.page(this.mvc, "/conversations?topic=iraq&year=1999").select(".entry");

		assertThat(entry.select(".entry-topics.proposed").text()).isEqualTo("proposed by machine: Iraq");
		assertThat(entry.select(".entry-topics:not(.proposed)").text()).doesNotContain("Iraq");
	}

	@Test
	void topicOfAMachineIsMarkedOnItsPageAndAtTheDoor() {
		assertThat(HtmlPages.page(this.mvc, "/topics/iraq").select(".entry:contains(wine) .proposed-mark").text())
			.isEqualTo("proposed by machine");
		assertThat(HtmlPages.page(this.mvc, "/").select(".topic-cloud li:contains(Iraq) .proposed-mark").eachText())
			.containsOnlyOnce("(1 proposed by machine)");
	}

	@Test
	void passagesOfASpeakerKeepTheirDoubtAndTheirGaps() {
		assertThat(HtmlPages.page(this.mvc, "/participants/roe-john").select(".passage").text())
			.startsWith("Roc machine-read, uncertain About Iraq: (b)(1) and the wine.");
		assertThat(HtmlPages.page(this.mvc, "/participants/doe-jane").select(".passage").text())
			.startsWith("Doe Good morning. [2 lines not declassified]");
	}

	@Test
	void topicOfAMachineMakesNobodyRelated() {
		assertThat(HtmlPages.page(this.mvc, CALL).select(".related .reason").text()).contains("both on NATO")
			.doesNotContain("Iraq");
	}

	@Test
	void whatAMachineWasNotSureOfIsMarked() {
		assertThat(HtmlPages.page(this.mvc, CALL + "/pages/2").select(".speaker").text())
			.endsWith("machine-read, uncertain");
		assertThat(HtmlPages.page(this.mvc, CALL + "/pages/1").select(".machine")).isEmpty();
		var page = HtmlPages.page(this.mvc, CALL);
		assertThat(page.select("dt:contains(Classification) + dd").text())
			.isEqualTo("CONFIDENTAL machine-read, uncertain");
		assertThat(page.select("dt:contains(Caller) + dd .machine")).isEmpty();
	}

	@Test
	void abstractIsKeptAsTheSummary() {
		var summary = HtmlPages.page(this.mvc, CALL + "/summary?topic=nato&q=wine");

		assertThat(summary.select("h1").text()).isEqualTo("Summary: Telephone call on wine");
		assertThat(summary.select(".basis").text()).startsWith("Abstract, written for this archive")
			.contains("as a machine read them");
		assertThat(summary.select(".turn").eachAttr("id")).containsExactly("t1");
		assertThat(summary.select(".note").eachAttr("id")).containsExactly("n1");
		assertThat(summary.select(".basis a").attr("href")).isEqualTo(CALL + "/pages/1?topic=nato&q=wine");
		assertThat(summary.select("mark, .hit-bar")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/pages", "/pages/1" })
	void summaryIsOneClickAway(String page) {
		var link = HtmlPages.page(this.mvc, CALL + page + "?topic=nato").select(".basis .summary-link");

		assertThat(link.attr("href")).isEqualTo(CALL + "/summary?topic=nato");
	}

	@Test
	void summaryIsCitedAsTheAbstractItIs() {
		var page = HtmlPages.page(this.mvc, CALL + "/summary");

		assertThat(page.select(".cite summary").text()).isEqualTo("Cite this summary");
		assertThat(page.select(".cite-print").text()).contains("abstract in Memcon", CALL + "/summary")
			.doesNotContain("machine-read");
		assertThat(page.select(".cite-address a").text()).isEqualTo("http://localhost" + CALL + "/summary");
		assertThat(page.select(".cite-turn")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ris | ID  - 1999-01-02-doe-roe-telcon-summary",
			"bib | note = {abstract in Memcon", "json | \"genre\":\"abstract in Memcon\"", "txt | abstract in Memcon" })
	void summaryIsCitedInFilesOfItsOwn(String ending, String words) throws Exception {
		var link = HtmlPages.page(this.mvc, CALL + "/summary")
			.select(".cite-files a[href$=." + ending + "]")
			.attr("href");

		var file = this.mvc.get().uri(link).exchange();

		assertThat(link).isEqualTo(CALL + "/summary/citation." + ending);
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.contains("filename=\"1999-01-02-doe-roe-telcon-summary." + ending + "\"");
		assertThat(file.getResponse().getContentAsString()).contains(words, CALL + "/summary");
	}

	@Test
	void pageOfCitationsOfASummaryLeadsBackToIt() {
		var page = HtmlPages.page(this.mvc, CALL + "/summary/citation?style=oscola");

		assertThat(page.select("h1").text()).isEqualTo("Cite this summary");
		assertThat(page.select(".way-back a").attr("href")).isEqualTo(CALL + "/summary");
		assertThat(page.select("script[type=application/ld+json]").html()).contains("\"@type\":\"CreativeWork\"",
				CALL + "/summary\"");
		assertThat(page.select(".cite-chosen .cite-text").last().text()).contains(CALL + "/summary");
	}

	@Test
	void recordWithoutASummarySaysSo() {
		assertThat(HtmlPages.page(this.mvc, SEEDED + "/summary", 404).select(".lead").text())
			.isEqualTo("This record has no summary.");
		assertThat(HtmlPages.page(this.mvc, SEEDED + "/pages/1").select(".summary-link")).isEmpty();
	}

	@Test
	void wordsOfTheSummaryFindTheRecordButAreNoHits() {
		var entry = HtmlPages.page(this.mvc, "/conversations?q=%22spoke+of+wine%22").select(".entry");

		assertThat(entry.select(".entry-title a").text()).isEqualTo("Telephone call on wine");
		assertThat(entry.select(".hits")).isEmpty();
		assertThat(entry.select(".hits-more").text()).contains("description");
	}

	@Test
	void machineReadTextSaysSoAndLeadsToItsImage() {
		var basis = HtmlPages.page(this.mvc, CALL + "/pages/2").select(".basis");

		assertThat(basis.text()).startsWith("Machine-read text, uncorrected");
		assertThat(basis.select(".facsimile-link").attr("href")).isEqualTo(CALL + "/pages/2/facsimile");
	}

	@Test
	void personsOfOneNameAreToldApartInTheCatalog() {
		var list = HtmlPages.page(this.mvc, "/conversations?year=1999");

		assertThat(list.select("#facet-participant + ul .facet-link").stream().map(Element::ownText))
			.containsExactly("Doe, Jane", "Roe, John (papers)", "Roe, John (volume)");
	}

	@Test
	void letterIsCalledALetter() {
		var page = HtmlPages.page(this.mvc, LETTER);

		assertThat(page.select(".dateline").text()).startsWith("letter");
		assertThat(page.select(".read").text()).contains("Whole document on one page");
		assertThat(HtmlPages.page(this.mvc, "/").select(".mark-letter path")).hasSize(1);
		assertThat(HtmlPages.page(this.mvc, "/").select(".legend-paper").text()).isEqualTo("other document");
	}

	@Test
	void ofADocumentsOwnWordsOnlyTheMainGapsAreNamed() {
		assertThat(HtmlPages.page(this.mvc, LETTER).select(".unknown-particulars li").eachText())
			.containsExactly("Repository", "Classification", "Declassified on");
	}

}
