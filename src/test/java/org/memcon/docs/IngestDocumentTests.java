package org.memcon.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import static org.assertj.core.api.Assertions.assertThat;

class IngestDocumentTests {

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/ingest.md");

	@Test
	void everyOptionIsDocumentedAsTheCommandHasIt() {
		assertThat(this.markdownPage.table("Options")).extracting((tableRow) -> tableRow.code(0))
			.containsExactlyInAnyOrderElementsOf(options());
	}

	@Test
	void everyStatusIsDocumented() {
		var said = Arrays.stream(command().getAnnotation(Command.class).exitCodeList())
			.map((status) -> status.substring(0, status.indexOf(':')))
			.toList();

		assertThat(this.markdownPage.table("Exit status")).extracting((tableRow) -> tableRow.code(0))
			.containsExactlyElementsOf(said);
	}

	private static List<String> options() {
		var own = Arrays.stream(command().getDeclaredFields())
			.filter((field) -> field.isAnnotationPresent(Option.class))
			.map((field) -> field.getAnnotation(Option.class))
			.map((option) -> (option.names()[0] + " " + option.paramLabel()).strip());
		return Stream.concat(own, Stream.of("--help", "--version")).toList();
	}

	private static Class<?> command() {
		return ProgramTypes.types((type) -> type.getSimpleName().equals("IngestCommand")).findFirst().orElseThrow();
	}

}
