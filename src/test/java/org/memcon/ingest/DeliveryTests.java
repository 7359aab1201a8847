package org.memcon.ingest;

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

class DeliveryTests {

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

		var received = received(this.folder);

		assertThat(received.refused()).containsExactly("a.xml: the link leads nowhere");
		assertThat(received.files()).containsExactly("b.xml");
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

		var received = received(this.folder);

		assertThat(received.refused()).containsExactly("closed: no permission to read it");
		assertThat(received.files()).containsExactly("open/b.xml");
		assertThat(closed.setReadable(true)).isTrue();
	}

	@Test
	void aFolderThatTheSystemDoesNotListIsRefusedAndTheRestGoesOn() throws IOException {
		write("closed/a.xml", "open/b.xml");
		var received = new Received(this.folder);

		Delivery.of(List.of(this.folder), this::listWithoutPermission).unpack(received);

		assertThat(received.refused()).containsExactly("closed: no permission to read it");
		assertThat(received.files()).containsExactly("open/b.xml");
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
		var received = new Received(this.folder, 1);

		Delivery.of(List.of(this.folder)).unpack(received);

		assertThat(received.files()).containsExactly("a.xml");
	}

	private Received received(Path... paths) {
		var received = new Received(this.folder);
		Delivery.of(List.of(paths)).unpack(received);
		return received;
	}

	private void write(String... names) throws IOException {
		for (var name : names) {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.writeString(this.folder.resolve(name), "words");
		}
	}

}
