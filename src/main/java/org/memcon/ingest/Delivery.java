package org.memcon.ingest;

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
import org.springframework.core.io.FileSystemResource;

/**
 * The papers that lie under the paths a curator names: files, folders with all that is in
 * them, and zips. They always come in the same order, a folder's files before its
 * folders; hidden ones are left out, and none comes twice.
 */
final class Delivery {

	/** Files of which what is read can be set right by a {@link #SIDECAR} beside them. */
	private static final List<String> CORRIGIBLE = List.of(".pdf", ".PDF", ".txt", ".TXT");

	static final String SIDECAR = ".yaml";

	private final List<Piece> pieces = new ArrayList<>();

	private final Set<Path> seen = new HashSet<>();

	private final Listing listing;

	private Delivery(Listing listing) {
		this.listing = listing;
	}

	/** What is in a folder. */
	interface Listing {

		Stream<Path> of(Path folder) throws IOException;

	}

	/** One file as it was found, or why it cannot be had. */
	private record Piece(Path path, long bytes, @Nullable String fault) {

		String name() {
			return this.path.toString().replace(File.separatorChar, '/');
		}

	}

	static Delivery of(List<Path> paths) {
		return of(paths, Files::list);
	}

	static Delivery of(List<Path> paths, Listing listing) {
		var delivery = new Delivery(listing);
		paths.forEach(delivery::add);
		return delivery;
	}

	static boolean isZip(Path path) {
		return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/** How much there is to read; a zip counts as it is packed. */
	long bytes() {
		return this.pieces.stream().mapToLong(Piece::bytes).sum();
	}

	void unpack(Reception desk) {
		for (var piece : this.pieces) {
			if (desk.isFull()) {
				return;
			}
			unpack(piece, desk);
		}
	}

	private static void unpack(Piece piece, Reception desk) {
		if (piece.fault() != null) {
			desk.refuse(piece.name(), piece.fault());
		}
		else if (isZip(piece.path())) {
			new Zip(piece.path(), piece.name()).unpack(desk);
		}
		else {
			desk.take(new SourceFile(piece.name(), new FileSystemResource(piece.path()), sidecar(piece.path())),
					piece.bytes());
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
			fault(path, Reasons.of(ex));
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
			this.pieces.add(new Piece(path, bytes, (bytes == 0) ? "the file is empty" : null));
		}
	}

	private void addFolder(Path folder) throws IOException {
		try (var content = this.listing.of(folder)) {
			content.filter((path) -> !path.getFileName().toString().startsWith("."))
				.filter((path) -> !isSidecar(path))
				.sorted(Comparator.comparing((Path path) -> Files.isDirectory(path)).thenComparing(Path::toString))
				.toList()
				.forEach(this::add);
		}
	}

	private void fault(Path path, String fault) {
		this.pieces.add(new Piece(path, 0, fault));
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
		return name.endsWith(SIDECAR) && CORRIGIBLE.stream().map((ending) -> stem(name) + ending).anyMatch(isThere);
	}

	/** The name of the file beside this one that sets right what is read of it. */
	static Optional<String> sidecarOf(String name) {
		return CORRIGIBLE.stream().anyMatch(name::endsWith) ? Optional.of(stem(name) + SIDECAR) : Optional.empty();
	}

	private static String stem(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

}
