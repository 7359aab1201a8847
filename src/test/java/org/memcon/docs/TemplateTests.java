package org.memcon.docs;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the templates readable: short lines, no styles and no scripts among the text.
 */
class TemplateTests {

	private static final int LONGEST_LINE = 160;

	@Test
	void linesAreShort() {
		assertThat(templates()).allSatisfy((template) -> assertThat(MarkdownPage.read(template).lines())
			.allSatisfy((line) -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE)));
	}

	@Test
	void stylesAndScriptsStandInTheirOwnFiles() {
		assertThat(templates()).allSatisfy((template) -> assertThat(MarkdownPage.read(template))
			.doesNotContainPattern("\\s(th:)?(style|on[a-z]+)=|<style")
			.doesNotContainPattern("<script(?![^>]*(src=|application/ld\\+json))"));
	}

	private static Stream<Path> templates() {
		return MarkdownPage.files("src/main/resources/templates", ".html");
	}

}
