package org.memcon.iiif;

import java.net.URI;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that asks the archive as viewers of images do.
 */
public record IiifClient(MockMvcTester mvc) {

	public static final String HOST = "http://localhost";

	private static final JsonMapper JSON = new JsonMapper();

	public JsonNode read(String address) {
		var answer = ask(address);
		assertThat(answer).as(address).hasStatusOk();
		return JSON.readTree(answer.getResponse().getContentAsByteArray());
	}

	public MvcTestResult ask(String address) {
		return this.mvc.get().uri(URI.create(address.replaceFirst("^" + HOST + "(?=/)", ""))).exchange();
	}

}
