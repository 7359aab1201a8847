package org.memcon.docs;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.memcon.JsonFragment;
import org.memcon.SeededArchive;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples for programs are what programs get.
 */
@SeededArchive
class ApiDocumentTests {

	private static final Pattern EXAMPLE = Pattern.compile(
			"```\ncurl (?:-H 'Accept: ([^']+)' )?'" + JsonFragment.HOST + "([^']+)'\n```\n\n```json\n(.*?)\n```",
			Pattern.DOTALL);

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/api.md");

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyExampleIsARealAnswer() {
		assertThat(examples()).hasSizeGreaterThanOrEqualTo(9).allSatisfy((example) -> {
			var answer = this.mvc.get()
				.uri(URI.create(example.address()))
				.header("Accept", example.accept())
				.exchange();

			var json = new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
			assertThat(JsonFragment.of(example.shown()).isIn(json)).as(example.address() + " answers " + json).isTrue();
		});
	}

	@Test
	void everyBlockOfJsonBelongsToAnAddress() {
		assertThat(Pattern.compile("```json").matcher(this.markdownPage.text()).results()).hasSameSizeAs(examples());
	}

	private List<Example> examples() {
		return EXAMPLE.matcher(this.markdownPage.text())
			.results()
			.map((it) -> new Example(Objects.requireNonNullElse(it.group(1), "*/*"), it.group(2), it.group(3)))
			.toList();
	}

	/** What is asked, and what is shown of the answer. */
	private record Example(String accept, String address, String shown) {
	}

}
