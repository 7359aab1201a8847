package org.memcon.ingest.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;

import org.memcon.draft.FullDiskException;
import org.memcon.draft.WhiteSpace;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Words the reasons of failures for a curator.
 */
public final class FailureMessages {

	private static final int MAX_LENGTH = 500;

	private FailureMessages() {
	}

	public static String of(Throwable failure) {
		if (FullDiskException.isIn(failure)) {
			return "no space left on the disk";
		}
		var cause = NestedExceptionUtils.getMostSpecificCause(failure);
		if (cause instanceof NoSuchFileException) {
			return "there is no such file";
		}
		if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
			return refusal(refusal.getSQLState());
		}
		if (cause instanceof InvalidPathException) {
			return "its name cannot be written in this locale; use one with UTF-8 (LC_ALL=C.UTF-8)";
		}
		if (cause instanceof StackOverflowError) {
			return "it is nested too deep";
		}
		if (cause instanceof OutOfMemoryError) {
			return "there is too little memory for it";
		}
		return (cause instanceof AccessDeniedException) ? "no permission to read it" : message(cause);
	}

	/** The statement and its values are for programmers. */
	private static String refusal(String state) {
		return switch (state) {
			case "22001" -> "one of its texts is too long";
			case "90067", "90098" -> "the process that has the database open had to close it; its disk may be full";
			case "23505" -> "two of its parts have the same name";
			default -> "the database refuses it (" + state + ")";
		};
	}

	private static String message(Throwable cause) {
		var message = WhiteSpace
			.fold(Optional.ofNullable(cause.getMessage()).orElseGet(() -> cause.getClass().getSimpleName()));
		return message.substring(0, Math.min(message.length(), MAX_LENGTH));
	}

	/** Returns true if nothing more can be written, so that the run has to stop. */
	public static boolean isFatal(Throwable failure) {
		return FullDiskException.isIn(failure) || FullDiskException.causes(failure)
			.anyMatch((cause) -> cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException);
	}

}
