package org.memcon.web.cache;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.web.ArchiveRevision;
import org.memcon.web.BaseUrl;
import org.memcon.web.ResponseCaching;
import org.memcon.web.WebSettings;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The responses that are kept, and how long.
 */
class ResponseCacheTests {

	private static final Instant CHANGED = Instant.parse("2026-11-01T10:00:00.5Z");

	private static final Instant STARTED = Instant.parse("2026-11-29T11:00:00Z");

	private final AtomicInteger made = new AtomicInteger();

	private final ChangingArchive archive = new ChangingArchive();

	private final Clock clock = mock();

	private Instant now = Instant.parse("2026-11-29T12:00:00Z");

	private final ResponseCacheFilter filter = filter(DataSize.ofMegabytes(1), "");

	private Page page = (request, response) -> response.getWriter().write("page " + this.made.incrementAndGet());

	@Test
	void responseIsMadeOnce() throws Exception {
		assertThat(get("/a").getContentAsString()).isEqualTo("page 1");
		assertThat(get("/a").getContentAsString()).isEqualTo("page 1");
		assertThat(get("/a?q=b").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void manyReadersOfANewPageMakeItOnce() throws Exception {
		var started = new CountDownLatch(8);
		var slow = this.page;
		this.page = (request, response) -> {
			awaitAll(started);
			slow.write(request, response);
		};
		var readers = Executors.newFixedThreadPool(8);
		var answers = new ArrayList<Future<String>>();
		for (var i = 0; i < 8; i++) {
			answers.add(readers.submit(() -> {
				started.countDown();
				return get("/a").getContentAsString();
			}));
		}

		for (var answer : answers) {
			assertThat(answer.get()).isEqualTo("page 1");
		}
		readers.shutdown();
	}

	@Test
	void changeOfTheArchiveIsSeenAtOnce() throws Exception {
		var before = get("/a");
		this.archive.state = new ArchiveRevision.State("2", CHANGED, true);

		var after = get("/a", "If-None-Match", before.getHeader("ETag"));

		assertThat(after.getContentAsString()).isEqualTo("page 2");
		assertThat(after.getHeader("ETag")).isNotEqualTo(before.getHeader("ETag"));
	}

	@Test
	void responseMadeWhileTheArchiveChangesIsNotKept() throws Exception {
		var before = this.archive.state;
		var quiet = this.page;
		this.page = (request, response) -> {
			this.archive.state = new ArchiveRevision.State("2", CHANGED, true);
			quiet.write(request, response);
		};
		get("/a");
		this.archive.state = before;

		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void responseMadeWhileTheIndexLagsBehindIsNotKept() throws Exception {
		this.archive.state = new ArchiveRevision.State("1", CHANGED, false);
		get("/a");

		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 302, 500, 503 })
	void onlySuccessIsKept(int status) throws Exception {
		var page = this.page;
		this.page = (request, response) -> {
			page.write(request, response);
			((HttpServletResponse) response).setStatus(status);
		};

		assertThat(get("/a").getHeader("ETag")).isNull();
		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void failureIsNotKeptAndHoldsNobodyUp() throws Exception {
		var page = this.page;
		this.page = (request, response) -> {
			throw new ServletException("broken");
		};
		assertThatException().isThrownBy(() -> get("/a")).withMessage("broken");
		this.page = page;

		assertThat(get("/a").getContentAsString()).isEqualTo("page 1");
	}

	@Test
	void streamedResponseIsNeitherHeldBackNorKept() throws Exception {
		var page = this.page;
		this.page = (request, response) -> {
			ResponseCaching.stream(request);
			page.write(request, response);
		};

		assertThat(get("/a").getHeader("ETag")).isNull();
		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void countedResponseHasAValidatorAndIsNotKept() throws Exception {
		var page = this.page;
		this.page = (request, response) -> {
			ResponseCaching.doNotKeep(request);
			page.write(request, response);
		};

		assertThat(get("/a").getHeader("ETag")).startsWith("W/\"");
		assertThat(get("/a").getContentAsString()).isEqualTo("page 2");
	}

	@Test
	void kindsOfResponseAreKeptApart() throws Exception {
		var html = get("/a", "Accept", "text/html");
		var json = get("/a", "Accept", "application/json");

		assertThat(json.getContentAsString()).isNotEqualTo(html.getContentAsString());
		assertThat(json.getHeader("ETag")).isNotEqualTo(html.getHeader("ETag"));
		assertThat(json.getHeader("Vary")).contains("Accept");
	}

	@Test
	void compressedResponseServesPlainClientsToo() throws Exception {
		this.page = (request, response) -> response.getWriter()
			.write("page ".repeat(1000) + this.made.incrementAndGet());
		var compressed = get("/a", "Accept-Encoding", "gzip, br");
		var plain = get("/a");

		assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(compressed.getContentLength()).isLessThan(200);
		assertThat(plain.getHeader("Content-Encoding")).isNull();
		assertThat(plain.getContentAsString()).endsWith("page 1");
		assertThat(plain.getHeader("ETag")).isEqualTo(compressed.getHeader("ETag"));
	}

	@Test
	void clientThatHasTheStateGetsNothingAndMakesNothing() throws Exception {
		var known = get("/a").getHeader("ETag");

		var again = get("/a", "If-None-Match", "\"other\", " + known);

		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsByteArray()).isEmpty();
		assertThat(this.made).hasValue(1);
	}

	@Test
	void timeOfTheLastChangeIsAValidatorToo() throws Exception {
		var time = get("/a").getHeader("Last-Modified");

		assertThat(time).isEqualTo("Sun, 29 Nov 2026 11:00:00 GMT");
		assertThat(get("/a", "If-Modified-Since", time).getStatus()).isEqualTo(304);
		assertThat(get("/a", "If-Modified-Since", "Sun, 29 Nov 2026 10:59:59 GMT").getStatus()).isEqualTo(200);
		assertThat(get("/a", "If-Modified-Since", "yesterday").getStatus()).isEqualTo(200);
		assertThat(get("/a", "If-Modified-Since", time, "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
	}

	@Test
	void changeOfThisMinuteHasNoDate() throws Exception {
		this.archive.state = new ArchiveRevision.State("2", this.now.minusSeconds(60), true);

		var answer = get("/a", "If-Modified-Since", "Sun, 29 Nov 2026 12:00:00 GMT");

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Last-Modified")).isNull();
	}

	/** The home page has the nearest anniversary. */
	@Test
	void everyDayHasItsOwnPages() throws Exception {
		var before = get("/a");
		this.now = Instant.parse("2026-11-30T00:02:00Z");

		var after = get("/a", "If-None-Match", before.getHeader("ETag"));

		assertThat(after.getContentAsString()).isEqualTo("page 2");
		assertThat(after.getHeader("Last-Modified")).isEqualTo("Mon, 30 Nov 2026 00:00:00 GMT");
	}

	@Test
	void settingsAreInTheValidator() throws Exception {
		var other = filter(DataSize.ofMegabytes(1), "https://memcon.example");

		assertThat(get(other, "/a").getHeader("ETag")).isNotEqualTo(get("/a").getHeader("ETag"));
	}

	@Test
	void programWithoutSettingsHasARevisionToo() {
		var program = new ProgramRevision(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class),
				new MockEnvironment(), Clock.systemUTC());

		assertThat(program.id()).isNotBlank();
	}

	@Test
	void cacheWithoutMemoryKeepsNothing() throws Exception {
		var none = filter(DataSize.ofBytes(0), "");

		assertThat(get(none, "/a").getContentAsString()).isEqualTo("page 1");
		assertThat(get(none, "/a").getContentAsString()).isEqualTo("page 2");
	}

	private ResponseCacheFilter filter(DataSize size, String address) {
		var environment = new MockEnvironment().withProperty("memcon.web.address", address);
		given(this.clock.getZone()).willReturn(ZoneOffset.UTC);
		given(this.clock.instant()).willReturn(STARTED);
		var program = new ProgramRevision(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class),
				environment, this.clock);
		given(this.clock.instant()).willAnswer((call) -> this.now);
		BaseUrl baseUrl = mock();
		given(baseUrl.host()).willReturn("http://reader.example");
		return new ResponseCacheFilter(this.archive, program, new ResponseCache(new WebSettings(address, size)),
				baseUrl, this.clock);
	}

	private MockHttpServletResponse get(String address, String... headers) throws Exception {
		return get(this.filter, address, headers);
	}

	private MockHttpServletResponse get(ResponseCacheFilter filter, String address, String... headers)
			throws Exception {
		var request = new MockHttpServletRequest("GET", address.replaceFirst("\\?.*", ""));
		request.setQueryString(address.contains("?") ? address.substring(address.indexOf('?') + 1) : null);
		for (var i = 0; i < headers.length; i += 2) {
			request.addHeader(headers[i], headers[i + 1]);
		}
		var response = new MockHttpServletResponse();
		filter.doFilter(request, response, (it, answer) -> this.page.write(it, answer));
		return response;
	}

	private static void awaitAll(CountDownLatch started) {
		try {
			started.await();
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Writes a page. */
	@FunctionalInterface
	private interface Page {

		void write(ServletRequest request, ServletResponse response) throws IOException, ServletException;

	}

	/** An archive that changes when a test says so. */
	private static final class ChangingArchive implements ArchiveRevision {

		private volatile State state = new State("1", CHANGED, true);

		@Override
		public State current() {
			return this.state;
		}

		@Override
		public State refresh() {
			return this.state;
		}

	}

}
