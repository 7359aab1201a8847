package org.memcon.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Harvests records by the protocol, and rejects answers that violate it.
 */
record Harvester(MockMvcTester mvc) {

	Document ask(String query) {
		return ask(URI.create("/oai?" + query));
	}

	Document ask(URI address) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType("text/xml;charset=UTF-8");
		var xml = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(OaiGrammar.violations(xml)).as(xml).isEmpty();
		return Jsoup.parse(xml, "", Parser.xmlParser());
	}

	/** Harvests a whole list, and runs an action between two requests. */
	List<Element> gather(String verb, String arguments, Runnable between) {
		var gathered = new ArrayList<Element>();
		var query = arguments;
		while (!query.isEmpty()) {
			var answer = ask("verb=" + verb + "&" + query);
			gathered.addAll(answer.select("header"));
			var token = answer.select("resumptionToken").text();
			query = token.isEmpty() ? "" : "resumptionToken=" + encoded(token);
			if (!query.isEmpty()) {
				between.run();
			}
		}
		return gathered;
	}

	List<Element> gather(String verb, String arguments) {
		return gather(verb, arguments, () -> {
		});
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** The slug in an identifier. */
	static String slug(Element header) {
		return header.select("identifier").text().replaceFirst("^oai:localhost:", "");
	}

}
