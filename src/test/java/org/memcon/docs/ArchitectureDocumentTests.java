package org.memcon.docs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureDocumentTests {

	private static final Pattern PLATE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private static final Pattern ENTERED = Pattern.compile("allowedDependencies = \\{([^}]*)\\}");

	private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/architecture.md");

	@Test
	void modulesBearTheirDescriptions() {
		var documented = this.markdownPage.table("Rooms")
			.stream()
			.collect(Collectors.toMap((tableRow) -> tableRow.code(0), (tableRow) -> tableRow.text(1)));

		assertThat(documented).isEqualTo(doors(ArchitectureDocumentTests::plate));
	}

	@Test
	void modulesDependOnWhatTheyDeclare() {
		var documented = this.markdownPage.table("Rooms")
			.stream()
			.collect(Collectors.toMap((tableRow) -> tableRow.code(0), (tableRow) -> tableRow.codes(2)));

		assertThat(documented).isEqualTo(doors(ArchitectureDocumentTests::entered));
	}

	@Test
	void readmeNamesEveryModule() {
		assertThat(MarkdownPage.of("README.md").text()).contains(
				this.markdownPage.table("Rooms").stream().map((tableRow) -> "`" + tableRow.code(0) + "`").toList());
	}

	@Test
	void theTablesAreThoseOfTheMigrations() {
		var documented = this.markdownPage.table("Tables")
			.stream()
			.flatMap((tableRow) -> tableRow.codes(0).stream())
			.toList();

		assertThat(documented)
			.containsExactlyInAnyOrderElementsOf(MarkdownPage.files("src/main/resources/db/migration", ".sql")
				.flatMap((file) -> TABLE.matcher(MarkdownPage.read(file)).results().map((table) -> table.group(1)))
				.toList());
	}

	private static <T> Map<String, T> doors(Function<String, T> reading) {
		var doors = new TreeMap<String, T>();
		MarkdownPage.files("src/main/java/org/memcon", "package-info.java")
			.forEach((file) -> doors.put(room(file), reading.apply(MarkdownPage.read(file))));
		return doors;
	}

	private static String room(Path file) {
		return file.getParent().getFileName().toString();
	}

	private static String plate(String source) {
		var plate = PLATE.matcher(source);
		assertThat(plate.find()).isTrue();
		return plate.group(1).replace("*", " ").replaceAll("\\s+", " ").strip();
	}

	private static List<String> entered(String source) {
		var entered = ENTERED.matcher(source);
		assertThat(entered.find()).isTrue();
		return Arrays.stream(entered.group(1).split(","))
			.map((room) -> room.replaceAll("[\"\\s]", ""))
			.filter((room) -> !room.isEmpty())
			.toList();
	}

}
