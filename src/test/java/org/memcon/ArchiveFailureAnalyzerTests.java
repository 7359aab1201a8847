package org.memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveException;
import org.memcon.conversation.storage.FileDatabase;

import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The sentences in which an archive that cannot be opened says why.
 */
class ArchiveFailureAnalyzerTests {

	@TempDir
	private Path folder;

	@Test
	void directoryThatCannotBeMadeIsNamedWithTheRemedy() throws IOException {
		var file = Files.createFile(this.folder.resolve("file"));

		assertThat(explained(() -> FileDatabase.in(file.resolve("archive")))).contains(file.toString(),
				"cannot be written", "--memcon.archive.directory");
	}

	@Test
	void damagedDatabaseAsksForABackup() throws Exception {
		var database = FileDatabase.in(this.folder);
		try (var file = FileChannel.open(this.folder.resolve("memcon.mv.db"), StandardOpenOption.WRITE)) {
			file.truncate(5000);
		}

		assertThat(explained(() -> database.administration().execute("select 1"))).contains("damaged", "backup");
	}

	@Test
	void foreignPasswordsSendToTheirFile() throws Exception {
		FileDatabase.in(this.folder);
		Files.writeString(this.folder.resolve("database.properties"), "memcon=a\nsa=b\n");
		var database = FileDatabase.in(this.folder);

		assertThat(explained(() -> database.administration().execute("select 1"))).contains("database.properties");
	}

	@Test
	void databaseOpenElsewhereSaysWhatToEnd() {
		assertThat(explained(() -> {
			throw new IllegalStateException(new SQLException("locked", "90020"));
		})).contains("Another program");
	}

	@Test
	void fullDiskIsOneSentence() {
		assertThat(explained(() -> {
			throw new UncheckedIOException(new IOException("No space left on device"));
		})).contains("no space left on the disk");
	}

	@Test
	void archiveSpeaksForItself() {
		assertThat(explained(() -> {
			throw new IllegalStateException(new ArchiveException("It is gone."));
		})).isEqualTo("It is gone.");
	}

	@Test
	void otherFailuresAreLeftToOthers() {
		assertThat(ArchiveFailureAnalyzer.explain(new IllegalStateException("other"))).isEmpty();
		assertThat(new ArchiveFailureAnalyzer().analyze(new IllegalStateException("other"))).isNull();
	}

	@Test
	void serverAsksForTheSentences() {
		assertThat(SpringFactoriesLoader.loadFactoryNames(FailureAnalyzer.class, null))
			.contains(ArchiveFailureAnalyzer.class.getName());
	}

	@Test
	void commandSaysTheSentenceAndEndsWithOne() throws IOException {
		var file = Files.createFile(this.folder.resolve("file"));

		assertThat(MemconCommand.run(MemconApplication::openWithoutWebServer, "export",
				"--memcon.archive.directory=" + file.resolve("archive"), this.folder.resolve("a.zip").toString()))
			.isOne();
		assertThat(this.folder.resolve("a.zip")).doesNotExist();
	}

	private static String explained(ThrowingCallable work) {
		return ArchiveFailureAnalyzer.explain(catchThrowable(work)).orElse("");
	}

}
