package org.memcon.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.conversation.storage.FileDatabase;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command as a process of its own, killed in the middle of its work.
 */
class InterruptedIngestTests {

	private static final int DOCUMENTS = 600;

	/** The size of the report in the middle of the work. */
	private static final long MIDDLE = 25_000;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@TempDir
	private Path folder;

	@Test
	void whatIsKilledLeavesNothingHalfAndIsFinishedByTheSameCommand() throws Exception {
		FrusVolumeFixture.of("frus-long", DOCUMENTS).in(this.folder);
		killInTheMiddle();
		assertThat(archive().count("conversations where slug like 'frus%'")).isBetween(1L, DOCUMENTS - 1L);
		assertNothingIsHalf();

		assertThat(finish()).as(said()).isZero();
		assertThat(archive().count("conversations where slug like 'frus%'")).isEqualTo(DOCUMENTS);
		assertNothingIsHalf();
		var content = archive().content();

		assertThat(finish()).as(said()).isZero();
		assertThat(archive().content().lines()).containsExactlyElementsOf(content.lines().toList());
	}

	private void killInTheMiddle() throws Exception {
		var process = start();
		var report = this.folder.resolve("report.jsonl");
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (process.isAlive() && System.nanoTime() < end && size(report) < MIDDLE) {
			Thread.sleep(5);
		}
		process.destroyForcibly();
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

	private static long size(Path file) throws IOException {
		return Files.exists(file) ? Files.size(file) : 0;
	}

	private int finish() throws Exception {
		var process = start();
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return process.exitValue();
	}

	private String said() throws IOException {
		return Files.readString(this.folder.resolve("said.txt"));
	}

	private Process start() throws IOException {
		var java = ProcessHandle.current().info().command().orElse("java");
		var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), MemconApplication.class.getName(), "ingest"));
		command.addAll(List.of("--memcon.archive.directory=" + this.folder.resolve("archive"), "--report",
				this.folder.resolve("report.jsonl").toString(), this.folder.resolve("frus-long.xml").toString()));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("said.txt").toFile())
			.start();
	}

	/** Each has all the turns and pages that such a document has. */
	private void assertNothingIsHalf() throws IOException {
		assertThat(archive().strings("""
				select c.slug from conversations c where c.slug like 'frus%' and
				(c.page_count <> (select count(*) from pages p where p.conversation_id = c.id) or
				2 <> (select count(*) from turns t where t.conversation_id = c.id) or
				1 <> (select count(*) from accessions a where a.slug = c.slug))""")).isEmpty();
		assertThat(archive().strings("select slug from accessions where slug like 'frus%' and conversation_id is null"))
			.isEmpty();
	}

	/** Closed again after each question, for the next process to open. */
	private IngestTestArchive archive() throws IOException {
		var database = FileDatabase.in(this.folder.resolve("archive"));
		return new IngestTestArchive(
				new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
	}

}
