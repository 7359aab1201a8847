package org.memcon.discovery;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchiveWithPapers;
import org.memcon.ingest.store.IngestedPapers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records with a summary have one more address.
 */
@SeededArchiveWithPapers
class SitemapWithSummariesTests {

	private static final String CALL = "/conversations/" + IngestedPapers.CALL;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SitemapRecords records;

	@Test
	void recordStandsWithItsPagesAndItsSummary() {
		var addresses = addresses(new Sitemap(this.records).part(1)).stream()
			.filter((address) -> address.startsWith(CALL))
			.toList();

		assertThat(addresses).containsExactly(CALL, CALL + "/pages/1", CALL + "/pages/2", CALL + "/pages/3",
				CALL + "/summary");
		assertThat(addresses).allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5 })
	void partsEndWithinARecordWithoutGapOrRepetition(int limit) {
		var whole = addresses(new Sitemap(this.records).part(1));
		var parts = IntStream.rangeClosed(1, (whole.size() + limit - 1) / limit)
			.mapToObj((part) -> addresses(new Sitemap(this.records, limit).part(part)))
			.toList();

		assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
	}

	private static List<String> addresses(SitemapFile file) {
		try {
			var out = new StringWriter();
			file.write(out, "");
			return Jsoup.parse(out.toString(), Parser.xmlParser()).select("loc").eachText();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
