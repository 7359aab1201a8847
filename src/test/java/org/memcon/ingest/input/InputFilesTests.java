package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class InputFilesTests {

	@TempDir
	private Path folder;

	@Test
	void filesComeBeforeFoldersAndInOrder() throws IOException {
		write("b.xml", "a/c.xml", "a.xml", "a/b/d.xml");

		assertThat(received(this.folder).files()).containsExactly("a.xml", "b.xml", "a/c.xml", "a/b/d.xml");
	}

	@Test
	void hiddenFilesAreLeftOut() throws IOException {
		write("a.xml", ".b.xml", ".git/c.xml");

		assertThat(received(this.folder).files()).containsExactly("a.xml");
	}

	@Test
	void noFileComesTwice() throws IOException {
		write("a.xml");

		assertThat(received(this.folder, this.folder.resolve("a.xml")).files()).containsExactly("a.xml");
	}

	@Test
	void aSidecarComesWithItsFile() throws IOException {
		write("a.pdf", "a.yaml", "b.txt", "b.yaml", "c.xml", "c.yaml");

		assertThat(received(this.folder).files()).containsExactly("a.pdf + sidecar", "b.txt + sidecar", "c.xml",
				"c.yaml");
	}

	@Test
	void aSidecarComesWithAFileThatIsNamed() throws IOException {
		write("a.pdf", "a.yaml");

		assertThat(received(this.folder.resolve("a.pdf")).files()).containsExactly("a.pdf + sidecar");
	}

	@Test
	void aLinkBackEndsTheWalk() throws IOException {
		write("a/b.xml");
		Files.createSymbolicLink(this.folder.resolve("a/back"), this.folder);

		assertThat(received(this.folder).files()).containsExactly("a/b.xml");
	}

	@Test
	void aLinkThatLeadsNowhereIsRefusedAndTheRestGoesOn() throws IOException {
		write("b.xml");
		Files.createSymbolicLink(this.folder.resolve("a.xml"), this.folder.resolve("gone.xml"));

		var recordingInputHandler = received(this.folder);

		assertThat(recordingInputHandler.refused()).containsExactly("a.xml: the link has no target");
		assertThat(recordingInputHandler.files()).containsExactly("b.xml");
	}

	@Test
	void whatIsNotThereIsRefused() {
		assertThat(received(this.folder.resolve("gone.xml")).refused())
			.containsExactly("gone.xml: there is no such file");
	}

	@Test
	void anEmptyFileIsRefused() throws IOException {
		Files.createFile(this.folder.resolve("a.xml"));

		assertThat(received(this.folder).refused()).containsExactly("a.xml: the file is empty");
	}

	@Test
	void aFolderWithoutPermissionIsRefusedAndTheRestGoesOn() throws IOException {
		write("closed/a.xml", "open/b.xml");
		var closed = this.folder.resolve("closed").toFile();
		assumeThat(closed.setReadable(false) && !closed.canRead()).as("a user who may not read all").isTrue();

		var recordingInputHandler = received(this.folder);

		assertThat(recordingInputHandler.refused()).containsExactly("closed: no permission to read it");
		assertThat(recordingInputHandler.files()).containsExactly("open/b.xml");
		assertThat(closed.setReadable(true)).isTrue();
	}

	@Test
	void aFolderThatTheSystemDoesNotListIsRefusedAndTheRestGoesOn() throws IOException {
		write("closed/a.xml", "open/b.xml");
		var recordingInputHandler = new RecordingInputHandler(this.folder);

		InputFiles.of(List.of(this.folder), this::listWithoutPermission).unpack(recordingInputHandler);

		assertThat(recordingInputHandler.refused()).containsExactly("closed: no permission to read it");
		assertThat(recordingInputHandler.files()).containsExactly("open/b.xml");
	}

	private Stream<Path> listWithoutPermission(Path folder) throws IOException {
		if (folder.endsWith("closed")) {
			throw new AccessDeniedException(folder.toString());
		}
		return Files.list(folder);
	}

	@Test
	void nothingMoreComesWhenEnoughHasBeenTaken() throws IOException {
		write("a.xml", "b.xml");
		var recordingInputHandler = new RecordingInputHandler(this.folder, 1);

		InputFiles.of(List.of(this.folder)).unpack(recordingInputHandler);

		assertThat(recordingInputHandler.files()).containsExactly("a.xml");
	}

	private RecordingInputHandler received(Path... paths) {
		var recordingInputHandler = new RecordingInputHandler(this.folder);
		InputFiles.of(List.of(paths)).unpack(recordingInputHandler);
		return recordingInputHandler;
	}

	private void write(String... names) throws IOException {
		for (var name : names) {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.writeString(this.folder.resolve(name), "words");
		}
	}

}
