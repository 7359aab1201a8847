package org.memcon.attack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A small file system, of which nearly all room can be taken.
 *
 * @param folder its root, or an empty folder there
 */
record SmallDisk(Path folder) {

	private static final int BLOCK = 4096;

	/** The room that is left. */
	long room() throws IOException {
		return Files.getFileStore(this.folder).getUsableSpace();
	}

	/** Takes all room but so much. */
	void leave(long room) throws IOException {
		try (var file = FileChannel.open(rest(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (room() >= room + BLOCK) {
				file.write(ByteBuffer.allocate(BLOCK));
			}
		}
	}

	/** Gives back what was taken. */
	void free() throws IOException {
		Files.deleteIfExists(rest());
	}

	private Path rest() {
		return this.folder.resolve("rest");
	}

}
