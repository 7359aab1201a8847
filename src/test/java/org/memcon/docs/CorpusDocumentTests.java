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

	private final Document document = Document.of("docs/corpus.md");

	@Test
	void listsEveryConversationWithItsDateAndWhereTheDocumentIsPublished() {
		assertThat(this.document.table("The eleven records"))
			.extracting((row) -> List.of(row.code(0), row.text(1), row.text(2).replaceAll("[<>]", "")))
			.containsExactlyInAnyOrderElementsOf(conversations().stream().map(CorpusDocumentTests::row).toList());
	}

	@Test
	void givesEachTheCommandThatTakesTheDocumentIn() {
		assertThat(this.document.table("The eleven records")).hasSize(11)
			.allSatisfy((row) -> assertThat(row.code(3))
				.isEqualTo("java -jar target/memcon.jar ingest --as " + row.code(0) + " FILE.pdf"));
	}

	@Test
	void listsTheParticularsThatAreRead() {
		assertThat(this.document.table("Particulars (`notesStmt/note/@type`)")).flatExtracting((row) -> row.codes(0))
			.containsExactlyInAnyOrderElementsOf(
					List.of(ParticularKind.values()).stream().map(ParticularKind::code).toList());
	}

	@Test
	void tellsEveryOutcome() {
		assertThat(this.document.table("What happens to a file"))
			.extracting((row) -> row.text(0).split(" ")[0].toUpperCase(Locale.ROOT))
			.containsExactlyInAnyOrderElementsOf(Program.codes("ingest.Outcome", "name"));
	}

	private static List<Path> conversations() {
		return Document.files("data/corpus", ".xml").filter((file) -> !file.endsWith("collection.xml")).toList();
	}

	private static List<String> row(Path file) {
		var tei = Jsoup.parse(Document.read(file), Parser.xmlParser());
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
