package org.memcon.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.memcon.SeededArchiveWithPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SeededArchiveWithPapers
@TestInstance(Lifecycle.PER_CLASS)
class ExportsDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/exports.md");

	private final Map<String, String> packed = new TreeMap<>();

	@BeforeAll
	void unpack(@Autowired MockMvcTester mvc) throws IOException {
		var zip = mvc.get().uri("/archive.zip").exchange().getResponse().getContentAsByteArray();
		try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
				this.packed.put(file.getName(), new String(files.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	@Test
	void theFilesOfTheArchiveAreThoseThatAreTold() {
		var told = columns(this.markdownPage, "The whole archive").stream().map("memcon-archive/"::concat).toList();

		assertThat(this.packed.keySet()
			.stream()
			.map((file) -> file.replaceFirst("/tei/[^/]+/[^/]+?(\\.summary)?\\.xml$", "/tei/{collection}/{slug}$1.xml"))
			.distinct()).containsExactlyInAnyOrderElementsOf(told);
	}

	@Test
	void theColumnsOfEveryTableAreThoseThatItsReadmeTells() {
		var readme = MarkdownPage.of("src/main/resources/exchange/README.md");

		assertThat(this.packed.keySet()).filteredOn((file) -> file.endsWith(".csv"))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(head(file))
				.containsExactlyElementsOf(columns(readme, file.substring(file.lastIndexOf('/') + 1))));
	}

	@Test
	void theColumnsOfAListAreThose() {
		assertThat(columns(this.markdownPage, "A list as a table"))
			.containsExactlyElementsOf(head("memcon-archive/data/tables/conversations.csv"));
	}

	@Test
	void theOptionsAndTheStatusOfTheCommandAreThose() {
		var command = ProgramTypes.types((type) -> type.getSimpleName().equals("ExportCommand"))
			.findFirst()
			.orElseThrow();
		var options = Arrays.stream(command.getDeclaredFields())
			.filter((field) -> field.isAnnotationPresent(Option.class))
			.map((field) -> field.getAnnotation(Option.class).names()[0]);
		var statuses = Arrays.stream(command.getAnnotation(Command.class).exitCodeList())
			.map((status) -> status.substring(0, status.indexOf(':')));

		assertThat(columns(this.markdownPage, "Options of export"))
			.containsExactlyElementsOf(Stream.concat(options, Stream.of("--help", "--version")).toList());
		assertThat(columns(this.markdownPage, "Exit status of export")).containsExactlyElementsOf(statuses.toList());
	}

	private List<String> head(String file) {
		return List.of(this.packed.get(file).substring(1).lines().findFirst().orElseThrow().split(","));
	}

	private static List<String> columns(MarkdownPage markdownPage, String heading) {
		return markdownPage.table(heading).stream().flatMap((tableRow) -> tableRow.codes(0).stream()).toList();
	}

}
