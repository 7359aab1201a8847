package org.memcon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher {@code bin/memcon} with a {@code java} that only prints its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	private static final String JAVA = """
			#!/bin/sh
			case "$*" in
			-version) echo 'openjdk version "%s" 2025-04-15' >&2; exit ;;
			*--memcon.training=true*) %s ;;
			esac
			echo "process $$"
			printf '%%s\\n' "$@"
			""";

	private static final String TRAINING = """
			for option; do
				case $option in *.classes.*) echo classes > "${option#*=}" ;; esac
			done
			exit""";

	@TempDir
	private Path temporary;

	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		this.folder = Files.createDirectories(this.temporary.resolve("a folder/memcon"));
		Files.createDirectory(this.folder.resolve("lib"));
		Files.writeString(this.folder.resolve("memcon.jar"), "jar");
		executable(this.folder.resolve("bin/memcon"), Files.readString(Path.of("src/main/launcher/memcon")));
		java("17.0.15", TRAINING);
	}

	@ParameterizedTest
	@CsvSource({ "11.0.2, 11", "1.8.0_402, 8", "nothing, of an unknown version" })
	void olderJavaIsRefusedInOneSentence(String version, String said) throws Exception {
		java(version, TRAINING);

		assertThat(run()).satisfies((run) -> assertThat(run.status()).isEqualTo(1))
			.satisfies((run) -> assertThat(run.lines()).singleElement()
				.asString()
				.startsWith("memcon: Java 17 or newer is needed")
				.endsWith("is Java " + said + "."));
	}

	@ParameterizedTest
	@CsvSource({ "17.0.15, -XX:SharedArchiveFile=", "21, -XX:SharedArchiveFile=", "24-ea, -XX:SharedArchiveFile=",
			"25.0.3, -XX:AOTCache=" })
	void classesArePreparedOnceAndUsed(String version, String option) throws Exception {
		java(version, TRAINING);
		var used = option + this.folder.toRealPath().resolve("cache");

		assertThat(run().lines()).anyMatch(LauncherTests::isPreparation).anyMatch((line) -> line.startsWith(used));
		assertThat(run().lines()).noneMatch(LauncherTests::isPreparation).anyMatch((line) -> line.startsWith(used));
	}

	@Test
	void commandUsesPreparedClassesButPreparesNone() throws Exception {
		assertThat(run("ingest", "a b.xml").lines()).contains("-Xmx512m", "ingest", "a b.xml")
			.noneMatch(LauncherTests::isPreparation)
			.noneMatch((line) -> line.startsWith("-XX:SharedArchiveFile="));

		run("--server.port=9090");

		assertThat(run("export", "a.zip").lines()).anyMatch((line) -> line.startsWith("-XX:SharedArchiveFile="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--server.port=9090", "--debug", "--memcon.home.heading=a b" })
	void settingsAreForTheServer(String setting) throws Exception {
		assertThat(run(setting).lines()).contains("-Xmx160m").endsWith(setting);
	}

	@Test
	void ownOptionsComeAfterThoseOfTheLauncher() throws Exception {
		assertThat(run().lines()).containsSubsequence("-Xmx160m", "-Xmx1g", "-Dx=y", "-jar",
				this.folder.toRealPath().resolve("memcon.jar").toString());
	}

	@Test
	void failedPreparationPreventsNoStart() throws Exception {
		java("17.0.15", "exit 1");

		assertThat(run().lines()).contains("-jar").noneMatch((line) -> line.startsWith("-XX:SharedArchiveFile="));
		assertThat(this.folder.resolve("cache")).isEmptyDirectory();
	}

	@Test
	void newBuildReplacesTheClassesOfTheOld() throws Exception {
		run();
		Files.writeString(this.folder.resolve("memcon.jar"), "newer jar");

		assertThat(run().lines()).anyMatch(LauncherTests::isPreparation);
		assertThat(files(this.folder.resolve("cache"))).hasSize(1);
	}

	@Test
	void classesOfAnotherJavaStay() throws Exception {
		run();
		java("25", TRAINING);
		run();

		assertThat(files(this.folder.resolve("cache"))).hasSize(2);
	}

	@Test
	void folderThatCannotBeWrittenLeavesTheClassesToTheUsersCache() throws Exception {
		Files.writeString(this.folder.resolve("cache"), "in the way");

		assertThat(run().lines()).anyMatch((line) -> line.startsWith("-XX:SharedArchiveFile=" + this.temporary));
		assertThat(files(this.temporary.resolve("home cache/memcon"))).hasSize(1);
	}

	@Test
	void withoutAnyPlaceForClassesItStarts() throws Exception {
		Files.writeString(this.folder.resolve("cache"), "in the way");
		Files.writeString(this.temporary.resolve("home cache"), "in the way");

		assertThat(run().lines()).contains("-jar").noneMatch(LauncherTests::isPreparation);
	}

	@Test
	void linkLeadsToTheFolder() throws Exception {
		var link = Files.createSymbolicLink(this.temporary.resolve("link"), Path.of("a folder/memcon/bin/memcon"));

		assertThat(start(link).lines()).contains(this.folder.toRealPath().resolve("memcon.jar").toString());
	}

	@Test
	void javaTakesTheProcessOfTheLauncher() throws Exception {
		assertThat(run()).satisfies((run) -> assertThat(run.lines()).contains("process " + run.process()));
	}

	private LauncherRun run(String... words) throws IOException, InterruptedException {
		return start(this.folder.resolve("bin/memcon"), words);
	}

	private LauncherRun start(Path launcher, String... words) throws IOException, InterruptedException {
		var line = new ArrayList<>(List.of(launcher.toString()));
		line.addAll(List.of(words));
		var builder = new ProcessBuilder(line).redirectErrorStream(true);
		builder.environment().put("MEMCON_JAVA", this.temporary.resolve("java home/java").toString());
		builder.environment().put("MEMCON_JAVA_OPTS", "-Xmx1g -Dx=y");
		builder.environment().put("XDG_CACHE_HOME", this.temporary.resolve("home cache").toString());
		var process = builder.start();
		var output = new String(process.getInputStream().readAllBytes());
		return new LauncherRun(process.pid(), process.waitFor(), output.lines().toList());
	}

	private void java(String version, String training) throws IOException {
		executable(this.temporary.resolve("java home/java"), JAVA.formatted(version, training));
	}

	private static void executable(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static boolean isPreparation(String line) {
		return line.startsWith("memcon: Preparing");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	/** A run of the launcher: its process, exit status and output. */
	record LauncherRun(long process, int status, List<String> lines) {

	}

}
