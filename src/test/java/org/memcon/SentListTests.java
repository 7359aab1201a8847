package org.memcon;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.search.WholeList;
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
class SentListTests {

	private static final int SO_OFTEN = 20;

	/** The last piece of a body that is sent piece by piece (RFC 9112, 7.1). */
	private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

	@LocalServerPort
	int port;

	@MockitoSpyBean
	WholeList list;

	/** Enough is read before that something has left the house already. */
	@BeforeEach
	void breakOff() throws Exception {
		Mockito.doAnswer((reading) -> {
			for (var i = 0; i < SO_OFTEN; i++) {
				reading.callRealMethod();
			}
			throw new IllegalStateException("the next batch cannot be read");
		}).when(this.list).read(any(), any());
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ris", "bib", "csljson" })
	void itIsNotEndedAndClientsSeeIt(String ending) {
		var answer = new Wire(this.port).get("/conversations." + ending);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("transfer-encoding")).isEqualTo("chunked");
		assertThat(answer.body()).hasSizeGreaterThan(10_000).doesNotEndWith(LAST_CHUNK).doesNotContain("\n]\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ris", "bib", "csljson" })
	void nothingIsReadForItsHead(String ending) throws Exception {
		var answer = new Wire(this.port).ask("HEAD", "/conversations." + ending);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("content-type")).endsWith(";charset=UTF-8");
		assertThat(answer.header("content-disposition")).startsWith("attachment; filename=");
		assertThat(answer.header("content-length")).isEmpty();
		Mockito.verify(this.list, Mockito.never()).read(any(), any());
	}

}
