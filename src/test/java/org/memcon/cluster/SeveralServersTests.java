package org.memcon.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.RawHttpClient;
import org.memcon.TestDatabases;
import org.memcon.ingest.FrusVolumeFixture;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two servers with directories of their own on one archive in PostgreSQL, and imports by
 * other processes.
 */
@Tag("cluster")
@Timeout(180)
class SeveralServersTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	static Path folder;

	static String url;

	static ConfigurableApplicationContext first;

	static ConfigurableApplicationContext second;

	@BeforeAll
	static void open() {
		url = TestDatabases.url();
		first = open("first");
		second = open("second");
	}

	@AfterAll
	static void close() {
		first.close();
		second.close();
	}

	@Test
	void importIsReadAndFoundOnEveryServer() throws Exception {
		var before = total(first, "");

		assertThat(ingest("third", "frus-cluster").waitFor()).as(said("third")).isZero();

		for (var server : List.of(first, second)) {
			await().atMost(SOON).untilAsserted(() -> {
				assertThat(total(server, "")).isEqualTo(before + 3);
				assertThat(total(server, "?collection=frus-cluster")).isEqualTo(3);
				assertThat(client(server).get("/conversations/frus-cluster-d2/pages/1").status()).isEqualTo(200);
			});
		}
	}

	@Test
	void differentFilesAreImportedAtTheSameTime() throws Exception {
		var one = ingest("one", "frus-one");
		var other = ingest("other", "frus-other");

		assertThat(one.waitFor()).as(said("one")).isZero();
		assertThat(other.waitFor()).as(said("other")).isZero();
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(total(second, "?collection=frus-one&collection=frus-other")).isEqualTo(6));
	}

	@Test
	void serversGiveTheSameListsAndTheSameRecords() {
		for (var address : List.of("/conversations.json?sort=relevance&q=treaty", "/api/v1/passages?q=nato",
				"/conversations/2003-03-18-bush-putin-telcon.txt", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc")) {
			assertThat(withoutTime(client(first).get(address).body())).as(address)
				.isEqualTo(withoutTime(client(second).get(address).body()));
		}
	}

	private static String withoutTime(String body) {
		return body.replaceAll("<responseDate>.*?</responseDate>|localhost:\\d+", "");
	}

	private static ConfigurableApplicationContext open(String directory) {
		return new SpringApplicationBuilder(MemconApplication.class).run(arguments(directory, "--server.port=0"));
	}

	private static String[] arguments(String directory, String... others) {
		var arguments = new ArrayList<>(List.of(others));
		arguments.add("--spring.profiles.active=cluster");
		arguments.add("--spring.datasource.url=" + url);
		arguments.add("--memcon.archive.directory=" + folder.resolve(directory));
		return arguments.toArray(String[]::new);
	}

	private static Process ingest(String directory, String volume) throws IOException {
		var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				MemconApplication.class.getName()));
		var file = FrusVolumeFixture.of(volume, 3).in(Files.createDirectories(folder.resolve(volume)));
		command.addAll(List.of(arguments(directory, "ingest", file.toString())));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve(directory + ".txt").toFile())
			.start();
	}

	private static String said(String directory) throws IOException {
		return Files.readString(folder.resolve(directory + ".txt"));
	}

	private static int total(ConfigurableApplicationContext server, String query) {
		var answer = client(server).get("/api/v1/conversations" + query).body();
		return Integer.parseInt(answer.replaceAll("(?s).*?\"total\":(\\d+).*", "$1"));
	}

	private static RawHttpClient client(ConfigurableApplicationContext server) {
		return new RawHttpClient(server.getEnvironment().getRequiredProperty("local.server.port", int.class));
	}

}
