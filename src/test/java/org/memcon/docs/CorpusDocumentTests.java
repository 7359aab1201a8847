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
	void listsEveryConversationWithItsDateAndWhereTheDocumentIsPublished() {
		assertThat(this.markdownPage.table("The eleven records"))
			.extracting(
					(tableRow) -> List.of(tableRow.code(0), tableRow.text(1), tableRow.text(2).replaceAll("[<>]", "")))
			.containsExactlyInAnyOrderElementsOf(conversations().stream().map(CorpusDocumentTests::row).toList());
	}

	@Test
	void givesEachTheCommandThatTakesTheDocumentIn() {
		assertThat(this.markdownPage.table("The eleven records")).hasSize(11)
			.allSatisfy((tableRow) -> assertThat(tableRow.code(3))
				.isEqualTo("java -jar target/memcon.jar ingest --as " + tableRow.code(0) + " FILE.pdf"));
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
		var tei = Jsoup.parse(MarkdownPage.read(file), Parser.xmlParser());
		return List.of(text(tei, "idno[type=slug]"), day(tei.selectFirst("dateline date")),
				tei.selectFirst("sourceDesc ref").attr("target"));
	}

	private static String text(Element tei, String selector) {
		return tei.selectFirst(selector).text();
	}

	private static String day(Element date) {
		return (date.attr("when") + date.attr("from")).substring(0, 10);
	}

}
