package org.memcon.iiif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.storage.ArchiveSettings;
import org.memcon.iiif.FacsimileFiles.IiifSize;

import org.springframework.stereotype.Component;

/**
 * Finds the files of a facsimile. A page whose file is missing has no image.
 */
@Component
class FacsimileFinder {

	private final ArchiveSettings archive;

	FacsimileFinder(ArchiveSettings archive) {
		this.archive = archive;
	}

	Optional<FacsimileFiles> of(@Nullable Facsimile facsimile) {
		return stored(facsimile).map(this::files);
	}

	/** The size of the whole image, for which no image is opened. */
	Optional<IiifSize> size(@Nullable Facsimile facsimile) {
		return stored(facsimile).map(FacsimileFinder::wholeSize);
	}

	private Optional<Facsimile> stored(@Nullable Facsimile facsimile) {
		return Optional.ofNullable(facsimile).filter((it) -> Files.isReadable(this.archive.facsimile(it)));
	}

	private static IiifSize wholeSize(Facsimile facsimile) {
		return new IiifSize(facsimile.width(), facsimile.height());
	}

	private FacsimileFiles files(Facsimile facsimile) {
		var size = wholeSize(facsimile);
		var file = this.archive.facsimile(facsimile);
		var small = this.archive.thumbnail(facsimile);
		return size(small).map((smallSize) -> new FacsimileFiles(size, file, smallSize, small))
			.orElseGet(() -> new FacsimileFiles(size, file, size, file));
	}

	/** The size of the small image, read from the file because no table has it. */
	private static Optional<IiifSize> size(Path file) {
		if (!Files.isReadable(file)) {
			return Optional.empty();
		}
		try (var in = ImageIO.createImageInputStream(file.toFile())) {
			var reader = ImageIO.getImageReadersByFormatName("png").next();
			reader.setInput(in, true, true);
			var size = new IiifSize(reader.getWidth(0), reader.getHeight(0));
			reader.dispose();
			return Optional.of(size);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
