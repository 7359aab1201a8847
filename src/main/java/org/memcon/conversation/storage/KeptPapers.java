package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import org.memcon.conversation.Conversation;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps the files of papers by their content, if they are to be kept: papers with the
 * same content are stored once.
 */
@Component
public class KeptPapers {

	private final ArchiveSettings archive;

	private final PaperSettings settings;

	public KeptPapers(ArchiveSettings archive, PaperSettings settings) {
		this.archive = archive;
		this.settings = settings;
	}

	/** Finds the file from which a record was imported, if it is kept and offered. */
	public Optional<Path> find(Conversation conversation) {
		return Optional.of(file(conversation.sourceChecksum()))
			.filter((file) -> this.settings.keep() && Files.isReadable(file));
	}

	/** Tests if the file of this checksum is to be kept and is not there yet. */
	public boolean lacks(String checksum) {
		return this.settings.keep() && !Files.exists(file(checksum));
	}

	/** Stores a file, which gets its name only when it is completely written. */
	public void keep(String checksum, Resource content) throws IOException {
		if (!lacks(checksum)) {
			return;
		}
		var file = file(checksum);
		var unfinished = Files.createDirectories(file.getParent())
			.resolve(checksum + "." + UUID.randomUUID() + ".part");
		try (var bytes = content.getInputStream()) {
			Files.copy(bytes, unfinished);
			try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private Path file(String checksum) {
		return this.archive.papers().resolve(checksum.substring(0, 2)).resolve(checksum);
	}

}
