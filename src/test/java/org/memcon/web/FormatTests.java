package org.memcon.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTests {

	@Test
	void recordIsOfferedAsTextTeiAndJson() {
		assertThat(Format.links(Format.Offer.RECORD, "/conversations/c/pages/2")).containsExactly(
				new DownloadLink("plain text", "text/plain", "/conversations/c/pages/2.txt"),
				new DownloadLink("TEI", "application/tei+xml", "/conversations/c/pages/2.xml"),
				new DownloadLink("JSON", "application/json", "/conversations/c/pages/2.json"));
	}

	@Test
	void listIsOfferedAsCsvJsonAndEpub() {
		assertThat(Format.offeredFor(Format.Offer.LIST)).containsExactly(Format.CSV, Format.JSON, Format.EPUB);
		assertThat(Format.offeredFor(Format.Offer.LIST_CITATIONS)).containsExactly(Format.RIS, Format.BIBTEX,
				Format.CSL_JSON);
	}

	@Test
	void chartIsOfferedAsCsvSvgAndPng() {
		assertThat(Format.offeredFor(Format.Offer.CHART)).containsExactly(Format.CSV, Format.SVG, Format.PNG);
	}

	@Test
	void fileIsNamedByItsFormat() {
		assertThat(Format.CSV.file("conversations")).isEqualTo(new Attachment("conversations.csv", "text/csv"));
	}

}
