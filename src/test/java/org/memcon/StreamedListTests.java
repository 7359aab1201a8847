package org.memcon;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.search.ResultBatches;
import org.mockito.Mockito;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

/**
 * A list that breaks off while it is sent does not come as if it were whole, and one
 * whose head alone is asked for is not read.
 */
@SeededArchive
class StreamedListTests {

	private static final int BATCHES_BEFORE_FAILURE = 20;

	/** The last piece of a body that is sent piece by piece (RFC 9112, 7.1). */
	private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

	@LocalServerPort
	int port;

	@MockitoSpyBean
	ResultBatches list;

	/** Enough is read before that something has left the house already. */
	@BeforeEach
	void breakOff() throws Exception {
		Mockito.doAnswer((reading) -> {
			for (var i = 0; i < BATCHES_BEFORE_FAILURE; i++) {
				reading.callRealMethod();
			}
			throw new IllegalStateException("the next batch cannot be read");
		}).when(this.list).read(any(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ris", "bib", "csljson" })
	void itIsNotEndedAndClientsSeeIt(String ending) {
		var rawHttpResponse = new RawHttpClient(this.port).get("/conversations." + ending);

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.header("transfer-encoding")).isEqualTo("chunked");
		assertThat(rawHttpResponse.body()).hasSizeGreaterThan(10_000)
			.doesNotEndWith(LAST_CHUNK)
			.doesNotContain("\n]\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ris", "bib", "csljson" })
	void nothingIsReadForItsHead(String ending) throws Exception {
		var rawHttpResponse = new RawHttpClient(this.port).request("HEAD", "/conversations." + ending);

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.header("content-type")).endsWith(";charset=UTF-8");
		assertThat(rawHttpResponse.header("content-disposition")).startsWith("attachment; filename=");
		assertThat(rawHttpResponse.header("content-length")).isEmpty();
		Mockito.verify(this.list, Mockito.never()).read(any(), any());
	}

}
