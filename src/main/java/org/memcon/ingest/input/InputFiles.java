package org.memcon.ingest.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.SourceFile;

import org.springframework.core.io.FileSystemResource;

/**
 * The files under the paths that a curator names: single files, folders with all that is
 * in them, and zips. They always come in the same order, a folder's files before its
 * subfolders, without hidden ones, and none twice.
 */
public final class InputFiles {

	private final List<InputFile> inputs = new ArrayList<>();

	private final Set<Path> seen = new HashSet<>();

	private final FolderListing listing;

	private InputFiles(FolderListing listing) {
		this.listing = listing;
	}

	/** Lists the content of a folder. */
	interface FolderListing {

		Stream<Path> of(Path folder) throws IOException;

	}

	/** A file and its size, or the reason why it cannot be read. */
	private record InputFile(Path path, long bytes, @Nullable String error) {

		String name() {
			return this.path.toString().replace(File.separatorChar, '/');
		}

	}

	public static InputFiles of(List<Path> paths) {
		return of(paths, Files::list);
	}

	static InputFiles of(List<Path> paths, FolderListing listing) {
		var inputFiles = new InputFiles(listing);
		paths.forEach(inputFiles::add);
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
			unpack(inputFile, handler);
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
			handler.accept(new SourceFile(inputFile.name(), new FileSystemResource(inputFile.path()),
					SidecarFiles.find(inputFile.path())), inputFile.bytes());
		}
	}

	private void add(Path path) {
		try {
			if (!Files.exists(path)) {
				addError(path, Files.isSymbolicLink(path) ? "the link has no target" : "there is no such file");
			}
			else if (this.seen.add(path.toRealPath())) {
				addNew(path);
			}
		}
		catch (IOException ex) {
			addError(path, FailureMessages.of(ex));
		}
	}

	private void addNew(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			addFolder(path);
		}
		else if (!Files.isRegularFile(path)) {
			addError(path, "it is neither a file nor a folder");
		}
		else if (!Files.isReadable(path)) {
			addError(path, "no permission to read it");
		}
		else {
			var bytes = Files.size(path);
			this.inputs.add(new InputFile(path, bytes, (bytes == 0) ? "the file is empty" : null));
		}
	}

	private void addFolder(Path folder) throws IOException {
		try (var content = this.listing.of(folder)) {
			content.filter((path) -> !path.getFileName().toString().startsWith("."))
				.filter((path) -> !SidecarFiles.isSidecar(path))
				.sorted(Comparator.comparing((Path path) -> Files.isDirectory(path)).thenComparing(Path::toString))
				.toList()
				.forEach(this::add);
		}
	}

	private void addError(Path path, String error) {
		this.inputs.add(new InputFile(path, 0, error));
	}

}
