package org.memcon.ingest.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.InputHandler;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The files under the paths that a curator names: single files, folders with all that is
 * in them, and zips. They always come in the same order, a folder's files before its
 * subfolders, without hidden ones, and none twice.
 */
public final class InputFiles {

	private static final int MAX_DEPTH = 100;

	private final List<InputFile> inputs = new ArrayList<>();

	private final Set<Path> seen = new HashSet<>();

	private final boolean followLinks;

	private final FolderListing listing;

	private InputFiles(boolean followLinks, FolderListing listing) {
		this.followLinks = followLinks;
		this.listing = listing;
	}

	/** Lists the content of a folder. */
	interface FolderListing {

		Stream<Path> of(Path folder) throws IOException;

	}

	/** A file, its size and its sidecar, or the reason why it cannot be read. */
	private record InputFile(Path path, long bytes, @Nullable Resource sidecar, @Nullable String error) {

		String name() {
			return this.path.toString().replace(File.separatorChar, '/');
		}

	}

	public static InputFiles of(List<Path> paths) {
		return of(paths, false);
	}

	/** Lists the files; links that lead out of a given folder only if they are wanted. */
	public static InputFiles of(List<Path> paths, boolean followLinks) {
		return of(paths, followLinks, Files::list);
	}

	static InputFiles of(List<Path> paths, boolean followLinks, FolderListing listing) {
		var inputFiles = new InputFiles(followLinks, listing);
		paths.forEach((path) -> inputFiles.add(path, null));
		return inputFiles;
	}

	/** Returns true if the paths are those of one file that is no zip. */
	public static boolean isOneFile(List<Path> paths) {
		return paths.size() == 1 && !Files.isDirectory(paths.get(0)) && !Zip.isZip(paths.get(0));
	}

	/** Returns the number of bytes to read; a zip counts as it is packed. */
	public long bytes() {
		return this.inputs.stream().mapToLong(InputFile::bytes).sum();
	}

	public void unpack(InputHandler handler) {
		for (var inputFile : this.inputs) {
			if (handler.isFull()) {
				return;
			}
			try {
				unpack(inputFile, handler);
			}
			catch (InvalidPathException | StackOverflowError | OutOfMemoryError ex) {
				handler.refuse(inputFile.name(), FailureMessages.of(ex));
			}
		}
	}

	private static void unpack(InputFile inputFile, InputHandler handler) {
		if (inputFile.error() != null) {
			handler.refuse(inputFile.name(), inputFile.error());
		}
		else if (Zip.isZip(inputFile.path())) {
			new Zip(inputFile.path(), inputFile.name()).unpack(handler);
		}
		else {
			handler.accept(
					new SourceFile(inputFile.name(), new FileSystemResource(inputFile.path()), inputFile.sidecar()),
					inputFile.bytes());
		}
	}

	/** Adds what is within the root; a path that a curator gives is a root itself. */
	private void add(Path path, @Nullable Path root) {
		try {
			if (!Files.exists(path)) {
				addError(path, Files.isSymbolicLink(path) ? "the link has no target" : "there is no such file");
			}
			else if (isWithin(root, path) && this.seen.add(path.toRealPath())) {
				addNew(path, (root != null) ? root : (Files.isDirectory(path) ? path : folder(path)).toRealPath());
			}
		}
		catch (IOException | InvalidPathException | StackOverflowError ex) {
			addError(path, FailureMessages.of(ex));
		}
	}

	private static Path folder(Path file) {
		return Objects.requireNonNull(file.toAbsolutePath().getParent());
	}

	private boolean isWithin(@Nullable Path root, Path path) throws IOException {
		var isWithin = root == null || this.followLinks || path.toRealPath().startsWith(root);
		if (!isWithin) {
			addError(path, "the link leads out of the folder and is not followed (--follow-links)");
		}
		return isWithin;
	}

	private void addNew(Path path, Path root) throws IOException {
		if (Files.isDirectory(path)) {
			addFolder(path, root);
		}
		else if (!Files.isRegularFile(path)) {
			addError(path, "it is neither a file nor a folder");
		}
		else if (!Files.isReadable(path)) {
			addError(path, "no permission to read it");
		}
		else {
			var bytes = Files.size(path);
			var sidecar = SidecarFiles.find(path);
			this.inputs.add(new InputFile(path, bytes,
					(sidecar != null && isWithin(root, sidecar)) ? new FileSystemResource(sidecar) : null,
					(bytes == 0) ? "the file is empty" : null));
		}
	}

	private void addFolder(Path folder, Path root) throws IOException {
		if (folder.toRealPath().getNameCount() - root.getNameCount() > MAX_DEPTH) {
			addError(folder, "folders are nested too deep");
			return;
		}
		try (var content = this.listing.of(folder)) {
			content.filter((path) -> !path.getFileName().toString().startsWith("."))
				.filter((path) -> !SidecarFiles.isSidecar(path))
				.sorted(Comparator.comparing((Path path) -> Files.isDirectory(path)).thenComparing(Path::toString))
				.toList()
				.forEach((path) -> add(path, root));
		}
	}

	private void addError(Path path, String error) {
		this.inputs.add(new InputFile(path, 0, null, error));
	}

}
