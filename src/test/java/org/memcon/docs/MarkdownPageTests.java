package org.memcon.docs;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownPageTests {

	@Test
	void everyLinkLeadsSomewhere() {
		assertThat(MarkdownPage.all())
			.allSatisfy((markdownPage) -> assertThat(markdownPage.links()).allMatch(Files::exists));
	}

	@Test
	void everyDocumentIsFoundFromTheReadme() {
		var readme = MarkdownPage.of("README.md");
		var architecture = MarkdownPage.of("docs/architecture.md");

		assertThat(MarkdownPage.all()).extracting(MarkdownPage::path)
			.filteredOn((path) -> !path.equals(readme.path()))
			.allMatch((path) -> readme.links().contains(path) || architecture.links().contains(path.getParent()));
	}

	@Test
	void decisionsAreNumberedWithoutGaps() {
		var numbers = MarkdownPage.files("docs/decisions", ".md")
			.map((path) -> path.getFileName().toString().substring(0, 4))
			.toList();

		for (var i = 0; i < numbers.size(); i++) {
			assertThat(numbers.get(i)).isEqualTo("%04d".formatted(i + 1));
		}
	}

	@Test
	void decisionsAreDatedAndWeighed() {
		assertThat(MarkdownPage.files("docs/decisions", ".md")).allSatisfy(
				(path) -> assertThat(MarkdownPage.read(path)).containsPattern("(?m)^\\*\\d{4}-\\d{2}-\\d{2}\\*$")
					.contains("## Context", "## Decision", "## Consequences"));
	}

}
