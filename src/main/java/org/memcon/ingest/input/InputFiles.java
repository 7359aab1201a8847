package org.memcon.ingest.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.SourceFile;
import org.memcon.ingest.report.FailureMessages;
import org.springframework.core.io.FileSystemResource;

/**
 * The papers that lie under the paths a curator names: files, folders with all that is in
 * them, and zips. They always come in the same order, a folder's files before its
 * folders; hidden ones are left out, and none comes twice.
 */
public final class InputFiles {

	/**
	 * Files of which what is read can be set right by a {@link #SIDECAR_EXTENSION} beside
	 * them.
	 */
	private static final List<String> CORRECTABLE_EXTENSIONS = List.of(".pdf", ".PDF", ".txt", ".TXT");

	static final String SIDECAR_EXTENSION = ".yaml";

	private final List<InputFile> inputs = new ArrayList<>();

	private final Set<Path> seen = new HashSet<>();

	private final FolderListing folderListing;

	private InputFiles(FolderListing folderListing) {
		this.folderListing = folderListing;
	}

	/** What is in a folder. */
	interface FolderListing {

		Stream<Path> of(Path folder) throws IOException;

	}

	/** One file as it was found, or why it cannot be had. */
	private record InputFile(Path path, long bytes, @Nullable String error) {

		String name() {
			return this.path.toString().replace(File.separatorChar, '/');
		}

	}

	public static InputFiles of(List<Path> paths) {
		return of(paths, Files::list);
	}

	static InputFiles of(List<Path> paths, FolderListing folderListing) {
		var inputFiles = new InputFiles(folderListing);
		paths.forEach(inputFiles::add);
		return inputFiles;
	}

	public static boolean isZip(Path path) {
		return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/** How much there is to read; a zip counts as it is packed. */
	public long bytes() {
		return this.inputs.stream().mapToLong(InputFile::bytes).sum();
	}

	public void unpack(InputHandler desk) {
		for (var inputFile : this.inputs) {
			if (desk.isFull()) {
				return;
			}
			unpack(inputFile, desk);
		}
	}

	private static void unpack(InputFile inputFile, InputHandler desk) {
		if (inputFile.error() != null) {
			desk.refuse(inputFile.name(), inputFile.error());
		}
		else if (isZip(inputFile.path())) {
			new Zip(inputFile.path(), inputFile.name()).unpack(desk);
		}
		else {
			desk.accept(new SourceFile(inputFile.name(), new FileSystemResource(inputFile.path()),
					sidecar(inputFile.path())), inputFile.bytes());
		}
	}

	private void add(Path path) {
		try {
			if (!Files.exists(path)) {
				fault(path, Files.isSymbolicLink(path) ? "the link leads nowhere" : "there is no such file");
			}
			else if (this.seen.add(path.toRealPath())) {
				addNew(path);
			}
		}
		catch (IOException ex) {
			fault(path, FailureMessages.of(ex));
		}
	}

	private void addNew(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			addFolder(path);
		}
		else if (!Files.isRegularFile(path)) {
			fault(path, "it is neither a file nor a folder");
		}
		else if (!Files.isReadable(path)) {
			fault(path, "no permission to read it");
		}
		else {
			var bytes = Files.size(path);
			this.inputs.add(new InputFile(path, bytes, (bytes == 0) ? "the file is empty" : null));
		}
	}

	private void addFolder(Path folder) throws IOException {
		try (var content = this.folderListing.of(folder)) {
			content.filter((path) -> !path.getFileName().toString().startsWith("."))
				.filter((path) -> !isSidecar(path))
				.sorted(Comparator.comparing((Path path) -> Files.isDirectory(path)).thenComparing(Path::toString))
				.toList()
				.forEach(this::add);
		}
	}

	private void fault(Path path, String fault) {
		this.inputs.add(new InputFile(path, 0, fault));
	}

	private static boolean isSidecar(Path path) {
		return isSidecar(path.getFileName().toString(), (name) -> Files.exists(path.resolveSibling(name)));
	}

	private static @Nullable FileSystemResource sidecar(Path path) {
		var sidecar = sidecarOf(path.getFileName().toString()).map(path::resolveSibling).filter(Files::isRegularFile);
		return sidecar.map(FileSystemResource::new).orElse(null);
	}

	/** Whether a file of this name belongs to another, which is there. */
	static boolean isSidecar(String name, Predicate<String> isThere) {
		return name.endsWith(SIDECAR_EXTENSION)
				&& CORRECTABLE_EXTENSIONS.stream().map((ending) -> stem(name) + ending).anyMatch(isThere);
	}

	/** The name of the file beside this one that sets right what is read of it. */
	static Optional<String> sidecarOf(String name) {
		return CORRECTABLE_EXTENSIONS.stream().anyMatch(name::endsWith) ? Optional.of(stem(name) + SIDECAR_EXTENSION)
				: Optional.empty();
	}

	private static String stem(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

}
