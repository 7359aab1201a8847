package org.memcon.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class PageHeadTests {

	private static final String RECORD = "/conversations/2001-06-16-bush-putin-memcon";

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/conversations?topic=nato", "/conversations/facets/topic", RECORD,
			RECORD + "/pages/2", RECORD + "/pages", RECORD + "/citation", "/topics", "/topics/nato", "/participants",
			"/participants/bush-george-w", "/participants/bush-george-w?page=2", "/collections",
			"/collections/bush-putin-2026", "/occasions", "/occasions/crisis-call", "/about", "/about/sources",
			"/about/identifiers", "/help", "/api" })
	void everyPageSaysWhatItHoldsAndWhereItStands(String address) {
		var head = HtmlPages.page(this.mvc, address).head();

		assertThat(head.select("meta[name=description]")).hasSize(1);
		assertThat(head.select("meta[name=description]").attr("content")).hasSizeGreaterThan(30).doesNotContain("??");
		assertThat(head.select("meta[property=og:title]").attr("content")).isNotBlank().doesNotContain("??");
		assertThat(head.select("link[rel=canonical]").eachAttr("href")).containsExactly("http://localhost" + address);
		assertThat(head.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost" + address);
		assertThat(head.select("script").html().contains("BreadcrumbList")).isEqualTo(address.matches("/.+/.+"));
	}

	@Test
	void anErrorHasNoAddressOfItsOwn() {
		assertThat(HtmlPages.page(this.mvc, "/nowhere", 404).select("link[rel=canonical], meta[name=description]"))
			.isEmpty();
	}

	@Test
	void archiveAndCollectionsAreDataSets() {
		assertThat(HtmlPages.page(this.mvc, "/").select("script[type=application/ld+json]").html()).contains(
				"\"Dataset\"", "Bush–Putin conversations, 2001–2008", "2001-06-16/2008-04-06",
				"http://localhost/archive.zip");
		assertThat(HtmlPages.page(this.mvc, "/collections/bush-putin-2026").head().html()).contains("\"Dataset\"",
				"http://localhost/conversations.csv?collection=bush-putin-2026");
	}

	@Test
	void wayToAPageLeadsOverItsListAndItsRecord() {
		var head = new PageHead("https://memcon.example", "/conversations/c/pages/2");

		assertThat(head.trail("Conversations", "A </script> call", "Page 2")).doesNotContain("</")
			.containsSubsequence("\"https://memcon.example/\"", "\"https://memcon.example/conversations\"",
					"\"https://memcon.example/conversations/c\"", "\"https://memcon.example/conversations/c/pages/2\"");
		assertThat(head.title("Conversations", "A call", "Page 2")).isEqualTo("A call, Page 2");
		assertThat(head.title("Conversations", "A call", null)).isEqualTo("A call");
		assertThat(head.title("Conversations", null, null)).isEqualTo("Conversations");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/tei+xml                                     | application/tei+xml
			text/html;q=0.5, application/tei+xml                    | application/tei+xml
			application/rdf+xml, application/tei+xml;q=0.5          | application/tei+xml
			application/vnd.citationstyles.csl+json                 | application/vnd.citationstyles.csl+json
			application/x-research-info-systems                     | application/x-research-info-systems
			application/json;q=0.8, application/x-bibtex;q=0.9      | application/x-bibtex
			application/json, application/x-bibtex;q=0.9            | application/json
			text/html,application/xhtml+xml,*/*;q=0.8               | text/html
			application/tei+xml;q=0, */*                            | text/html
			*/*                                                     | text/html
			application/*                                           | text/html
			garbage                                                 | text/html
			""")
	void recordComesInTheFormatThatIsPreferred(String accepted, String type) {
		var answer = this.mvc.get().uri(RECORD).header(HttpHeaders.ACCEPT, accepted).exchange();

		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).startsWith(type);
		assertThat(answer.getResponse().getHeader(HttpHeaders.VARY)).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cite-as", "type", "item", "describedby", "license" })
	void programsFindTheirWayFromTheHeaderAlsoOfAKeptResponse(String relation) {
		for (var time = 0; time < 2; time++) {
			assertThat(this.mvc.get().uri(RECORD).exchange().getResponse().getHeader(HttpHeaders.LINK)).contains(
					"rel=\"" + relation + "\"", "<http://localhost" + RECORD + ">; rel=\"cite-as\"",
					"<http://localhost" + RECORD + ".xml>; rel=\"item\"; type=\"application/tei+xml\"");
		}
	}

}
