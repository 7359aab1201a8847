package org.memcon.docs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class DiscoveryDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/discovery.md");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theFeedsAreThoseThatAnswer() {
		assertThat(codes("Feeds", 0)).hasSize(2)
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk()
				.hasContentType("application/atom+xml;charset=UTF-8"));
	}

	@Test
	void theElementsAreThoseOfAnEntry() throws Exception {
		var elements = Jsoup.parse(text("/feed"), Parser.xmlParser())
			.select("entry > *")
			.stream()
			.map(Element::tagName)
			.collect(Collectors.toSet());

		assertThat(Set.copyOf(codes("An entry", 0))).isEqualTo(elements);
	}

	@Test
	void theRulesAreThoseOfTheRobots() throws Exception {
		assertThat(text("/robots.txt").lines().filter((line) -> line.contains("llow: ")))
			.containsExactlyElementsOf(codes("Robots", 0));
	}

	private List<String> codes(String heading, int column) {
		return this.markdownPage.table(heading).stream().map((tableRow) -> tableRow.code(column)).toList();
	}

	private String text(String address) throws Exception {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

}
