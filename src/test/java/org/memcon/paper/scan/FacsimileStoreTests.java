package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.conversation.storage.ArchiveSettings.Storage;
import org.memcon.draft.Checksum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FacsimileStoreTests {

	private final BufferedImage image = new BufferedImage(130, 170, BufferedImage.TYPE_BYTE_GRAY);

	private final BufferedImage thumbnail = new BufferedImage(20, 26, BufferedImage.TYPE_BYTE_GRAY);

	@TempDir
	private Path archive;

	@Test
	void anImageIsStoredUnderItsChecksum() throws IOException {
		var settings = new ArchiveSettings(this.archive, Storage.FILE);

		var facsimile = new FacsimileStore(settings.facsimiles()).keep(this.image, this.thumbnail);

		assertThat(facsimile.width()).isEqualTo(130);
		assertThat(facsimile.height()).isEqualTo(170);
		assertThat(facsimile.checksum()).isEqualTo(Checksum.of(Files.readAllBytes(settings.facsimile(facsimile))));
		assertThat(ImageIO.read(settings.thumbnail(facsimile).toFile()).getWidth()).isEqualTo(20);
	}

	@Test
	void theSameImageIsStoredOnce() throws IOException {
		var store = new FacsimileStore(this.archive);

		assertThat(store.keep(this.image, this.thumbnail)).isEqualTo(store.keep(this.image, this.thumbnail));
		assertThat(files()).hasSize(2);
	}

	@Test
	void whatCannotBeFinishedLeavesNothing() throws IOException {
		var store = new FacsimileStore(this.archive);
		var facsimile = store.keep(this.image, this.thumbnail);
		for (var file : files()) {
			Files.delete(file);
		}
		var inTheWay = this.archive.resolve(facsimile.checksum().substring(0, 2));
		Files.delete(inTheWay);
		Files.writeString(inTheWay, "no directory");

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.keep(this.image, this.thumbnail));
		assertThat(files()).containsExactly(inTheWay);
	}

	private List<Path> files() throws IOException {
		try (var files = Files.walk(this.archive)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
