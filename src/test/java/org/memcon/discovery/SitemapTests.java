package org.memcon.discovery;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;
import org.memcon.web.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SeededArchive
class SitemapTests {

	private static final String HOST = "http://localhost";

	private static final RelaxNgSchema SITEMAP = new RelaxNgSchema("sitemap.rnc");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SitemapRecords records;

	@Test
	void validatorIsThatOfTheHost() {
		var extent = new SitemapExtent(List.of("/"), new SitemapRecords.SitemapTotals(0, null, null), 10);

		assertThat(extent.validator("https://a.example")).isEqualTo(extent.validator("https://a.example"))
			.isNotEqualTo(extent.validator("https://b.example"));
	}

	@Test
	void everyAddressOfTheMapIsAnswered() {
		var addresses = addresses(text("/sitemap.xml"));

		assertThat(addresses).doesNotHaveDuplicates()
			.contains(HOST + "/", HOST + "/about", HOST + "/topics/abm-treaty", HOST + "/participants/putin-vladimir",
					HOST + "/collections/bush-putin-2026", HOST + "/occasions/crisis-call",
					HOST + "/conversations/2001-09-12-bush-putin-telcon",
					HOST + "/conversations/2001-09-12-bush-putin-telcon/pages/1")
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk());
	}

	@Test
	void recordsSayWhenTheyChanged() {
		var places = Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser()).select("url");

		assertThat(places.stream().filter((it) -> it.select("loc").text().contains("/conversations/")))
			.hasSizeGreaterThan(22)
			.allSatisfy((it) -> assertThat(it.select("lastmod").text()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z"));
	}

	@Test
	void mapIsValidAndItsOnlyPartIsTheSame() {
		assertThat(SITEMAP.errors(text("/sitemap.xml"))).isEmpty();
		assertThat(text("/sitemap-1.xml")).isEqualTo(text("/sitemap.xml"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap-0.xml", "/sitemap-2.xml", "/sitemap-01.xml", "/sitemap-x.xml",
			"/sitemap-9999999999.xml" })
	void partThatIsNoneIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void clientWithTheValidatorGetsNotModified() {
		var validator = answer("/sitemap.xml").getResponse().getHeader("ETag");
		var date = answer("/sitemap.xml").getResponse().getHeader("Last-Modified");

		assertThat(this.mvc.get().uri("/sitemap.xml").header("If-None-Match", validator)).hasStatus(304);
		assertThat(this.mvc.get().uri("/sitemap-1.xml").header("If-Modified-Since", date)).hasStatus(304);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 40, 50, 1000 })
	void mapIsSplitWithoutGapOrRepetition(int limit) throws Exception {
		var sitemap = new Sitemap(this.records, limit);
		var whole = addresses(text("/sitemap.xml"));
		var seen = new ArrayList<String>();
		var parts = (whole.size() + limit - 1) / limit;

		for (var part = 1; part <= parts; part++) {
			var addresses = addresses(written(sitemap.part(part)));
			assertThat(addresses).hasSizeBetween(1, limit);
			seen.addAll(addresses);
		}

		assertThat(seen).isEqualTo(whole);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sitemap.part(parts + 1));
	}

	@Test
	void mapThatIsTooLongListsItsPartsAndWhenTheyChanged() throws Exception {
		var index = written(new Sitemap(this.records, 7).whole());
		var parts = Jsoup.parse(index, Parser.xmlParser()).select("sitemap");

		assertThat(SITEMAP.errors(index)).isEmpty();
		assertThat(parts).hasSize((addresses(text("/sitemap.xml")).size() + 6) / 7);
		assertThat(parts.stream().filter((part) -> !part.select("lastmod").isEmpty()))
			.hasSameSizeAs(parts.stream().filter(this::holdsRecords).toList());
	}

	private boolean holdsRecords(Element part) {
		var number = Integer.parseInt(part.select("loc").text().replaceAll("\\D", ""));
		return addresses(written(new Sitemap(this.records, 7).part(number))).stream()
			.anyMatch((address) -> address.contains("/conversations/"));
	}

	private static String written(SitemapFile file) {
		try {
			var out = new StringWriter();
			file.write(out, HOST);
			return out.toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> addresses(String map) {
		return Jsoup.parse(map, Parser.xmlParser()).select("loc").eachText();
	}

	private String text(String address) {
		return new String(answer(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult answer(String address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/xml;charset=UTF-8");
		return answer;
	}

}
