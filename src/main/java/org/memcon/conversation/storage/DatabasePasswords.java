package org.memcon.conversation.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The passwords of the database: random, in a file of the archive's directory that only
 * its owner can read.
 *
 * @param user the password of the user that reads and writes records
 * @param administrator the password of the user that may do everything, for Memcon's own
 * upkeep
 */
record DatabasePasswords(String user, String administrator) {

	static final String USER = "memcon";

	static final String ADMINISTRATOR = "sa";

	static final String FILE = "database.properties";

	/**
	 * Returns the passwords of an archive. If it has none, they are made, and the
	 * database is prepared for them before they get their place; a process that is killed
	 * meanwhile leaves them to the next.
	 */
	static DatabasePasswords in(Path directory, Consumer<DatabasePasswords> preparation) throws IOException {
		var file = directory.resolve(FILE);
		if (!Files.exists(file)) {
			create(file, preparation);
		}
		OwnerOnly.close(file);
		try (var content = Files.newInputStream(file)) {
			return read(content);
		}
	}

	private static synchronized void create(Path file, Consumer<DatabasePasswords> preparation) throws IOException {
		var unfinished = file.resolveSibling(FILE + ".new");
		try (var channel = FileChannel.open(unfinished,
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), OwnerOnly.file());
				var lock = channel.lock()) {
			if (Files.exists(file)) {
				Files.deleteIfExists(unfinished);
				return;
			}
			if (channel.size() == 0) {
				write(channel, "%s=%s%n%s=%s%n".formatted(USER, UUID.randomUUID(), ADMINISTRATOR, UUID.randomUUID()));
			}
			preparation.accept(read(Channels.newInputStream(channel.position(0))));
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static void write(FileChannel channel, String lines) throws IOException {
		channel.write(StandardCharsets.US_ASCII.encode(lines));
		channel.force(true);
	}

	private static DatabasePasswords read(InputStream content) throws IOException {
		var properties = new Properties();
		properties.load(content);
		return new DatabasePasswords(properties.getProperty(USER, ""), properties.getProperty(ADMINISTRATOR, ""));
	}

}
