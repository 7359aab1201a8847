package org.memcon.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureDocumentTests {

	private static final Path MODULES = MarkdownPage.path("src/main/java/org/memcon");

	private static final Pattern DESCRIPTION = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private static final Pattern DEPENDENCIES = Pattern.compile("allowedDependencies = \\{([^}]*)\\}");

	private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

	private final MarkdownPage markdownPage = MarkdownPage.of("docs/architecture.md");

	@Test
	void modulesBearTheirDescriptions() {
		assertThat(documented((row) -> row.text(1))).isEqualTo(declared((module) -> description(packageInfo(module))));
	}

	@Test
	void modulesDependOnWhatTheyDeclare() {
		assertThat(documented((row) -> row.codes(2)))
			.isEqualTo(declared((module) -> dependencies(packageInfo(module))));
	}

	@Test
	void subpackagesAreNamed() {
		assertThat(documented((row) -> row.codes(3)))
			.isEqualTo(declared((module) -> folders(module).map(ArchitectureDocumentTests::name).toList()));
	}

	@Test
	void packagesAreDescribed() {
		assertThat(MarkdownPage.files("src/main/java/org/memcon", "package-info.java"))
			.allSatisfy((file) -> assertThat(description(MarkdownPage.read(file))).endsWith("."));
	}

	@Test
	void readmeNamesEveryModule() {
		assertThat(MarkdownPage.of("README.md").text())
			.contains(folders(MODULES).map((module) -> "`" + name(module) + "`").toList());
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
				.distinct()
				.toList());
	}

	@Test
	void typesThatAreNamedExist() {
		assertThat(ProgramTypes.types((type) -> true).map(Class::getSimpleName).toList())
			.containsAll(this.markdownPage.typeNames());
	}

	private <T> Map<String, T> documented(Function<MarkdownPage.TableRow, T> column) {
		return this.markdownPage.table("Modules").stream().collect(Collectors.toMap((row) -> row.code(0), column));
	}

	private static <T> Map<String, T> declared(Function<Path, T> fact) {
		var modules = new TreeMap<String, T>();
		folders(MODULES).forEach((module) -> modules.put(name(module), fact.apply(module)));
		return modules;
	}

	private static Stream<Path> folders(Path folder) {
		return MarkdownPage.entries(folder).filter(Files::isDirectory);
	}

	private static String name(Path folder) {
		return folder.getFileName().toString();
	}

	private static String packageInfo(Path module) {
		return MarkdownPage.read(module.resolve("package-info.java"));
	}

	private static String description(String source) {
		var description = DESCRIPTION.matcher(source);
		assertThat(description.find()).isTrue();
		return description.group(1).replace("*", " ").replaceAll("\\s+", " ").strip();
	}

	private static List<String> dependencies(String source) {
		var dependencies = DEPENDENCIES.matcher(source);
		assertThat(dependencies.find()).isTrue();
		return Arrays.stream(dependencies.group(1).split(","))
			.map((module) -> module.replace("\"", "").strip())
			.filter((module) -> !module.isEmpty())
			.toList();
	}

}
