package org.memcon.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class CitationControllerTests {

	private static final String RECORD = "/conversations/2001-09-12-bush-putin-telcon";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "", "/pages/1", "/pages" })
	void pageOfTheRecordSaysHowToCiteIt(String page) {
		var box = HtmlPages.page(this.mvc, RECORD + page).select(".cite");
		var styled = HtmlPages.page(this.mvc, box.select(".cite-styled a").attr("href"));

		assertThat(styled.select(".citation dt").eachText()).containsExactly("Chicago, notes and bibliography",
				"MLA, 9th edition", "APA, 7th edition");
		assertThat(styled.select(".cite-text").eachText()).hasSize(6).allMatch((it) -> it.contains("Putin"));
		assertThat(box.select(".cite-address a").text())
			.isEqualTo("http://localhost" + RECORD + (page.equals("/pages") ? "" : page));
	}

	@Test
	void turnHasItsOwnCitation() {
		var link = HtmlPages.page(this.mvc, RECORD + "/pages/1").select("#t2 .cite-turn");

		var page = HtmlPages.page(this.mvc, link.attr("href"));
		assertThat(link.attr("href")).isEqualTo(RECORD + "/pages/1/citation?turn=t2");
		assertThat(page.select("h1").text()).isEqualTo("Cite this passage");
		assertThat(page.select(".citation .cite-text").first().text()).contains("abstract in Memcon, passage 2,",
				RECORD + "/pages/1#t2");
	}

	@ParameterizedTest
	@EnumSource
	void everyStyleSaysWhatTheTextIsAndWhereItIs(CitationStyle style) {
		var page = HtmlPages.page(this.mvc, RECORD + "/pages/1/citation?style=" + style.code());

		assertThat(page.select(".cite-chosen dt").text()).isEqualTo(style.label());
		assertThat(page.select(".cite-chosen .cite-text").last().text()).containsIgnoringCase("abstract in Memcon")
			.contains("2001", "Putin", "http://localhost" + RECORD);
		assertThat(page.select(".cite-chosen .cite-text").eachAttr("lang")).containsOnly(style.language());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/pages/1", "/pages" })
	void pageHasACardForQuotations(String page) {
		var card = HtmlPages.page(this.mvc, RECORD + page).select(".quote-card[hidden]");

		assertThat(card.attr("data-slug")).isEqualTo("2001-09-12-bush-putin-telcon");
		assertThat(card.attr("data-cite")).startsWith(RECORD).endsWith("/citation");
		assertThat(card.attr("data-abstract")).contains("abstract");
	}

	@ParameterizedTest
	@CsvSource({ "ris, application/x-research-info-systems", "bib, application/x-bibtex",
			"json, application/vnd.citationstyles.csl+json", "txt, text/plain" })
	void fileIsNamedForWhatItCites(String ending, String type) {
		var file = this.mvc.get().uri(RECORD + "/pages/1/citation." + ending + "?turn=t2").exchange();

		assertThat(file).hasStatusOk().hasContentType(type + ";charset=UTF-8");
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.contains("filename=\"2001-09-12-bush-putin-telcon-page-1-t2." + ending + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/citation?style=../../etc/passwd | 400 | There is no such citation style.",
					"/citation?style=vancouver | 400 | There is no such citation style.",
					"/citation.doc | 404 | Citations are available only as ris, bib, json and txt",
					"/pages/1/citation.xml | 404 | Citations are available only as ris, bib, json and txt",
					"/pages/99/citation | 404 | This record has no such page.",
					"/pages/1/citation?turn=t99 | 404 | This page has no such passage.",
					"/pages/1/citation.ris?turn=%22%3E | 404 | This page has no such passage." })
	void whatCannotBeCitedIsSaid(String address, int status, String words) {
		assertThat(HtmlPages.page(this.mvc, RECORD + address, status).select(".lead").text()).startsWith(words);
	}

	@Test
	void recordThatIsNotThereIsNotCited() {
		assertThat(
				HtmlPages.page(this.mvc, "/conversations/2001-01-01-nobody/citation.ris", 404).select(".lead").text())
			.isEqualTo("The archive has no conversation with this name.");
	}

}
