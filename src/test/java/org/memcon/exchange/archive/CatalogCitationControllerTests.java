package org.memcon.exchange.archive;

import java.io.StringReader;
import java.net.URI;
import java.util.regex.Pattern;

import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchive;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class CatalogCitationControllerTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "'', 11", "?form=telcon, 5", "?q=iraq&sort=relevance, 2", "?page=9, 11", "?topic=no-such-topic, 0" })
	void fileHoldsTheWholeListInItsOrder(String query, int count) throws Exception {
		var slugs = Pattern.compile("(?m)^ID  - (.*)$").matcher(file("ris" + query)).results().map((it) -> it.group(1));
		var page = HtmlPages.page(this.mvc, "/conversations" + query.replace("page=9", ""));

		assertThat(slugs).hasSize(count)
			.containsExactlyElementsOf(page.select(".entry-title a")
				.eachAttr("href")
				.stream()
				.map((it) -> it.replaceAll("^/conversations/|\\?.*", ""))
				.toList());
	}

	@Test
	void pageOfTheListSaysHowManyCitationsTheFilesHold() {
		var files = HtmlPages.page(this.mvc, "/conversations?form=telcon&sort=newest").select(".list-files");

		assertThat(files.text()).isEqualTo("Export all 5 citations: RIS BibTeX CSL-JSON");
		assertThat(files.select("a").eachAttr("href")).containsExactly("/conversations.ris?form=telcon&sort=newest",
				"/conversations.bib?form=telcon&sort=newest", "/conversations.csljson?form=telcon&sort=newest");
	}

	@Test
	void otherProgramsReadTheFiles() throws Exception {
		assertThat(new JsonMapper().readTree(file("csljson")).size()).isEqualTo(11);
		assertThat(new JsonMapper().readTree(file("csljson?topic=no-such-topic")).size()).isZero();
		assertThat(new BibTeXParser().parse(new StringReader(file("bib"))).getEntries()).hasSize(11);
	}

	@Test
	void everyLineOfTheListCarriesItsCitation() {
		var spans = HtmlPages.page(this.mvc, "/conversations?form=telcon").select(".entry .Z3988");

		assertThat(spans).hasSize(5);
		assertThat(spans.first().attr("title")).startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc")
			.contains("&rft.title=Memorandum+of+telephone+conversation+between+", "&rft.date=2001-07-06&",
					"&rft.contributor=Putin,+Vladimir");
	}

	private String file(String address) throws Exception {
		var file = this.mvc.get().uri(URI.create("/conversations." + address)).exchange();
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.startsWith("attachment; filename=\"conversations.");
		return file.getResponse().getContentAsString();
	}

}
