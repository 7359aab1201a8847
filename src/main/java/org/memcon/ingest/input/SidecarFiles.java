package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.report.FailureMessages;
import org.springframework.core.io.FileSystemResource;

/**
 * Lays beside a file what was read of it, for the curator to correct. What lies there
 * already is the curator's and stays as it is.
 */
public final class SidecarFiles {

	private SidecarFiles() {
	}

	public static void write(SourceFile file, Optional<String> text, Findings findings) {
		if (text.isPresent() && !(isOutsideZip(file))) {
			findings.warn(1, "no sidecar is written for a file in a zip");
		}
		else if (text.isPresent()) {
			write((FileSystemResource) file.content(), text.get(), findings);
		}
	}

	private static boolean isOutsideZip(SourceFile file) {
		return file.content() instanceof FileSystemResource content && content.getFile().getName().equals(file.name());
	}

	private static void write(FileSystemResource content, String text, Findings findings) {
		var file = content.getFile().toPath();
		var sidecar = InputFiles.sidecarOf(file.getFileName().toString()).map(file::resolveSibling);
		try {
			Files.writeString(sidecar.orElseThrow(), text, StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			findings.warn(1, "the sidecar that lies beside it is left as it is");
		}
		catch (IOException ex) {
			findings.error(1, "the sidecar cannot be written: " + FailureMessages.of(ex));
		}
	}

}
