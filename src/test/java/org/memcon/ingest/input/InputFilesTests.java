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
	void linksThatLeadOutOfAFolderAreNotFollowed() throws IOException {
		write("in/a.xml", "out/b.xml", "out/c/d.xml");
		link("in/b.xml", "out/b.xml");
		link("in/c", "out/c");
		link("in/e.xml", "in/a.xml");

		var received = received(this.folder.resolve("in"));

		assertThat(received.files()).containsExactly("in/a.xml");
		assertThat(received.refused()).containsExactly(
				"in/b.xml: the link leads out of the folder and is not followed (--follow-links)",
				"in/c: the link leads out of the folder and is not followed (--follow-links)");
	}

	@Test
	void linksThatLeadOutOfAFolderAreFollowedIfWanted() throws IOException {
		write("in/a.xml", "out/b.xml", "out/c/d.xml");
		link("in/b.xml", "out/b.xml");
		link("in/c", "out/c");
		link("out/c/back", "in");
		var recordingInputHandler = new RecordingInputHandler(this.folder);

		InputFiles.of(List.of(this.folder.resolve("in")), true).unpack(recordingInputHandler);

		assertThat(recordingInputHandler.files()).containsExactly("in/a.xml", "in/b.xml", "in/c/d.xml");
		assertThat(recordingInputHandler.refused()).isEmpty();
	}

	@Test
	void linksThatAreGivenAreFollowed() throws IOException {
		write("out/b.xml", "elsewhere/c.xml");
		link("folder", "out");
		link("file.xml", "elsewhere/c.xml");

		assertThat(received(this.folder.resolve("folder"), this.folder.resolve("file.xml")).files())
			.containsExactly("folder/b.xml", "file.xml");
	}

	@Test
	void aSidecarThatLeadsOutIsNotFollowed() throws IOException {
		write("in/a.pdf", "out/secret");
		link("in/a.yaml", "out/secret");

		var received = received(this.folder.resolve("in"));

		assertThat(received.files()).containsExactly("in/a.pdf");
		assertThat(received.refused())
			.containsExactly("in/a.yaml: the link leads out of the folder and is not followed (--follow-links)");
	}

	@Test
	void foldersAreNotReadToAnyDepth() throws IOException {
		write("a.xml", "b/".repeat(99) + "c.xml", "b/".repeat(200) + "d.xml");

		var received = received(this.folder);

		assertThat(received.files()).containsExactly("a.xml", "b/".repeat(99) + "c.xml");
		assertThat(received.refused()).singleElement().asString().endsWith("/b: folders are nested too deep");
	}

	private void link(String name, String target) throws IOException {
		Files.createSymbolicLink(this.folder.resolve(name), this.folder.resolve(target));
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

		InputFiles.of(List.of(this.folder), false, this::listWithoutPermission).unpack(recordingInputHandler);

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
