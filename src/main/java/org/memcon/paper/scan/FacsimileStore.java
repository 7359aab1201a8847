package org.memcon.paper.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.memcon.conversation.Facsimile;
import org.memcon.draft.Checksum;

/**
 * Stores the images of pages by their content: the same image is stored once, and a file
 * gets its name only when it is completely written.
 */
class FacsimileStore {

	private final Path directory;

	FacsimileStore(Path directory) {
		this.directory = directory;
	}

	/**
	 * Stores an image and its thumbnail; the thumbnail first, so that no image lacks one.
	 */
	synchronized Facsimile keep(BufferedImage image, BufferedImage thumbnail) throws IOException {
		var bytes = png(image);
		var checksum = Checksum.of(bytes);
		var folder = Files.createDirectories(this.directory.resolve(checksum.substring(0, 2)));
		write(folder, checksum + "-thumbnail.png", png(thumbnail));
		write(folder, checksum + ".png", bytes);
		return new Facsimile(checksum, image.getWidth(), image.getHeight());
	}

	private static void write(Path folder, String name, byte[] bytes) throws IOException {
		var file = folder.resolve(name);
		if (Files.exists(file)) {
			return;
		}
		var unfinished = folder.resolve(name + "." + UUID.randomUUID() + ".part");
		try {
			Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
					StandardOpenOption.SYNC);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static byte[] png(BufferedImage image) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.setUseCache(false);
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

}
