package org.memcon.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

@SeededArchiveWithPapers
class EpubControllerTests {

	private static final String BRDO = "/conversations/2001-06-16-bush-putin-memcon";

	private static final String CALL = "/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@Test
	void bookBeginsWithItsMediaTypeUncompressed() throws IOException {
		var answer = this.mvc.get().uri(BRDO + ".epub").exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/epub+zip");
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"2001-06-16-bush-putin-memcon.epub\"");
		try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			var first = zip.getNextEntry();
			assertThat(first.getName()).isEqualTo("mimetype");
			assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
			assertThat(zip.readAllBytes()).asString().isEqualTo("application/epub+zip");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { BRDO + ".epub", "/conversations.epub?form=any", "/conversations.epub?topic=no-such-topic" })
	void everyDocumentIsWellFormedAndEveryLinkHasATarget(String address) throws IOException {
		var files = files(address);
		var book = xml(files, "package.opf");

		assertThat(book.select("manifest item").eachAttr("href")).doesNotHaveDuplicates()
			.allMatch((file) -> files.containsKey("EPUB/" + file));
		for (var file : files.keySet().stream().filter((it) -> it.matches(".*\\.(xhtml|opf|xml)")).toList()) {
			assertThatNoException().as(file)
				.isThrownBy(() -> DocumentBuilderFactory.newDefaultInstance()
					.newDocumentBuilder()
					.parse(new ByteArrayInputStream(
							files.get(file).replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8))));
		}
		for (var file : book.select("manifest item[href$=.xhtml]").eachAttr("href")) {
			var ids = xml(files, file).select("[id]").eachAttr("id");
			assertThat(ids).doesNotHaveDuplicates();
			assertThat(xml(files, file).select("a[href]").eachAttr("href"))
				.allMatch((link) -> link.startsWith("http") || hasTarget(files, file, link));
		}
	}

	@Test
	void descriptionTellsWhatTheTitlePageDoes() throws IOException {
		var book = xml(files(BRDO + ".epub"), "package.opf");

		assertThat(book.selectXpath("//*[name()='dc:identifier']").text()).isEqualTo("http://localhost" + BRDO);
		assertThat(book.selectXpath("//*[name()='dc:date']").text()).isEqualTo("2001-06-16");
		assertThat(book.selectXpath("//*[name()='dc:language']").text()).isEqualTo("en");
		assertThat(book.selectXpath("//*[name()='dc:contributor']").eachText()).contains("Bush, George W.",
				"Putin, Vladimir");
		assertThat(book.selectXpath("//*[name()='dc:subject']").eachText()).contains("ABM Treaty");
		assertThat(book.select("meta[property=dcterms:modified]").text())
			.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
		assertThat(book.select("meta[property=schema:accessMode]").text()).isEqualTo("textual");
	}

	@Test
	void abstractSaysWhatItIsAndHasNoPagesOfTheDocument() throws IOException {
		var files = files(BRDO + ".epub");

		assertThat(xml(files, "record-1.xhtml").select(".title-page .basis").text()).startsWith("Abstract");
		assertThat(xml(files, "record-1.xhtml").select(".page-break").eachText().get(0))
			.isEqualTo("page 1 of 3 of the abstract");
		assertThat(xml(files, "record-1.xhtml").select("[role=doc-pagebreak]")).isEmpty();
		assertThat(xml(files, "toc.xhtml").select("[role=doc-pagelist]")).isEmpty();
		assertThat(files.get("EPUB/package.opf")).doesNotContain("pageNavigation");
	}

	@Test
	void documentHasTheListOfItsPages() throws IOException {
		var files = files(CALL + ".epub");

		assertThat(xml(files, "toc.xhtml").select("[role=doc-pagelist] a")).isNotEmpty();
		assertThat(xml(files, "record-1.xhtml").select("[role=doc-pagebreak]"))
			.hasSameSizeAs(xml(files, "toc.xhtml").select("[role=doc-pagelist] a"));
		assertThat(files.get("EPUB/package.opf")).contains("pageNavigation", "pageBreakMarkers");
	}

	@Test
	void notesAndRedactionsAreThoseOfThePage() throws IOException {
		var page = HtmlPages.page(this.mvc, CALL + "/pages");
		var text = xml(files(CALL + ".epub"), "record-1.xhtml");

		assertThat(text.select(".turn .redaction")).hasSameSizeAs(page.select("main .turn .redaction")).isNotEmpty();
		assertThat(text.select(".exemptions p")).isNotEmpty();
		assertThat(xml(files(BRDO + ".epub"), "record-1.xhtml").select("aside[role=doc-footnote] .support .evidence"))
			.isNotEmpty();
		assertThat(text.select("button, [popovertarget]")).isEmpty();
	}

	@Test
	void sameRecordGivesTheSameBytes() {
		var first = this.mvc.get().uri(CALL + ".epub").exchange().getResponse().getContentAsByteArray();

		assertThat(this.mvc.get().uri(CALL + ".epub?again").exchange().getResponse().getContentAsByteArray())
			.isEqualTo(first);
	}

	@Test
	void listIsOneBookInItsOrder() throws IOException {
		var files = files("/conversations.epub?topic=abm-treaty&sort=newest");
		var page = HtmlPages.page(this.mvc, "/conversations?topic=abm-treaty&sort=newest");

		assertThat(xml(files, "package.opf").select("itemref").eachAttr("idref")).startsWith("title.xhtml",
				"record-2.xhtml");
		assertThat(xml(files, "toc.xhtml").select("li a").eachText().stream().skip(1))
			.containsExactlyElementsOf(page.select(".entry-title a").eachText());
		assertThat(xml(files, "title.xhtml").select("a").attr("href"))
			.isEqualTo("http://localhost/conversations?topic=abm-treaty&sort=newest");
		assertThat(this.mvc.head().uri("/conversations.epub")).hasStatusOk().body().isEmpty();
	}

	@Test
	void recordsListsAndCollectionsLeadToTheirBooks() {
		assertThat(HtmlPages.page(this.mvc, BRDO).select(".copies a[href=" + BRDO + ".epub]")).hasSize(1);
		assertThat(HtmlPages.page(this.mvc, BRDO + "/pages/1").select(".copies a[href$=.epub]")).isEmpty();
		assertThat(HtmlPages.page(this.mvc, "/collections/bush-putin-2025")
			.select("a[href=/conversations.epub?collection=bush-putin-2025]")).hasSize(1);
	}

	private static boolean hasTarget(Map<String, String> files, String file, String link) {
		var parts = link.split("#", 2);
		var target = xml(files, parts[0].isEmpty() ? file : parts[0]);
		return parts.length == 1 || target.getElementById(parts[1]) != null;
	}

	private static Document xml(Map<String, String> files, String file) {
		return Jsoup.parse(files.get("EPUB/" + file), "", Parser.xmlParser());
	}

	private Map<String, String> files(String address) throws IOException {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		var files = new LinkedHashMap<String, String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
				files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(List.copyOf(files.keySet())).startsWith("mimetype", "META-INF/container.xml");
		return files;
	}

}
