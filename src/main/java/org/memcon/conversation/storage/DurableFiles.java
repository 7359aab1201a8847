package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files that are safe on the disk before they get their name, so that a full disk or the
 * loss of power leaves none that is not whole.
 */
public final class DurableFiles {

	private DurableFiles() {
	}

	/** Waits until a file is safe on the disk. */
	public static void sync(Path file) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
