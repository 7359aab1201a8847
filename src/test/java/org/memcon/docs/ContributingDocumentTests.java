package org.memcon.docs;

import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContributingDocumentTests {

	@ParameterizedTest
	@ValueSource(strings = { "A facet", "A citation format", "A kind of page", "A file format for ingest", "A topic" })
	void everyRecipeNamesFilesThatExist(String recipe) {
		assertThat(MarkdownPage.of("docs/contributing.md").links(recipe)).hasSizeGreaterThan(2).allMatch(Files::exists);
	}

}
