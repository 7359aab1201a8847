package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.RawHttpClient;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers ask the web application while the command, a process of its own, takes a volume
 * into the same archive.
 */
@Timeout(120)
class ReadDuringIngestTests {

	private static final int DOCUMENTS = 60;

	private static final int TURNS = 41;

	private static final long CATCHES_UP_WITHIN = TimeUnit.SECONDS.toNanos(10);

	private static final Pattern COUNT = Pattern.compile("class=\"sentence\"[^>]*>(\\d+|No) conversation");

	private static final Pattern TURN = Pattern.compile("<section class=\"turn[ \"]");

	@TempDir
	private Path folder;

	@Test
	void readersSeeEachDocumentWholeOrNotAtAllAndTheCountFollows() throws Exception {
		var volume = volume().in(this.folder);
		try (var archive = open()) {
			var readers = new RawHttpClient(
					archive.getEnvironment().getRequiredProperty("local.server.port", int.class));
			var command = ingest(volume);
			for (var number = 1; command.isAlive(); number = number % DOCUMENTS + 1) {
				assertThat(turns(readers, number)).isIn(0L, (long) TURNS);
			}
			assertThat(command.exitValue()).as(said()).isZero();

			var end = System.nanoTime() + CATCHES_UP_WITHIN;
			while (count(readers) < DOCUMENTS && System.nanoTime() < end) {
				Thread.sleep(100);
			}
			assertThat(count(readers)).isEqualTo(DOCUMENTS);
			for (var number = 1; number <= DOCUMENTS; number++) {
				assertThat(turns(readers, number)).isEqualTo(TURNS);
			}
		}
	}

	private static FrusVolumeFixture volume() {
		var frusVolumeFixture = FrusVolumeFixture.of("frus-meanwhile", DOCUMENTS);
		var text = String.join("</p><p>", Collections.nCopies(TURNS - 1, "They spoke of wine."));
		frusVolumeFixture.documents().replaceAll((id, words) -> text);
		return frusVolumeFixture;
	}

	private ConfigurableApplicationContext open() {
		return new SpringApplicationBuilder(MemconApplication.class).run("--server.port=0",
				"--memcon.archive.directory=" + this.folder.resolve("archive"));
	}

	private Process ingest(Path volume) throws IOException {
		return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				MemconApplication.class.getName(), "ingest",
				"--memcon.archive.directory=" + this.folder.resolve("archive"), volume.toString()))
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("said.txt").toFile())
			.start();
	}

	private String said() throws IOException {
		return Files.readString(this.folder.resolve("said.txt"));
	}

	/** Reads a document's pages; none if there is no such document yet. */
	private static long turns(RawHttpClient readers, int number) {
		var rawHttpResponse = readers.get("/conversations/frus-meanwhile-d%d/pages".formatted(number));
		assertThat(rawHttpResponse.status()).isIn(200, 404);
		return TURN.matcher(rawHttpResponse.body()).results().count();
	}

	/** Reads the count of the catalog; none before the collection is there. */
	private static int count(RawHttpClient readers) {
		var sentence = COUNT.matcher(readers.get("/conversations?collection=frus-meanwhile").body());
		return (sentence.find() && !sentence.group(1).equals("No")) ? Integer.parseInt(sentence.group(1)) : 0;
	}

}
