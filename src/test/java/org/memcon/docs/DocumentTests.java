package org.memcon.docs;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTests {

	@Test
	void everyLinkLeadsSomewhere() {
		assertThat(Document.all()).allSatisfy((document) -> assertThat(document.links()).allMatch(Files::exists));
	}

	@Test
	void everyDocumentIsFoundFromTheReadme() {
		var readme = Document.of("README.md");
		var architecture = Document.of("docs/architecture.md");

		assertThat(Document.all()).extracting(Document::path)
			.filteredOn((path) -> !path.equals(readme.path()))
			.allMatch((path) -> readme.links().contains(path) || architecture.links().contains(path));
	}

	@Test
	void decisionsAreNumberedWithoutGaps() {
		var numbers = Document.files("docs/decisions", ".md")
			.map((path) -> path.getFileName().toString().substring(0, 4))
			.toList();

		for (var i = 0; i < numbers.size(); i++) {
			assertThat(numbers.get(i)).isEqualTo("%04d".formatted(i + 1));
		}
	}

	@Test
	void decisionsAreDatedAndWeighed() {
		assertThat(Document.files("docs/decisions", ".md"))
			.allSatisfy((path) -> assertThat(Document.read(path)).containsPattern("(?m)^\\*\\d{4}-\\d{2}-\\d{2}\\*$")
				.contains("## Context", "## Decision", "## Consequences"));
	}

}
