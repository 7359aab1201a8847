package org.memcon;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.storage.ArchiveException;
import org.memcon.draft.FullDiskException;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Explains in a sentence, with the remedy, why an archive cannot be opened.
 */
class ArchiveFailureAnalyzer implements FailureAnalyzer {

	private static final String BACKUP = "Put back a backup of the archive's directory.";

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return explain(failure).map((it) -> new FailureAnalysis(it, null, failure)).orElse(null);
	}

	static Optional<String> explain(Throwable failure) {
		return FullDiskException.isIn(failure)
				? Optional.of("There is no space left on the disk. Free some, then try again.")
				: FullDiskException.causes(failure).flatMap((cause) -> explainOne(cause).stream()).findFirst();
	}

	private static Optional<String> explainOne(Throwable cause) {
		if (cause instanceof ArchiveException) {
			return Optional.of(String.valueOf(cause.getMessage()));
		}
		if (cause instanceof FileSystemException refusal && refusal.getFile() != null) {
			return Optional.of("""
					%s cannot be written. Give the user who runs Memcon the right to write there, or name another \
					directory: --memcon.archive.directory=DIRECTORY""".formatted(refusal.getFile()));
		}
		return (cause instanceof SQLException refusal) ? explainDatabase(refusal) : Optional.empty();
	}

	private static Optional<String> explainDatabase(SQLException refusal) {
		return Optional.ofNullable(switch (String.valueOf(refusal.getSQLState())) {
			case "28000" ->
				"""
						The database does not accept the passwords in database.properties. Put back the file that belongs to \
						it; if the database is of a release without passwords, delete the file.""";
			case "90020" ->
				"Another program has the database open. End it, or let it open the database with AUTO_SERVER=TRUE.";
			case "90013", "90146" -> "The database is missing. " + BACKUP;
			case "90028", "90030", "90031", "90048", "90057" -> "The database is damaged. " + BACKUP;
			default -> null;
		});
	}

}
