package org.memcon.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.memcon.conversation.ParticularKind;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/corpus.md");

	@Test
	void listsEveryConversationWithTheAddressWhereTheDocumentIsPublished() {
		assertThat(this.markdownPage.table("The eleven records"))
			.flatExtracting((tableRow) -> tableRow.codes(0)
				.stream()
				.map((slug) -> List.of(slug, tableRow.text(1).replaceAll("[<>]", "")))
				.toList())
			.hasSize(11)
			.containsExactlyInAnyOrderElementsOf(conversations().stream().map(CorpusDocumentTests::row).toList());
	}

	@Test
	void slugsBeginWithTheDate() {
		assertThat(conversations()).allSatisfy((file) -> {
			var tei = tei(file);
			assertThat(slug(tei)).startsWith(day(tei.selectFirst("dateline date")));
		});
	}

	@Test
	void givesTheCommandThatImportsADocument() {
		assertThat(this.markdownPage.text()).contains("\njava -jar target/memcon.jar ingest --as SLUG FILE.pdf\n");
	}

	@Test
	void listsTheParticularsThatAreRead() {
		assertThat(this.markdownPage.table("Particulars (`notesStmt/note/@type`)"))
			.flatExtracting((tableRow) -> tableRow.codes(0))
			.containsExactlyInAnyOrderElementsOf(
					List.of(ParticularKind.values()).stream().map(ParticularKind::code).toList());
	}

	@Test
	void tellsEveryOutcome() {
		assertThat(this.markdownPage.table("What happens to a file"))
			.extracting((tableRow) -> outcome(tableRow.text(0)))
			.containsExactlyInAnyOrderElementsOf(ProgramTypes.codes("Outcome", "name"));
	}

	private static String outcome(String cell) {
		return cell.replaceFirst(" \\(.*", "").replace(' ', '_').toUpperCase(Locale.ROOT);
	}

	private static List<Path> conversations() {
		return MarkdownPage.files("data/corpus", ".xml").filter((file) -> !file.endsWith("collection.xml")).toList();
	}

	private static List<String> row(Path file) {
		var tei = tei(file);
		return List.of(slug(tei), tei.selectFirst("sourceDesc ref").attr("target"));
	}

	private static Element tei(Path file) {
		return Jsoup.parse(MarkdownPage.read(file), Parser.xmlParser());
	}

	private static String slug(Element tei) {
		return tei.selectFirst("idno[type=slug]").text();
	}

	private static String day(Element date) {
		return (date.attr("when") + date.attr("from")).substring(0, 10);
	}

}
