package org.memcon.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;
import org.memcon.Wire;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How programs are spoken to, wherever they ask.
 */
@SeededArchive
class ForProgramsTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/v1/nowhere      | 404 | That is not here
			GET    | /nowhere.json        | 404 | That is not here
			GET    | /iiif/x/nowhere      | 404 | That is not here
			POST   | /api/v1/topics       | 405 | That does not work
			DELETE | /conversations.json  | 405 | That does not work
			""")
	void whatIsWrongIsToldAsAProblem(String method, String address, int status, String title) {
		var answer = new Wire(this.port).ask(method, address, "Content-Length: 0", "Accept: text/html");

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
		assertThat(answer.header("cache-control")).isEqualTo("no-cache");
		assertThat(answer.body()).startsWith("{\"type\":\"/api#problem-" + status + "\",\"title\":\"" + title + "\"")
			.contains("\"status\":" + status, "\"instance\":\"" + address + "\"");
	}

	/** What the server refuses before the archive sees it. */
	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/conversations/a%2Fb", "/api/v1/%00", "/iiif/a%5Cb/manifest", "/nowhere%2F.json" })
	void whatTheServerRefusesIsAProblemToo(String address) {
		var answer = new Wire(this.port).get(address);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("content-type")).startsWith("application/problem+json");
		assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(answer.body()).startsWith("{\"type\":\"/api#problem-400\",\"title\":\"That cannot be asked\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nowhere | text/html,application/xhtml+xml,*/*;q=0.8
			/nowhere | */*
			/nowhere | garbage
			/nowhere | application/json;q=0.5, text/html
			""")
	void peopleAreToldByAPage(String address, String accept) {
		var answer = new Wire(this.port).get(address, "Accept: " + accept);

		assertThat(answer.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.body()).contains("<h1>That is not here</h1>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/topics/nato", "/nowhere", "/conversations/" })
	void copyOfAPageIsNoCopyOfTheJson(String address) {
		assertThat(new Wire(this.port).get(address).header("vary")).containsIgnoringCase("accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations.ris", "/conversations/2001-09-12-bush-putin-telcon/citation.json",
			"/api/v1/nowhere", "/oai", "/iiif", "/iiif/x/manifest", "/images/no-facsimile.png", "/v3/api-docs",
			"/conversations.csljson", "/archive.zip" })
	void otherHostsMayRead(String address) {
		var answer = new Wire(this.port).ask("HEAD", address, "Origin: http://elsewhere.example");

		assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(answer.header("access-control-expose-headers")).contains("Link", "ETag", "Retry-After");
		assertThat(answer.headers()).doesNotContainKey("access-control-allow-credentials");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/conversations", "/conversations.json", "/conversations.ris" })
	void otherHostsMayAskFirst(String address) {
		var answer = new Wire(this.port).ask("OPTIONS", address, "Origin: http://elsewhere.example",
				"Access-Control-Request-Method: GET", "Access-Control-Request-Headers: if-none-match");

		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(answer.header("access-control-allow-methods")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(answer.header("access-control-allow-headers")).isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/nowhere" })
	void pagesAreForTheirOwnHost(String address) {
		var answer = new Wire(this.port).get(address, "Origin: http://elsewhere.example");

		assertThat(answer.headers()).doesNotContainKey("access-control-allow-origin");
	}

}
