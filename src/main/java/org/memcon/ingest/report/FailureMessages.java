package org.memcon.ingest.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

import org.memcon.draft.FullDiskException;
import org.memcon.draft.WhiteSpace;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Says in a curator's words why something failed.
 */
public final class FailureMessages {

	private static final int MAX_LENGTH = 500;

	private FailureMessages() {
	}

	public static String of(Throwable failure) {
		if (FullDiskException.isIn(failure)) {
			return "no space left on the disk";
		}
		var cause = causes(failure).reduce((first, last) -> last).orElse(failure);
		if (cause instanceof NoSuchFileException) {
			return "there is no such file";
		}
		return (cause instanceof AccessDeniedException) ? "no permission to read it" : message(cause);
	}

	private static String message(Throwable cause) {
		var message = WhiteSpace
			.fold(Optional.ofNullable(cause.getMessage()).orElseGet(() -> cause.getClass().getSimpleName()));
		return message.substring(0, Math.min(message.length(), MAX_LENGTH));
	}

	/** Whether nothing more can be written, so that there is no sense in going on. */
	public static boolean isFatal(Throwable failure) {
		return FullDiskException.isIn(failure)
				|| causes(failure).anyMatch((cause) -> cause instanceof DataAccessResourceFailureException
						|| cause instanceof CannotCreateTransactionException);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).limit(50);
	}

}
