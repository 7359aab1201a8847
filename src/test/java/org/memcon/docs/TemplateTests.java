package org.memcon.docs;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the templates and their style sheets readable: short lines, small sheets, and no
 * styles or scripts among the text.
 */
class TemplateTests {

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST_SHEET = 199;

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

	@Test
	void styleSheetsAreShort() {
		assertThat(sheets()).allSatisfy(
				(sheet) -> assertThat(MarkdownPage.read(sheet).lines()).hasSizeLessThanOrEqualTo(LONGEST_SHEET));
	}

	@Test
	void frameLinksEveryStyleSheet() {
		var frame = MarkdownPage.of("src/main/resources/templates/fragments/_frame.html").text();

		assertThat(sheets()).isNotEmpty()
			.allSatisfy((sheet) -> assertThat(frame).contains("@{/css/" + sheet.getFileName() + "}"));
	}

	private static Stream<Path> templates() {
		return MarkdownPage.files("src/main/resources/templates", ".html");
	}

	private static Stream<Path> sheets() {
		return MarkdownPage.files("src/main/resources/static/css", ".css");
	}

}
