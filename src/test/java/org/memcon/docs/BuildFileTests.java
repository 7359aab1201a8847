package org.memcon.docs;

import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BuildFileTests {

	/** All styles together are fourteen megabytes. */
	@Test
	void styleSheetsAreThoseOfTheCitationStyles() {
		var build = Jsoup.parse(MarkdownPage.of("pom.xml").text(), Parser.xmlParser());
		var unpacked = build.selectFirst("artifactItem:has(artifactId:matchesOwn(^styles$)) includes").text();

		assertThat(Stream.of(unpacked.split(",")).map(String::strip)).containsExactlyInAnyOrderElementsOf(
				ProgramTypes.codes("CitationStyle", "code").stream().map((code) -> code + ".csl").toList());
	}

}
