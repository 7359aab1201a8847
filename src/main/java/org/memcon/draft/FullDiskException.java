package org.memcon.draft;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The disk is full: no fault of the file that is being read, and the end of the run.
 */
public class FullDiskException extends RuntimeException {

	private FullDiskException(Throwable cause) {
		super("no space left on the disk", cause);
	}

	/** Lets no failure be taken for the file's own that comes of a full disk. */
	public static void throwIfIn(Throwable failure) {
		if (isIn(failure)) {
			throw new FullDiskException(failure);
		}
	}

	/** Whether this is what the failure comes of. */
	public static boolean isIn(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(50)
			.anyMatch(FullDiskException::isFullDisk);
	}

	private static boolean isFullDisk(Throwable cause) {
		var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
		return message.contains("no space left on device") || message.contains("not enough space on the disk");
	}

}
