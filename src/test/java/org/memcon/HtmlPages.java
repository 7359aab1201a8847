package org.memcon;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page at an address, as a reader sees it.
 */
public final class HtmlPages {

	private HtmlPages() {
	}

	public static Document page(MockMvcTester mvc, String address) {
		return page(mvc, address, 200);
	}

	public static Document page(MockMvcTester mvc, String address, int status) {
		var answer = mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatus(status);
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
