package org.memcon;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.RawHttpClient.RawHttpResponse;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Nothing that can be sent to the archive makes it fail, and nothing that is sent comes
 * back as anything but text.
 */
@SeededArchive
class HostileInputTests {

	private static final Path TABLE = Path.of("src/test/resources/org/memcon/hostile-requests.txt");

	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	private static final Pattern REPEATED = Pattern.compile("\\{(.+?)x(\\d+)}");

	private static final Pattern INTERNALS = Pattern.compile(
			"\\w+(Exception|Error)\\b|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)|org\\.(memcon|springframework|apache|hibernate)"
					+ "|Whitelabel|Apache Tomcat|jdbc:|select .* from");

	private static final List<String> PARAMETERS = List.of("q", "topic", "participant", "year", "occasion", "form",
			"collection", "basis", "from", "to", "sort", "hit", "after", "before", "unheard-of");

	private static final List<String> VALUES = List.of("<probe>", "\"><probe onload=\"alert(1)", "'><probe>",
			"' or '1'='1' --", "'; drop table conversations; --", "${7*7919}", "__${7*7919}__::.x", "{0}'{1}", "\0",
			"a\r\nSet-Cookie: a=b", "\u202Eabc\u0000", "\uD83D\uDE00", "-", "--", "*", "(((((", "\"", "%", "%252e%252e",
			"../../etc/passwd", "javascript:alert(1)", "//evil.example/", "http://evil.example/", "\\\\evil.example\\");

	private static boolean warm;

	@LocalServerPort
	int port;

	RawHttpClient rawHttpClient;

	/** The first answers take the time in which the pages are first made. */
	@BeforeEach
	void warmUp() {
		this.rawHttpClient = new RawHttpClient(this.port);
		if (!warm) {
			List.of("/", "/conversations?q=iraq", "/v3/api-docs", "/nowhere", "/conversations?page=0",
					"/conversations/2001-09-12-bush-putin-telcon/pages/1?q=iraq")
				.forEach(this.rawHttpClient::get);
			this.rawHttpClient.request("POST", "/");
			warm = true;
		}
	}

