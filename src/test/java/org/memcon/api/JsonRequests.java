package org.memcon.api;

import java.net.URI;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gets the JSON at an address.
 */
public final class JsonRequests {

	private static final JsonMapper JSON = new JsonMapper();

	private JsonRequests() {
	}

	public static JsonNode get(MockMvcTester mvc, String address) {
		return get(mvc, address, 200);
	}

	public static JsonNode get(MockMvcTester mvc, String address, int status) {
		var answer = mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatus(status);
		return JSON.readTree(answer.getResponse().getContentAsByteArray());
	}

}
