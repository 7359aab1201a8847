package org.memcon;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.FileDatabase;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The check of a whole archive, restored from a backup, lists what somebody has changed
 * behind its back.
 */
class CheckedArchiveTests {

	private static final String SLUG = "1994-03-04-call";

	@TempDir
	private Path folder;

	@Test
	void whatIsMissingOrDamagedIsListed() throws IOException {
		var paper = Files.write(this.folder.resolve("call.pdf"), PaperFixtures.pdf(PaperFixtures.CALL));
		var note = Files.writeString(this.folder.resolve("note.txt"), "A note that is no conversation.");
		run(0, "first", "ingest", paper.toString(), note.toString());
		run(0, "first", "backup", this.folder.resolve("backup.zip").toString());
		run(0, "second", "restore", this.folder.resolve("backup.zip").toString());

		assertThat(run(0, "second", "check")).endsWith("4 images and kept papers: all is well");

		damage(this.folder.resolve("second"));
		assertThat(run(1, "second", "check")).contains(SLUG + ": of its 2 pages, there are [1, 7]",
				"the small image is missing", "kept paper: ", " is damaged", "4 problems");
	}

	private static void damage(Path archive) throws IOException {
		Files.writeString(first(archive.resolve("papers"), ""), "another");
		Files.delete(first(archive.resolve("facsimiles"), "-thumbnail.png"));
		Files.writeString(first(archive.resolve("facsimiles"), ".png"), "another");
		FileDatabase.in(archive).administration().execute("""
				update pages set number = 7 where number = 2
				and conversation_id = (select id from conversations where slug = '%s')""".formatted(SLUG));
	}

	private static Path first(Path folder, String ending) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().matches(".*/[0-9a-f]{64}" + ending))
				.sorted()
				.findFirst()
				.orElseThrow();
		}
	}

	private String run(int expectedStatus, String archive, String... words) {
		var said = new StringWriter();
		var out = new PrintWriter(said, true);
		var settings = List.of("--memcon.archive.directory=" + this.folder.resolve(archive),
				"--memcon.papers.keep=true");
		var status = MemconCommand.line(MemconApplication::openWithoutWebServer, settings)
			.setOut(out)
			.setErr(out)
			.execute(words);
		assertThat(status).as(said.toString()).isEqualTo(expectedStatus);
		return said.toString().strip();
	}

}
