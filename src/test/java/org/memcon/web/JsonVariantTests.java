package org.memcon.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.RawHttpClient;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the answers that programs get at all addresses.
 */
@SeededArchive
class JsonVariantTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/v1/nowhere      | 404 | Page not found
			GET    | /nowhere.json        | 404 | Page not found
			GET    | /iiif/x/nowhere      | 404 | Page not found
			POST   | /api/v1/topics       | 405 | Request not possible
			DELETE | /conversations.json  | 405 | Request not possible
			""")
	void whatIsWrongIsToldAsAProblem(String method, String address, int status, String title) {
		var rawHttpResponse = new RawHttpClient(this.port).request(method, address, "Content-Length: 0",
				"Accept: text/html");

		assertThat(rawHttpResponse.status()).isEqualTo(status);
		assertThat(rawHttpResponse.header("content-type")).isEqualTo("application/problem+json");
		assertThat(rawHttpResponse.header("cache-control")).isEqualTo("no-cache");
		assertThat(rawHttpResponse.body())
			.startsWith("{\"type\":\"/api#problem-" + status + "\",\"title\":\"" + title + "\"")
			.contains("\"status\":" + status, "\"instance\":\"" + address + "\"");
	}

	/** The server refuses these before the archive sees them. */
	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/conversations/a%2Fb", "/api/v1/%00", "/iiif/a%5Cb/manifest", "/nowhere%2F.json" })
	void whatTheServerRefusesIsAProblemToo(String address) {
		var rawHttpResponse = new RawHttpClient(this.port).get(address);

		assertThat(rawHttpResponse.status()).isEqualTo(400);
		assertThat(rawHttpResponse.header("content-type")).startsWith("application/problem+json");
		assertThat(rawHttpResponse.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(rawHttpResponse.body()).startsWith("{\"type\":\"/api#problem-400\",\"title\":\"Request not valid\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nowhere | text/html,application/xhtml+xml,*/*;q=0.8
			/nowhere | */*
			/nowhere | garbage
			/nowhere | application/json;q=0.5, text/html
			""")
	void peopleAreToldByAPage(String address, String accept) {
		var rawHttpResponse = new RawHttpClient(this.port).get(address, "Accept: " + accept);

		assertThat(rawHttpResponse.header("content-type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(rawHttpResponse.body()).contains("<h1>Page not found</h1>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/topics/nato", "/nowhere", "/conversations/" })
	void copyOfAPageIsNoCopyOfTheJson(String address) {
		assertThat(new RawHttpClient(this.port).get(address).header("vary")).containsIgnoringCase("accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations.ris", "/conversations/2001-09-12-bush-putin-telcon/citation.json",
			"/api/v1/nowhere", "/oai", "/iiif", "/iiif/x/manifest", "/images/no-facsimile.png", "/v3/api-docs",
			"/conversations.csljson", "/archive.zip" })
	void otherHostsMayRead(String address) {
		var rawHttpResponse = new RawHttpClient(this.port).request("HEAD", address, "Origin: http://elsewhere.example");

		assertThat(rawHttpResponse.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(rawHttpResponse.header("access-control-expose-headers")).contains("Link", "ETag", "Retry-After");
		assertThat(rawHttpResponse.headers()).doesNotContainKey("access-control-allow-credentials");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/conversations", "/conversations.json", "/conversations.ris" })
	void otherHostsMayAskFirst(String address) {
		var rawHttpResponse = new RawHttpClient(this.port).request("OPTIONS", address,
				"Origin: http://elsewhere.example", "Access-Control-Request-Method: GET",
				"Access-Control-Request-Headers: if-none-match");

		assertThat(rawHttpResponse.status()).isEqualTo(204);
		assertThat(rawHttpResponse.header("access-control-allow-origin")).isEqualTo("*");
		assertThat(rawHttpResponse.header("access-control-allow-methods")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(rawHttpResponse.header("access-control-allow-headers")).isEqualTo("*");
	}

	@Test
	void everyFileOfARecordOrAListHasAFormatOfTheTable(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		assertThat(mapping.getHandlerMethods().keySet()).flatExtracting(RequestMappingInfo::getPatternValues)
			.filteredOn((pattern) -> pattern.startsWith("/conversations") && pattern.matches(".*[.]\\w+"))
			.hasSizeGreaterThan(10)
			.allMatch((pattern) -> pattern.matches(".*[.](" + Format.endings() + ")"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/conversations", "/nowhere" })
	void pagesAreForTheirOwnHost(String address) {
		var rawHttpResponse = new RawHttpClient(this.port).get(address, "Origin: http://elsewhere.example");

		assertThat(rawHttpResponse.headers()).doesNotContainKey("access-control-allow-origin");
	}

}
