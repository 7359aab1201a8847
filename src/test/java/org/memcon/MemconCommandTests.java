package org.memcon;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.MemconCommand.CommandArguments;

import static org.assertj.core.api.Assertions.assertThat;

class MemconCommandTests {

	private final StringWriter said = new StringWriter();

	@Test
	void withoutWordsReadersAreLetIn() {
		assertThat(MemconCommand.isRequested()).isFalse();
		assertThat(MemconCommand.isRequested("--server.port=0", "--debug")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ingest", "export", "--help", "--version", "anything", "--port=90", "-h" })
	void otherWordsAreForTheCommand(String word) {
		assertThat(MemconCommand.isRequested("--server.port=0", word)).isTrue();
	}

	@Test
	void settingsAreTakenOutOfTheWords() {
		assertThat(CommandArguments.of("ingest", "--memcon.archive.directory=/x y", "--report=r.jsonl", "a.xml"))
			.isEqualTo(new CommandArguments(List.of("--memcon.archive.directory=/x y"),
					List.of("ingest", "--report=r.jsonl", "a.xml")));
	}

	@Test
	void whatStandsBehindTwoHyphensIsNoSetting() {
		assertThat(CommandArguments.of("ingest", "--", "--a.b=c"))
			.isEqualTo(new CommandArguments(List.of(), List.of("ingest", "--", "--a.b=c")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "ingest --help", "--version", "ingest --version", "export --help",
			"export --version", "withdraw --help", "rename --help" })
	void helpIsGivenWithoutTheArchive(String words) {
		assertThat(run(words.split(" "))).isZero();
	}

	@Test
	void helpShowsExamplesAndTheStatus() {
		run("ingest", "--help");

		assertThat(this.said.toString()).contains("Examples:", "--as 2003-03-18-bush-putin-telcon", "Exit status:",
				"2   wrong usage");
	}

	@Test
	void everyCommandHasItsLineInTheHelp() {
		run("--help");

		assertThat(this.said.toString()).containsPattern("ingest +Imports papers")
			.containsPattern("export +Packs the whole archive");
	}

	@ParameterizedTest
	@ValueSource(strings = { "anything", "ingest", "ingest --all", "ingest --limit 0 a.xml", "ingest --limit x a.xml",
			"ingest --language ../x a.xml", "ingest --collection a/b a.xml", "ingest --as a a.xml b.xml",
			"ingest --as a a.zip", "ingest --as a .", "ingest --sidecar a.xml", "ingest --authority gone.xml a.xml",
			"ingest --report gone/r.jsonl a.xml", "ingest --as a.xml b.xml", "withdraw", "withdraw a",
			"withdraw a --reason=", "withdraw a --lift --reason=x", "withdraw a b --lift", "rename", "rename a",
			"rename a a", "rename a b/c", "rename a hits", "rename a b c", "export", "export a.zip b.zip",
			"export --all a.zip", "export gone/a.zip", "export ." })
	void wrongUseIsAnsweredWithoutTheArchive(String words) {
		assertThat(run(words.split(" "))).isEqualTo(2);
		assertThat(this.said.toString()).contains("Usage: java -jar memcon.jar");
	}

	@Test
	void aListOfPersonsOfAnySizeIsRefused(@TempDir Path folder) throws IOException {
		var list = folder.resolve("persons.xml");
		Files.write(list, new byte[8_000_001]);

		assertThat(run("ingest", "--authority", list.toString(), "a.xml")).isEqualTo(2);
		assertThat(this.said.toString()).startsWith("--authority must have at most 8,000,000 bytes");
	}

	@Test
	void anArchiveThatCannotBeOpenedIsToldInOneLine(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.xml"), "<TEI/>");

		assertThat(run("ingest", folder.resolve("a.xml").toString())).isEqualTo(1);
		assertThat(this.said.toString().strip()).isEqualTo("The archive cannot be opened: closed");
	}

	@Test
	void anArchiveThatCannotBeOpenedLeavesTheFileAlone(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("a.zip"), "kept");

		assertThat(run("export", file.toString())).isEqualTo(1);
		assertThat(this.said.toString().strip()).isEqualTo("The archive cannot be opened: closed");
		assertThat(folder).isDirectoryContaining("glob:**/a.zip").isDirectoryNotContaining("glob:**.part");
		assertThat(file).hasContent("kept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "withdraw a --reason x", "withdraw --lift a", "rename a b" })
	void aDecisionNeedsTheArchive(String words) {
		assertThat(run(words.split(" "))).isEqualTo(1);
		assertThat(this.said.toString().strip()).isEqualTo("The archive cannot be opened: closed");
	}

	private int run(String... words) {
		var line = MemconCommand.line((settings) -> {
			throw new IllegalStateException("closed");
		}, List.of());
		line.setOut(new PrintWriter(this.said, true)).setErr(new PrintWriter(this.said, true));
		return line.execute(words);
	}

}
