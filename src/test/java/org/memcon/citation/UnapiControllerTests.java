package org.memcon.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class UnapiControllerTests {

	private static final String RECORD = "2001-06-16-bush-putin-memcon";

	@Autowired
	MockMvcTester mvc;

	@Test
	void formatsAreListedWithWhatZoteroReadsBestAhead() {
		assertThat(this.mvc.get().uri("/unapi").exchange()).hasStatusOk()
			.hasContentType("application/xml;charset=UTF-8")
			.bodyText()
			.containsSubsequence("<formats>", "name=\"rdf_zotero\" type=\"application/rdf+xml\"", "name=\"ris\"",
					"name=\"bibtex\"", "name=\"csl_json\"", "</formats>");
	}

	@Test
	void formatsOfOneRecordAreAChoice() {
		assertThat(this.mvc.get().uri("/unapi?id=" + RECORD).exchange()).hasStatus(300)
			.bodyText()
			.contains("<formats id=\"" + RECORD + "\">", "<format name=\"ris\"");
	}

	@ParameterizedTest
	@CsvSource({ "rdf_zotero, application/rdf+xml, <z:itemType>manuscript</z:itemType>",
			"ris, application/x-research-info-systems, TY  - MANSCPT",
			"bibtex, application/x-bibtex, @unpublished{2001-06-16-bush-putin-memcon",
			"csl_json, application/vnd.citationstyles.csl+json, manuscript" })
	void recordIsGivenInEachFormat(String format, String type, String words) {
		assertThat(this.mvc.get().uri("/unapi?id=" + RECORD + "&format=" + format).exchange()).hasStatusOk()
			.hasContentType(type + ";charset=UTF-8")
			.hasHeader("Cache-Control", "no-cache")
			.bodyText()
			.contains(words, "ABM Treaty");
	}

	@ParameterizedTest
	@CsvSource({ "?id=nobody, 404", "?id=nobody&format=ris, 404", "?id=, 404", "?id=nobody-summary&format=ris, 404",
			"?id=2001-06-16-bush-putin-memcon&format=mods, 406", "?id=2001-06-16-bush-putin-memcon&format=, 406" })
	void whatIsNotThereIsSaid(String query, int status) {
		assertThat(this.mvc.get().uri("/unapi" + query).exchange()).hasStatus(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/conversations?q=iraq", "/topics/nato",
			"/participants/bush-george-w", "/collections/bush-putin-2026", "/occasions/crisis-call" })
	void everyEntryOfAListHasItsId(String list) {
		var page = HtmlPages.page(this.mvc, list);
		var entries = page.select(".entry, .card");

		assertThat(page.select("head link[rel=unapi-server]").attr("href")).isEqualTo("/unapi");
		assertThat(entries).isNotEmpty()
			.allSatisfy((entry) -> assertThat("/conversations/" + entry.select("abbr.unapi-id").attr("title"))
				.isEqualTo(entry.select("a").first().attr("href").replaceFirst("\\?.*", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/pages", "/pages/2", "/citation" })
	void recordHasOneId(String view) {
		assertThat(
				HtmlPages.page(this.mvc, "/conversations/" + RECORD + view).select("abbr.unapi-id").eachAttr("title"))
			.containsExactly(RECORD);
	}

}
