package org.memcon.discovery;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class SearchDescriptionTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void descriptionIsValid() throws Exception {
		assertThat(new RelaxNgSchema("opensearch.rnc").errors(text())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "text/html, iraq, ''", "text/html, iraq, 1", "application/atom+xml, iraq, ''",
			"application/atom+xml, %22missile%20defence%22, 1" })
	void templateThatIsFilledInIsAnswered(String type, String words, String page) throws Exception {
		var template = description().select("Url[type=" + type + "]").attr("template");

		var answer = follow(template.replace("{searchTerms}", words).replace("{startPage?}", page));

		assertThat(answer).contains("/conversations/2001-");
	}

	@Test
	void imageAndItselfAreWhereItSays() throws Exception {
		assertThat(this.mvc.get().uri(path(description().select("Image").text()))).hasStatusOk();
		assertThat(description().select("Url[rel=self]").attr("template")).endsWith(SearchDescriptionController.PATH);
	}

	private Document description() throws Exception {
		return Jsoup.parse(text(), Parser.xmlParser());
	}

	private String text() throws Exception {
		var answer = this.mvc.get().uri(SearchDescriptionController.PATH).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/opensearchdescription+xml;charset=UTF-8");
		return answer.getResponse().getContentAsString();
	}

	private String follow(String address) throws Exception {
		var answer = this.mvc.get().uri(URI.create(path(address))).exchange();
		var elsewhere = answer.getResponse().getRedirectedUrl();
		return (elsewhere != null) ? follow("http://localhost" + elsewhere) : answer.getResponse().getContentAsString();
	}

	private static String path(String address) {
		assertThat(address).startsWith("http://localhost/");
		return address.replaceFirst("http://localhost", "");
	}

}
