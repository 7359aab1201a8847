package org.memcon.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of a record leads to the files it can be carried away in.
 */
@SeededArchiveWithPapers
class DownloadLinksTests {

	private static final String CALL = "/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "'', ''", "/pages, ''", "/pages/2, /pages/2", "/summary, /summary" })
	void pageLeadsToItsFilesForPeopleAndForPrograms(String page, String files) {
		var seen = HtmlPages.page(this.mvc, CALL + page);

		assertThat(seen.select("head link[rel=alternate][href=" + CALL + page + ".json]")).hasSize(1);
		for (var ending : new String[] { ".txt", ".xml" }) {
			assertThat(seen.select("head link[rel=alternate][href=" + CALL + files + ending + "]")).hasSize(1);
		}
		for (var ending : new String[] { ".txt", ".xml", ".json" }) {
			assertThat(seen.select(".copies a[href=" + CALL + files + ending + "]")).hasSize(1);
		}
		assertThat(this.mvc.get().uri(CALL + files + ".txt")).hasStatusOk();
		assertThat(this.mvc.get().uri(CALL + files + ".xml")).hasStatusOk();
	}

	@Test
	void titlePageLeadsToTheManifestAndToTheSheetThatIsPrinted() {
		var seen = HtmlPages.page(this.mvc, CALL);

		assertThat(seen.select(".copies a").eachAttr("href")).contains("/iiif/" + IngestedPapers.CALL + "/manifest",
				CALL + "/pages");
		assertThat(seen.select("head link[type^=application/ld+json]").eachAttr("href"))
			.containsExactly("/iiif/" + IngestedPapers.CALL + "/manifest");
	}

	@Test
	void printingNeedsNoScriptWhereThereIsALinkAndOffersNoneWhereThereIsNot() {
		assertThat(HtmlPages.page(this.mvc, CALL).select("[data-print]")).isEmpty();
		assertThat(HtmlPages.page(this.mvc, CALL + "/pages").select("button[data-print]")).hasSize(1)
			.allMatch((it) -> it.hasAttr("hidden"));
	}

	@Test
	void listLeadsToItselfAsFilesAndSaysHowManyTheyHold() {
		var copies = HtmlPages.page(this.mvc, "/conversations?form=telcon&sort=newest&page=1").select(".copies");

		assertThat(copies.text()).isEqualTo("Download this list of 6 conversations as: CSV JSON EPUB");
		assertThat(copies.select("a").eachAttr("href")).containsExactly("/conversations.csv?form=telcon&sort=newest",
				"/conversations.json?form=telcon&sort=newest", "/conversations.epub?form=telcon&sort=newest");
	}

	@Test
	void wholeArchiveIsOfferedWhereTheArchiveIsTold() {
		assertThat(HtmlPages.page(this.mvc, "/about").select("a[href=/archive.zip]")).hasSize(1);
	}

}
