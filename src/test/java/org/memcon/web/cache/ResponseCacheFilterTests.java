package org.memcon.web.cache;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests validators and compression: a copy that is still good is not sent again.
 */
@SeededArchive
class ResponseCacheFilterTests {

	private static final List<String> PAGES = List.of("/", "/conversations", "/conversations?q=iraq&topic=iraq",
			"/conversations/2001-09-12-bush-putin-telcon", "/conversations/2001-09-12-bush-putin-telcon/pages",
			"/conversations/2001-09-12-bush-putin-telcon/pages/1?q=bush", "/topics", "/topics/nato", "/participants",
			"/participants/bush-george-w", "/collections", "/collections/bush-putin-2026", "/occasions",
			"/occasions/crisis-call", "/about", "/about/sources", "/help");

	private static final Pattern HASHED = Pattern.compile("/(css|js|fonts|images)/[\\w-]+-[0-9a-f]{8}\\.\\w+");

	private final HttpClient reader = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@ParameterizedTest
	@FieldSource("PAGES")
	void knownPageIsNotSentAgain(String address) throws Exception {
		var first = get(address);
		var again = get(address, "If-None-Match", header(first, "etag"));

		assertThat(header(first, "etag")).startsWith("W/\"");
		assertThat(header(first, "cache-control")).isEqualTo("no-cache");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(header(again, "etag")).isEqualTo(header(first, "etag"));
	}

	@ParameterizedTest
	@FieldSource("PAGES")
	void validatorIsToldWithoutThePage(String address) throws Exception {
		var request = HttpRequest.newBuilder(uri(address)).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();

		var head = this.reader.send(request, BodyHandlers.ofByteArray());

		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(header(head, "etag")).isEqualTo(header(get(address), "etag"));
	}

	@ParameterizedTest
	@FieldSource("PAGES")
	void pageIsCompressedForWhoAsks(String address) throws Exception {
		var plain = get(address);
		var packed = get(address, "Accept-Encoding", "gzip");

		assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
		assertThat(header(packed, "vary")).containsIgnoringCase("accept-encoding");
		assertThat(header(packed, "etag")).isEqualTo(header(plain, "etag")).startsWith("W/");
		assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed", "/conversations.csv", "/conversations.csljson", "/conversations.bib",
			"/conversations.ris", "/iiif/2001-06-16-bush-putin-memcon/manifest",
			"/conversations/2001-06-16-bush-putin-memcon.xml", "/conversations/2001-06-16-bush-putin-memcon.txt" })
	void fileForProgramsIsCompressedForWhoAsks(String address) throws Exception {
		var packed = get(address, "Accept-Encoding", "gzip");

		assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
		assertThat(header(packed, "vary")).containsIgnoringCase("accept-encoding");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
			.isEqualTo(get(address).body());
	}

	@Test
	void otherValidatorGetsThePage() throws Exception {
		assertThat(get("/about", "If-None-Match", "W/\"0123\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/conversations?page=0", "/conversations/hits?q=a", "/conversations/" })
	void mistakesAreNotKept(String address) throws Exception {
		assertThat(header(get(address), "cache-control")).isEqualTo("no-cache");
	}

	@Test
	void everyFileOfAPageIsKeptForAYear() throws Exception {
		var page = Jsoup.parse(text(get("/")));
		var files = page.select("link[rel=stylesheet], link[rel=icon], script[src]")
			.stream()
			.map((it) -> it.attr("href") + it.attr("src"))
			.toList();

		assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(this::assertKeptForAYear);
	}

	@Test
	void everyFontOfTheStyleSheetIsKeptForAYear() throws Exception {
		var sheet = Jsoup.parse(text(get("/"))).select("link[rel=stylesheet]").attr("href");
		var fonts = Pattern.compile("url\\(\"?([^\")]+)\"?\\)")
			.matcher(text(get(sheet)))
			.results()
			.map((match) -> match.group(1))
			.filter((address) -> !address.startsWith("data:"))
			.distinct()
			.toList();

		assertThat(fonts).isNotEmpty().allSatisfy(this::assertKeptForAYear);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/base.css", "/js/memcon.js", "/fonts/inter.woff2", "/images/memcon.svg" })
	void plainAddressOfAFileIsAskedForAgain(String address) throws Exception {
		var first = get(address);
		var again = get(address, "If-Modified-Since", header(first, "last-modified"));

		assertThat(header(first, "cache-control")).isEqualTo("no-cache");
		assertThat(again.statusCode()).isEqualTo(304);
	}

	@Test
	void fontsAreNotCompressedTwice() throws Exception {
		var font = get("/fonts/inter.woff2", "Accept-Encoding", "gzip");

		assertThat(font.headers().firstValue("content-encoding")).isEmpty();
		assertThat(header(font, "content-type")).isEqualTo("font/woff2");
	}

	@Test
	void fileIsNotServedUnderAFalseChecksum() throws Exception {
		assertThat(get("/css/base-%s.css".formatted("0".repeat(8))).statusCode()).isEqualTo(404);
	}

	private void assertKeptForAYear(String address) {
		try {
			var file = get(address, "Accept-Encoding", "gzip");
			assertThat(address).matches(HASHED);
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(header(file, "cache-control")).isEqualTo("max-age=31536000, public, immutable");
			assertThat(get(address, "If-None-Match", header(file, "etag"), "If-Modified-Since",
					header(file, "last-modified"))
				.statusCode()).isEqualTo(304);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
		var request = HttpRequest.newBuilder(uri(address));
		for (var i = 0; i < headers.length; i += 2) {
			if (!headers[i + 1].isEmpty()) {
				request.header(headers[i], headers[i + 1]);
			}
		}
		return this.reader.send(request.build(), BodyHandlers.ofByteArray());
	}

	private URI uri(String address) {
		return URI.create("http://localhost:" + this.port + address);
	}

}
