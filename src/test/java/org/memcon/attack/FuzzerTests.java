package org.memcon.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.RawHttpClient;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for every address in random wrong ways: nothing fails. The system properties
 * {@code memcon.fuzzer.seed} and {@code memcon.fuzzer.count} set which and how many.
 */
@SeededArchive
class FuzzerTests {

	private static final long SEED = Long.getLong("memcon.fuzzer.seed", 13);

	private static final int COUNT = Integer.getInteger("memcon.fuzzer.count", 3000);

	/** The addresses that are left out, by a pattern. */
	private static final String EXCLUDED = System.getProperty("memcon.fuzzer.without", "");

	private static final int INTERNAL_SERVER_ERROR = 500;

	@LocalServerPort
	int port;

	@Autowired
	List<RequestMappingHandlerMapping> mappings;

	RawHttpClient rawHttpClient;

	@BeforeEach
	void connect() {
		this.rawHttpClient = new RawHttpClient(this.port);
	}

	@Test
	void noRequestFails() {
		var patterns = Stream
			.concat(this.mappings.stream()
				.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
				.flatMap((it) -> it.getPatternValues().stream()),
					Stream.of("/css/base.css", "/images/memcon.svg", "/actuator/health", "/actuator/{name}"))
			.filter((it) -> !it.equals("/archive.zip"))
			.distinct()
			.sorted()
			.toList();
		var random = new Random(SEED);
		var failed = new ArrayList<String>();

		for (var i = 0; i < COUNT; i++) {
			var request = FuzzedRequest.of(patterns, random);
			if (fails(request) && !request.address().matches(EXCLUDED)) {
				failed.add(request.toString());
			}
		}

		assertThat(failed).as("of %d requests with seed %d", COUNT, SEED).isEmpty();
	}

	private boolean fails(FuzzedRequest request) {
		try {
			var headers = request.headers().toArray(String[]::new);
			return this.rawHttpClient.request(request.method(), request.address(), headers)
				.status() == INTERNAL_SERVER_ERROR;
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

	@Test
	void aHostOrAnAddressThatIsNoneIsRefused() {
		assertThat(this.rawHttpClient.get("/", "X-Forwarded-Host: [").status()).isEqualTo(400);
		assertThat(this.rawHttpClient.get("/conversations;x=%zz", "X-Odd: y").status()).isEqualTo(400);
		assertThat(this.rawHttpClient.get("/", "X-Forwarded-Host: [::1]:80, a").status()).isEqualTo(200);
		assertThat(this.rawHttpClient.get("/", "X-Forwarded-Host: memcon.example").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conversations.bib;x", "/conversations%2ebib", "/conversations.csv;a=b",
			"/conversations;x/hits", "/sitemap%2exml", "/oai;x?verb=Identify" })
	void partOfAnAddressThatNobodyWritesIsIgnoredOrNotFound(String address) {
		assertThat(this.rawHttpClient.get(address).status()).isIn(200, 301, 302, 400, 404);
	}

}
