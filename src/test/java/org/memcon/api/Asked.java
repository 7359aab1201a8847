package org.memcon.api;

import java.net.URI;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a program is answered at an address.
 */
final class Asked {

	private static final JsonMapper JSON = new JsonMapper();

	private Asked() {
	}

	static JsonNode of(MockMvcTester mvc, String address) {
		return of(mvc, address, 200);
	}

	static JsonNode of(MockMvcTester mvc, String address, int status) {
		var answer = mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatus(status);
		return JSON.readTree(answer.getResponse().getContentAsByteArray());
	}

}
