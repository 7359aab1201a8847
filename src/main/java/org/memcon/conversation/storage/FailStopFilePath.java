package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The path of a file of H2 that is opened as a {@link FailStopChannel}. It is public
 * because H2 makes instances by reflection.
 */
public final class FailStopFilePath extends FilePathWrapper {

	private static final String SCHEME = "failstop";

	static {
		FilePath.register(new FailStopFilePath());
	}

	/** The name under which H2 opens the file in this way. */
	static String nameOf(Path file) {
		return SCHEME + ":" + file.toAbsolutePath();
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new FailStopChannel(super.open(mode));
	}

}
