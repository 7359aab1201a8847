package org.memcon.docs;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.memcon.SeededArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchive
class HarvestingDocumentTests {

	private final List<MarkdownPage.TableRow> verbs = MarkdownPage.of("docs/harvesting.md").table("Verbs");

	@Autowired
	MockMvcTester mvc;

	@Test
	void theVerbsAreThoseThatAreAnswered() {
		assertThat(this.verbs).extracting((tableRow) -> tableRow.code(0))
			.containsExactlyElementsOf(ProgramTypes.codes("OaiVerb", "code"));
	}

	@Test
	void everyExampleIsAnswered() {
		assertThat(this.verbs).allSatisfy((tableRow) -> {
			var answer = this.mvc.get().uri(URI.create(tableRow.text(1))).exchange();
			assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
				.contains("<" + tableRow.code(0) + ">")
				.doesNotContain("<error");
		});
	}

	@Test
	void everyElementOfDublinCoreHasItsLine() {
		assertThat(MarkdownPage.of("docs/harvesting.md").table("Dublin Core"))
			.extracting((tableRow) -> tableRow.code(0))
			.containsExactlyInAnyOrder("title", "creator", "subject", "description", "publisher", "contributor", "date",
					"type", "format", "identifier", "source", "language", "relation", "coverage", "rights");
	}

}
