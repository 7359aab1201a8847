package org.memcon.web.security;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.RawHttpClient;
import org.memcon.RawHttpClient.RawHttpResponse;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class SecurityHeadersTests {

	@LocalServerPort
	int port;

	RawHttpClient rawHttpClient;

	@BeforeEach
	void open() {
		this.rawHttpClient = new RawHttpClient(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /", "GET /conversations", "GET /conversations/2001-09-12-bush-putin-telcon/pages/1",
			"HEAD /about", "OPTIONS /", "GET /nowhere", "GET /conversations?page=0", "GET /conversations/hits?q=a",
			"GET /conversations/", "POST /", "TRACE /", "GET /WEB-INF/web.xml", "GET /error", "GET /css/base.css",
			"GET /images/memcon.svg", "GET /fonts/inter.woff2", "GET /css/nothing.css", "GET /actuator/health",
			"GET /actuator/env", "GET /%00", "GET /%zz", "GET /?q=%zz", "GET /a b", "GET /<probe>", "CONNECT a:1",
			"GET /..%2f" })
	void everyAnswerIsGuarded(String line) {
		var rawHttpResponse = this.rawHttpClient.sendUnfinished(line + " HTTP/1.1\r\nHost: localhost\r\n");

		assertGuarded(rawHttpResponse);
	}

	@Test
	void unchangedAnswerIsGuarded() {
		var validators = List.of("etag", "last-modified");
		var conditions = List.of("If-None-Match", "If-Modified-Since");
		for (var address : List.of("/about", "/css/base.css")) {
			var i = address.startsWith("/css") ? 1 : 0;
			var known = this.rawHttpClient.get(address).header(validators.get(i));

			var rawHttpResponse = this.rawHttpClient.get(address, conditions.get(i) + ": " + known);

			assertThat(rawHttpResponse.status()).isEqualTo(304);
			assertGuarded(rawHttpResponse);
		}
	}

	@Test
	void nothingRunsInlineAndNobodyFrames() {
		assertThat(SecurityHeaders.HEADERS.get("Content-Security-Policy"))
			.contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
			.doesNotContain("unsafe", "http", "*");
	}

	@Test
	void pageThatIsNotThereLoadsNothingFromElsewhere() {
		var page = Jsoup.parse(this.rawHttpClient.get("/nowhere").body());

		assertThat(Stream.of("[src]", "link[href]").flatMap((it) -> page.select(it).stream()))
			.allMatch((it) -> (it.attr("src") + it.attr("href")).startsWith("/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/iiif/nowhere/manifest", "/images/memcon.svg", "/oai?verb=Identify" })
	void whatIsForProgramsMayBeShownByOtherHosts(String address) {
		assertThat(this.rawHttpClient.get(address).header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
	}

	@Test
	void transportIsStrictWhereItIsSecure() throws Exception {
		var request = new MockHttpServletRequest();
		var plain = new MockHttpServletResponse();
		var secure = new MockHttpServletResponse();

		new SecurityHeaders().doFilter(request, plain, new MockFilterChain());
		request = new MockHttpServletRequest();
		request.setSecure(true);
		new SecurityHeaders().doFilter(request, secure, new MockFilterChain());

		assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
		assertThat(secure.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
	}

	private static void assertGuarded(RawHttpResponse rawHttpResponse) {
		SecurityHeaders.HEADERS.forEach((name, value) -> assertThat(rawHttpResponse.header(name)).isIn(value,
				name.endsWith("Resource-Policy") ? "cross-origin" : value));
		assertThat(rawHttpResponse.headers()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
	}

}
