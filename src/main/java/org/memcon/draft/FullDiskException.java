package org.memcon.draft;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Says that the disk is full: no fault of the file that is being read, and the end of the
 * run.
 */
public final class FullDiskException extends RuntimeException {

	public FullDiskException(@Nullable Throwable cause) {
		super("no space left on the disk", cause);
	}

	/**
	 * Throws this if a full disk caused the failure, which is then not the file's own.
	 */
	public static void throwIfIn(Throwable failure) {
		if (isIn(failure)) {
			throw new FullDiskException(failure);
		}
	}

	/** Returns true if a full disk caused the failure. */
	public static boolean isIn(Throwable failure) {
		return causes(failure).anyMatch(FullDiskException::isFullDisk);
	}

	/** The failure, its cause, the cause of that, and so on. */
	public static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).limit(50);
	}

	/** H2 tells of the causes in another process only in what it prints. */
	private static boolean isFullDisk(Throwable cause) {
		var message = cause.toString().toLowerCase(Locale.ROOT);
		return cause instanceof FullDiskException || message.contains("no space left on device")
				|| message.contains("not enough space on the disk") || message.contains("disk is full");
	}

}
