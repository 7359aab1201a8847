package org.memcon.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class RobotsTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/conversations?page=2", "/conversations/c1",
			"/conversations/c1/pages", "/conversations/c1/pages/2", "/conversations/c1/citation",
			"/conversations/c1/pages/2/facsimile", "/conversations/c1.xml", "/topics/nato",
			"/participants/putin-vladimir", "/about", "/feed", "/feed?page=2", "/sitemap.xml", "/opensearch.xml",
			"/css/base.css", "/iiif/c1/manifest", "/oai?verb=Identify" })
	void whatStandsForItselfIsOpen(String address) throws Exception {
		assertThat(isOpen(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations?topic=nato", "/conversations?q=iraq&page=2", "/conversations?sort=newest",
			"/conversations/hits?q=iraq", "/conversations/hits", "/conversations/c1?topic=nato",
			"/conversations/c1/pages/2?q=iraq&hit=1", "/conversations/c1/pages/2/citation?turn=t2",
			"/conversations.ris", "/conversations.atom?topic=nato", "/archive.zip", "/api/v1/conversations", "/unapi",
			"/unapi?id=c&format=ris" })
	void whatIsPutTogetherByAReaderIsNot(String address) throws Exception {
		assertThat(isOpen(address)).isFalse();
	}

	@Test
	void mapIsNamedWithItsHost() throws Exception {
		assertThat(lines("Sitemap: ")).containsExactly("http://localhost/sitemap.xml");
		assertThat(lines("User-agent: ")).containsExactly("*");
	}

	/** Some crawlers take the first rule that fits. */
	@Test
	void noRuleHidesThoseAfterIt() throws Exception {
		assertThat(lines("Allow: ")).isNotEmpty().doesNotContain("/");
	}

	/**
	 * The longest rule that fits counts; of two as long, the one that allows (RFC 9309,
	 * 2.2.2).
	 */
	private boolean isOpen(String address) throws Exception {
		var allowed = longest(lines("Allow: "), address);
		return allowed >= longest(lines("Disallow: "), address);
	}

	private static int longest(List<String> rules, String address) {
		return rules.stream()
			.filter((rule) -> Pattern.compile("\\Q" + rule.replace("*", "\\E.*\\Q") + "\\E")
				.matcher(address)
				.lookingAt())
			.map(String::length)
			.max(Comparator.naturalOrder())
			.orElse(-1);
	}

	private List<String> lines(String beginning) throws Exception {
		var answer = this.mvc.get().uri("/robots.txt").exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
		return answer.getResponse()
			.getContentAsString()
			.lines()
			.filter((line) -> line.startsWith(beginning))
			.map((line) -> line.substring(beginning.length()))
			.toList();
	}

}
