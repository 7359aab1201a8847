package org.memcon.web.server;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.RawHttpClient;
import org.memcon.SeededArchive;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class RequestLimitsTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	@LocalServerPort
	int port;

	RawHttpClient rawHttpClient;

	@BeforeEach
	void connect() {
		this.rawHttpClient = new RawHttpClient(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /, Content-Length: 5, 413", "HEAD, /, Content-Length: 5, 413",
			"GET, /conversations, Transfer-Encoding: chunked, 413", "POST, /conversations, Content-Length: 5, 405",
			"PUT, /api/v1, Content-Length: 5, 405", "POST, /oai, Transfer-Encoding: chunked, 411",
			"POST, /oai, Content-Length: 20000, 413" })
	void bodyIsRefusedBeforeItIsRead(String method, String address, String header, int status) {
		var rawHttpResponse = this.rawHttpClient.request(method, address, header, FORM);

		assertThat(rawHttpResponse.status()).isEqualTo(status);
		assertThat(rawHttpResponse.header("connection")).isEqualTo("close");
		assertThat(rawHttpResponse.headers()).containsKey("content-security-policy");
	}

	@Test
	void harvesterMayPost() {
		var rawHttpResponse = this.rawHttpClient
			.sendUnfinished("POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13\r\n" + FORM
					+ "\r\nConnection: close\r\n\r\nverb=Identify");

		assertThat(rawHttpResponse.status()).isEqualTo(200);
		assertThat(rawHttpResponse.body()).contains("<Identify>");
	}

	@Test
	void transferIsNotCompressed() {
		var rawHttpResponse = this.rawHttpClient.get("/oai?verb=Identify", "TE: deflate,gzip;q=0.3", "Connection: TE");

		assertThat(rawHttpResponse.header("transfer-encoding")).doesNotContain("gzip");
		assertThat(rawHttpResponse.body()).contains("<Identify>");
	}

}
