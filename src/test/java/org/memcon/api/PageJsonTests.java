package org.memcon.api;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.HtmlPages;
import org.memcon.RawHttpClient;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * At the address of every page stands its JSON as well.
 */
@SeededArchive
class PageJsonTests {

	private static final String RECORD = "/conversations/2001-06-16-bush-putin-memcon";

	@Autowired
	MockMvcTester mvc;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "/conversations, /conversations.json, /api/v1/conversations",
			"/conversations?q=iraq&size=1, /conversations.json?q=iraq&size=1, /api/v1/conversations?q=iraq&size=1",
			RECORD + ", " + RECORD + ".json, /api/v1" + RECORD,
			RECORD + "/pages, " + RECORD + "/pages.json, /api/v1" + RECORD + "/pages",
			RECORD + "/pages/2, " + RECORD + "/pages/2.json, /api/v1" + RECORD + "/pages/2",
			"/participants, /participants.json, /api/v1/participants",
			"/participants/putin-vladimir, /participants/putin-vladimir.json, /api/v1/participants/putin-vladimir",
			"/topics, /topics.json, /api/v1/topics", "/topics/nato, /topics/nato.json, /api/v1/topics/nato",
			"/collections, /collections.json, /api/v1/collections",
			"/collections/bush-putin-2026, /collections/bush-putin-2026.json, /api/v1/collections/bush-putin-2026",
			"/occasions, /occasions.json, /api/v1/occasions",
			"/occasions/crisis-call, /occasions/crisis-call.json, /api/v1/occasions/crisis-call",
			"/about/sources, /about/sources.json, /api/v1/sources", "/about, /about.json, /api/v1",
			"/help, /help.json, /api/v1/parameters", "/, /about.json, /api/v1", "/api, /about.json, /api/v1" })
	void pageAndSuffixAndInterfaceSayTheSame(String page, String suffixed, String own) {
		var answer = text(ask(own, "*/*"));

		assertThat(text(ask(suffixed, "text/html"))).isEqualTo(answer).startsWith("{");
		assertThat(text(ask(page, "application/json"))).isEqualTo(answer);
		assertThat(ask(page, "application/json")).hasContentType("application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "application/json;q=0.5, text/html",
			"garbage" })
	void browsersGetThePage(String accept) {
		for (var page : new String[] { "/", "/conversations", RECORD, RECORD + "/pages/1", "/topics", "/help", "/api",
				RECORD + "/citation" }) {
			assertThat(ask(page, accept)).hasStatusOk().bodyText().startsWith("<!doctype html>");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations?topic=nato&sort=newest", RECORD, RECORD + "/pages", RECORD + "/pages/1",
			"/topics", "/topics/nato", "/about/sources", "/help" })
	void pageNamesTheAddressOfItsJson(String page) {
		var named = HtmlPages.page(this.mvc, page).select("link[rel=alternate][type=application/json]").attr("href");

		assertThat(named).isEqualTo(page.replaceFirst("(?=[?]|$)", ".json"));
		assertThat(ask(named, "*/*")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { RECORD + "/citation", RECORD + "/pages/1/citation?turn=t1" })
	void citationForProgramsIsCslJson(String address) {
		var file = address.replace("/citation", "/citation.json");

		assertThat(text(ask(address, "application/json"))).isEqualTo(text(ask(file, "*/*"))).startsWith("[");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/conversations?q=iraq", "/conversations.json", RECORD + ".json" })
	void knownAnswerIsNotSentAgain(String address) {
		var rawHttpClient = new RawHttpClient(this.port);
		var first = rawHttpClient.get(address);
		var again = rawHttpClient.get(address, "If-None-Match: " + first.header("etag"));
		var head = rawHttpClient.request("HEAD", address);

		assertThat(first.header("etag")).startsWith("W/\"");
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(head.header("etag")).isEqualTo(first.header("etag"));
		assertThat(head.header("content-type")).isEqualTo("application/json");
	}

	@Test
	void pageAndItsJsonHaveDifferentValidators() {
		var rawHttpClient = new RawHttpClient(this.port);

		assertThat(rawHttpClient.get("/topics", "Accept: application/json").header("etag"))
			.isNotEqualTo(rawHttpClient.get("/topics").header("etag"));
		assertThat(rawHttpClient.get("/topics", "Accept: application/json").header("vary"))
			.containsIgnoringCase("accept");
	}

	@Test
	void whoAcceptsNoJsonGetsNoneFromTheInterface() {
		assertThat(ask("/api/v1", "image/png")).hasStatus(406);
		assertThat(ask("/api/v1", "text/html")).hasStatusOk();
		assertThat(ask("/api/v1", "application/json;q=0")).hasStatus(406);
	}

	private MvcTestResult ask(String address, String accept) {
		return this.mvc.get().uri(URI.create(address)).header("Accept", accept).exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aFormsEmptyFieldsAreLeftOutOfTheAddressAndNothingIsAdded() {
		assertThat(this.mvc.get().uri("/conversations?q=&topic=nato&sort=")).hasStatus(HttpStatus.FOUND)
			.headers()
			.hasValue("Location", "/conversations?topic=nato");
	}

}
