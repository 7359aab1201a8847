package org.memcon.ingest.input;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.FileSystemResource;

/**
 * The sidecars of papers, in which a curator corrects what was read of them. One that is
 * there already is never replaced.
 */
public final class SidecarFiles {

	/** Extensions of the files that can have a sidecar. */
	private static final List<String> CORRECTABLE_EXTENSIONS = List.of(".pdf", ".PDF", ".txt", ".TXT");

	private static final String SIDECAR_EXTENSION = ".yaml";

	private SidecarFiles() {
	}

	static boolean isSidecar(Path path) {
		return isSidecar(path.getFileName().toString(),
				(name) -> sibling(path, name).filter(Files::exists).isPresent());
	}

	/** Returns true if a file of this name belongs to another one, which exists. */
	static boolean isSidecar(String name, Predicate<String> exists) {
		return name.endsWith(SIDECAR_EXTENSION)
				&& CORRECTABLE_EXTENSIONS.stream().map((extension) -> stem(name) + extension).anyMatch(exists);
	}

	/** Finds the sidecar of a file, if it has one. */
	static @Nullable Path find(Path path) {
		return nameOf(path.getFileName().toString()).flatMap((name) -> sibling(path, name))
			.filter(Files::isRegularFile)
			.orElse(null);
	}

	/** Returns nothing if the name cannot be written in the locale of the machine. */
	private static Optional<Path> sibling(Path path, String name) {
		try {
			return Optional.of(path.resolveSibling(name));
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	/** Returns the name of the sidecar that a file of this name can have. */
	static Optional<String> nameOf(String name) {
		return CORRECTABLE_EXTENSIONS.stream().anyMatch(name::endsWith) ? Optional.of(stem(name) + SIDECAR_EXTENSION)
				: Optional.empty();
	}

	private static String stem(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

	public static void write(SourceFile file, Optional<String> text, Findings findings) {
		if (text.isPresent() && !isOutsideZip(file)) {
			findings.warn(1, "no sidecar is written for a file in a zip or a portfolio");
		}
		else if (text.isPresent()) {
			write((FileSystemResource) file.content(), text.get(), findings);
		}
	}

	private static boolean isOutsideZip(SourceFile file) {
		return file.content() instanceof FileSystemResource content && content.getFile().getName().equals(file.name());
	}

	private static void write(FileSystemResource content, String text, Findings findings) {
		var file = content.getFilePath();
		var sidecar = nameOf(file.getFileName().toString()).flatMap((name) -> sibling(file, name));
		try {
			Files.writeString(sidecar.orElseThrow(), text, StandardOpenOption.CREATE_NEW);
		}
		catch (FileAlreadyExistsException ex) {
			findings.warn(1, "the existing sidecar is kept");
		}
		catch (IOException | NoSuchElementException ex) {
			findings.error(1, "the sidecar cannot be written: " + FailureMessages.of(ex));
		}
	}

}