	static Stream<Arguments> table() throws IOException {
		return Files.readAllLines(TABLE)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split(" ", 3))
			.map((parts) -> arguments(Integer.parseInt(parts[0]), parts[1], parts[2]));
	}

	@ParameterizedTest(name = "{0} for {1} {2}")
	@MethodSource("table")
	void badRequestIsAnswered(int status, String method, String address) {
		var rawHttpResponse = answer(() -> this.rawHttpClient.request(method, repeated(address)));

		assertThat(rawHttpResponse.status()).isEqualTo(status);
		assertHarmless(rawHttpResponse);
		assertThat(rawHttpResponse.body().isEmpty()).isEqualTo(status < 200 || List.of(301, 302, 303).contains(status)
				|| method.equals("HEAD") || method.equals("OPTIONS"));
	}

	@Test
	void tableIsLongEnough() throws IOException {
		assertThat(table()).hasSizeGreaterThanOrEqualTo(100);
	}

	@ParameterizedTest
	@FieldSource("PARAMETERS")
	void noParameterBreaksTheCatalog(String parameter) {
		for (var value : List.of("\"><probe onload=\"alert(1)", "'; drop table conversations; --", "\0")) {
			var rawHttpResponse = answer(
					() -> this.rawHttpClient.get("/conversations?" + parameter + "=" + encoded(value)));

			assertThat(rawHttpResponse.status()).isEqualTo(200);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noValueBreaksTheCatalog(String value) {
		var rawHttpResponse = answer(() -> this.rawHttpClient.get("/conversations?" + everywhere(value)));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertHarmless(rawHttpResponse);
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noWordsBreakTheCatalog(String value) {
		var rawHttpResponse = answer(() -> this.rawHttpClient.get("/conversations?q=" + encoded(value)));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertHarmless(rawHttpResponse);
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noValueBreaksAFeed(String value) {
		var query = everywhere(value).replaceAll("(?<![^&])(q|from|to)=[^&]*&", "");
		var rawHttpResponse = answer(() -> this.rawHttpClient.get("/conversations.atom?" + query));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.header("content-type")).isEqualTo("application/atom+xml;charset=UTF-8");
		assertHarmless(rawHttpResponse);
	}

	/**
	 * Thirty values are allowed; what repeats them may not grow beyond what can be sent.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/conversations", "/conversations?sort=", "/conversations.csv", "/conversations.atom",
			"/conversations.ris", "/api/v1/conversations", "/api/v1/conversations?size=1&page=2",
			"/conversations/hits" })
	void longestQueryIsAnswered(String address) {
		var topics = IntStream.range(100, 130)
			.mapToObj((it) -> "topic=-" + it + ",".repeat(190))
			.collect(Collectors.joining("&"));

		var rawHttpResponse = answer(
				() -> this.rawHttpClient.get(address + (address.contains("?") ? "&" : "?") + topics));

		assertThat(rawHttpResponse.status()).isIn(200, 302);
		assertThat(rawHttpResponse.headers()).containsKeys("content-security-policy", "referrer-policy");
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noFileIsMadeOfNonsense(String value) {
		for (var ending : List.of("csv", "ris", "bib", "csljson", "atom")) {
			var rawHttpResponse = answer(
					() -> this.rawHttpClient.get("/conversations." + ending + "?" + everywhere(value)));

			assertThat(rawHttpResponse.status()).isEqualTo(400);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noParameterBreaksTheWayToTheNextHit(String value) {
		for (var direction : List.of("after", "before")) {
			var rawHttpResponse = answer(() -> this.rawHttpClient
				.get("/conversations/hits?" + direction + "=" + encoded(value) + "&q=iraq&topic=" + encoded(value)));

			assertThat(rawHttpResponse.status()).isEqualTo(404);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noSearchContextBreaksAPageOfTheRecord(String value) {
		var trail = "?" + everywhere(value) + "&page=" + encoded(value);
		for (var address : List.of("", "/pages", "/pages/1")) {
			var rawHttpResponse = answer(
					() -> this.rawHttpClient.get("/conversations/2001-09-12-bush-putin-telcon" + address + trail));

			assertThat(rawHttpResponse.status()).isEqualTo(200);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noNameBreaksAnAddress(String value) {
		for (var address : List.of("/conversations/%s", "/conversations/%s/pages", "/conversations/%s/pages/%<s",
				"/participants/%s", "/topics/%s", "/collections/%s", "/occasions/%s", "/%s", "/sitemap-%s.xml",
				"/about/%s", "/css/%s", "/iiif/%s", "/iiif/%s/manifest", "/iiif/%s/canvas/%<s",
				"/iiif/collections/%s")) {
			var rawHttpResponse = answer(
					() -> this.rawHttpClient.get(address.formatted(encoded(value).replace("+", "%20"))));

			assertThat(rawHttpResponse.status()).isIn(400, 404);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "text/plain", "application/xml;q=0.1", "garbage", ";;;///,,", "*/*;q=0",
			"text/html;q=0" })
	void pagesAreTheSameWhateverIsAccepted(String accept) {
		for (var address : List.of("/conversations", "/nowhere", "/conversations?page=0", "/conversations/hits?after=x",
				"/error", "/WEB-INF/web.xml")) {
			var rawHttpResponse = answer(() -> this.rawHttpClient.get(address, "Accept: " + accept));

			assertThat(rawHttpResponse.status()).isIn(200, 400, 404);
			assertThat(rawHttpResponse.header("content-type")).isEqualTo("text/html;charset=UTF-8");
			assertThat(rawHttpResponse.body()).contains("<h1");
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "garbage", ";;;///,,", "*/*;q=0", "application/json;q=7", "*/json" })
	void noAcceptedMediaTypeBreaksAJsonVariant(String accept) {
		for (var address : List.of("/api/v1", "/api/v1/conversations?size=1", "/v3/api-docs", "/conversations.json",
				"/conversations.csv", "/conversations.atom", "/feed", "/oai?verb=Identify", "/iiif/collection",
				"/iiif/2001-09-12-bush-putin-telcon/manifest", "/conversations/2001-09-12-bush-putin-telcon.xml",
				"/sitemap.xml", "/robots.txt", "/opensearch.xml", "/api/v1/nowhere", "/iiif/nowhere/manifest")) {
			var rawHttpResponse = answer(() -> this.rawHttpClient.get(address, "Accept: " + accept));

			assertThat(rawHttpResponse.status()).as(address).isIn(200, 404, 406);
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/problem+json", "text/html;q=0.1, application/json" })
	void programsAreToldWhatIsWrongInJson(String accept) {
		for (var address : List.of("/nowhere", "/conversations?page=0", "/conversations/hits?after=x", "/error",
				"/WEB-INF/web.xml", "/conversations/%3Cprobe%3E/pages/1", "/nowhere.json?%3Cprobe%3E")) {
			var rawHttpResponse = answer(() -> this.rawHttpClient.get(address, "Accept: " + accept));

			assertThat(rawHttpResponse.status()).isIn(400, 404);
			assertThat(rawHttpResponse.header("content-type")).isEqualTo("application/problem+json");
			assertThat(rawHttpResponse.body()).contains("\"status\":" + rawHttpResponse.status(), "\"title\":",
					"\"detail\":");
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noValueBreaksTheInterfaceForPrograms(String value) {
		for (var address : List.of("/api/v1/conversations?" + everywhere(value),
				"/conversations.json?" + everywhere(value), "/api/v1/topics?fields=" + encoded(value),
				"/api/v1/conversations?size=" + encoded(value), "/api/v1/conversations?facets=" + encoded(value),
				"/api/v1/conversations?page=" + encoded(value))) {
			var rawHttpResponse = answer(() -> this.rawHttpClient.get(address));
			assertThat(rawHttpResponse.status()).isIn(200, 400);
			assertThat(rawHttpResponse.header("content-type"))
				.isEqualTo((rawHttpResponse.status() == 200) ? "application/json" : "application/problem+json");
			assertHarmless(rawHttpResponse);
		}
	}

	@ParameterizedTest
	@FieldSource("VALUES")
	void noNameBreaksTheInterfaceForPrograms(String value) {
		for (var address : List.of("/conversations/%s", "/conversations/%s/pages", "/conversations/%s/pages/%<s",
				"/conversations/%s/turns", "/conversations/2001-09-12-bush-putin-telcon/turns/%s",
				"/conversations/%s/notes", "/conversations/%s/redactions", "/conversations/%s/summary",
				"/participants/%s", "/topics/%s", "/collections/%s", "/occasions/%s", "/%s")) {
			var typed = address.formatted(encoded(value).replace("+", "%20"));
			for (var asked : List.of("/api/v1" + typed, typed + ".json")) {
				var rawHttpResponse = answer(() -> this.rawHttpClient.get(asked));
				assertThat(rawHttpResponse.status()).isIn(400, 404);
				assertThat(rawHttpResponse.header("content-type")).isEqualTo("application/problem+json");
				assertHarmless(rawHttpResponse);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "GARBAGE" })
	void otherMethodsGetAPageThatSaysSo(String method) {
		for (var address : List.of("/", "/conversations", "/conversations/2001-09-12-bush-putin-telcon/pages/1",
				"/about")) {
			var rawHttpResponse = answer(() -> this.rawHttpClient.request(method, address, "Content-Length: 0"));

			assertThat(rawHttpResponse.status()).isEqualTo(405);
			assertThat(rawHttpResponse.header("allow")).contains("GET");
			assertThat(rawHttpResponse.body()).contains("The archive is read-only", "<h1");
			assertHarmless(rawHttpResponse);
		}
	}

	@Test
	void formsAreNotRead() {
		var body = "q=<probe>&_method=DELETE";

		var rawHttpResponse = answer(() -> this.rawHttpClient.sendUnfinished("""
				POST /conversations HTTP/1.0\r
				Content-Type: application/x-www-form-urlencoded\r
				Content-Length: %d\r
				\r
				%s""".formatted(body.length(), body)));

		assertThat(rawHttpResponse.status()).isEqualTo(405);
		assertHarmless(rawHttpResponse);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			400 | GARBAGE
			400 | GET
			400 | GET /<probe> HTTP/1.1
			400 | GET /a b c HTTP/1.1
			400 | GET http://evil.example/conversations HTTP/1.1
			505 | GET / HTTP/7.7
			501 | CONNECT evil.example:443 HTTP/1.1
			""")
	void brokenRequestLineIsAnsweredInASentence(int status, String line) {
		var rawHttpResponse = answer(() -> this.rawHttpClient.sendUnfinished(line + "\r\nHost: localhost\r\n"));

		assertThat(rawHttpResponse.status()).isEqualTo(status);
		assertThat(rawHttpResponse.header("content-type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(rawHttpResponse.body()).hasSizeBetween(20, 120);
		assertHarmless(rawHttpResponse);
	}

	static Stream<Arguments> oddHeaders() {
		return Stream.of(arguments(400, "no host", ""), arguments(400, "bad host", "Host: <probe>"),
				arguments(400, "two hosts", "Host: a\r\nHost: b"), arguments(200, "foreign host", "Host: evil.example"),
				arguments(200, "forwarded", "Host: a\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: //evil"),
				arguments(200, "method override", "Host: a\r\nX-HTTP-Method-Override: DELETE"),
				arguments(400, "nonsense", "Host: a\r\nnonsense: \0"),
				arguments(400, "negative length", "Host: a\r\nContent-Length: -1"),
				arguments(400, "thousands", "Host: a" + "\r\nX-Odd: y".repeat(5000)),
				arguments(400, "100 KB", "Host: a\r\nX-Odd: " + "y".repeat(100_000)),
				arguments(200, "cookies", "Host: a\r\nCookie: JSESSIONID=1; \"; <probe>"),
				arguments(200, "date", "Host: a\r\nIf-Modified-Since: yesterday"),
				arguments(200, "validator", "Host: a\r\nIf-None-Match: <probe>, \"\"\", W/"),
				arguments(200, "range", "Host: a\r\nRange: bytes=9-1,,x"),
				arguments(200, "language", "Host: a\r\nAccept-Language: ${7*7919}, ../../x;q=z"),
				arguments(200, "encoding", "Host: a\r\nAccept-Encoding: gzop;q=zz, \0".replace("\0", "*")));
	}

	@ParameterizedTest(name = "{1}: {0}")
	@MethodSource("oddHeaders")
	void oddHeadersAreHarmless(int status, String what, String headers) {
		var rawHttpResponse = answer(
				() -> this.rawHttpClient.sendUnfinished("GET /conversations HTTP/1.1\r\n" + headers + "\r\n"));

		assertThat(rawHttpResponse.status()).isEqualTo(status);
		assertThat(withoutOwnAddress(rawHttpResponse.body())).doesNotContain("evil");
		assertHarmless(rawHttpResponse);
	}

	/** Without a public address that is set, a page is where it was asked for. */
	private static String withoutOwnAddress(String page) {
		return page.replaceAll("<link rel=\"canonical\"[^>]*>|<meta property=\"og:url\"[^>]*>", "");
	}

	@Test
	void oldClientsAreServed() {
		var rawHttpResponse = answer(() -> this.rawHttpClient.sendUnfinished("GET /conversations HTTP/1.0\r\n"));

		assertThat(rawHttpResponse.status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations/hits?q=iraq", "/conversations/hits?q=//evil.example",
			"/conversations?q=&topic=//evil.example", "/conversations/?next=//evil.example",
			"/about/?x=%0d%0aLocation:%20//evil.example",
			"/conversations/hits?after=2001-06-16-bush-putin-memcon&q=missile&r=http://evil.example",
			"/evil.example/" })
	void redirectsStayOnTheHost(String address) {
		var rawHttpResponse = answer(
				() -> this.rawHttpClient.sendUnfinished("GET " + address + " HTTP/1.1\r\nHost: evil.example\r\n"));

		assertThat(rawHttpResponse.status()).isIn(301, 302);
		assertThat(rawHttpResponse.header("location")).matches("/[a-z].*").doesNotContain("\r", "\n");
		assertHarmless(rawHttpResponse);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "//evil.example/%2e%2e/", "///evil.example//", "/\\evil.example/",
			"/%5cevil.example/", "//evil.example" })
	void doubleSlashIsNoWayOut(String address) {
		var rawHttpResponse = answer(() -> this.rawHttpClient.get(address));

		assertThat(rawHttpResponse.status()).isIn(400, 404);
		assertThat(rawHttpResponse.headers()).doesNotContainKey("location");
	}

	private static RawHttpResponse answer(Supplier<RawHttpResponse> request) {
		var start = System.nanoTime();
		var rawHttpResponse = request.get();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT);
		return rawHttpResponse;
	}

	private static void assertHarmless(RawHttpResponse rawHttpResponse) {
		assertThat(rawHttpResponse.headers()).doesNotContainKey("set-cookie")
			.containsEntry("x-content-type-options", "nosniff")
			.containsKeys("content-security-policy", "referrer-policy");
		assertThat(rawHttpResponse.body()).hasSizeLessThan(400_000)
			.doesNotContainPattern(INTERNALS)
			.doesNotContain("55433");
		if (rawHttpResponse.header("content-type").startsWith("text/html")) {
			var page = Jsoup.parse(rawHttpResponse.body());
			assertThat(
					page.select("probe, [onload], [href^=javascript:], [href*=evil]:not([href*=?], [rel=canonical])"))
				.isEmpty();
		}
	}

	private static String everywhere(String value) {
		return PARAMETERS.stream()
			.map((parameter) -> parameter + "=" + encoded(value))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/** {@code {abx5}} stands for five times {@code ab}. */
	private static String repeated(String address) {
		return REPEATED.matcher(address)
			.replaceAll((match) -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
	}

}
