package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The H2 database in the archive's directory. Any process of the directory's owner may
 * open it: the first opens the file, the others connect to the first (automatic mixed
 * mode of H2). Records are read and written by a user without the administrator's powers,
 * such as running code.
 */
public final class FileDatabase implements JdbcConnectionDetails {

	/**
	 * The address on which H2 accepts connections from other processes: this machine
	 * only.
	 */
	private static final String BIND_ADDRESS = "h2.bindAddress";

	/** The time to wait for a process that creates the tables or writes a document. */
	private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

	/** The statements that a connection keeps parsed: more than an import has. */
	private static final int QUERY_CACHE_SIZE = 100;

	/**
	 * Nothing is written to a trace file; as only an administrator may set that later, H2
	 * ignores it then.
	 */
	private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0;IGNORE_UNKNOWN_SETTINGS=TRUE";

	/**
	 * The file is not compacted when it is closed: on a full disk, what is moved within
	 * it would be lost.
	 */
	private static final String NO_COMPACTION = ";MAX_COMPACT_TIME=0";

	private static final String PREPARATION = """
			alter user sa set password '%2$s';
			create user if not exists memcon password '';
			alter user memcon set password '%1$s';
			grant alter any schema to memcon""";

	private final Path directory;

	private final DatabasePasswords passwords;

	private final @Nullable Object fileKey;

	private FileDatabase(Path directory, DatabasePasswords passwords) throws IOException {
		this.directory = directory;
		this.passwords = passwords;
		this.fileKey = fileKey(file(directory));
	}

	/** Opens the database of a directory; what is new is created. */
	public static FileDatabase in(Path directory) throws IOException {
		System.setProperty(BIND_ADDRESS, "127.0.0.1");
		Files.createDirectories(directory);
		OwnerOnly.close(directory);
		checkPresence(directory);
		new UpdateCopy(directory).restore(file(directory));
		return new FileDatabase(directory, DatabasePasswords.in(directory, (made) -> prepare(directory, made)));
	}

	/** Refuses to begin a database where one has been. */
	private static void checkPresence(Path directory) throws IOException {
		var file = file(directory);
		if ((!Files.exists(file) || Files.size(file) == 0)
				&& Stream.of(DatabasePasswords.FILE, ArchiveMarker.FILE, "index")
					.map(directory::resolve)
					.anyMatch(Files::exists)) {
			throw new ArchiveException(
					"%s is missing or empty, but an archive was here: put it back from a backup, or name another directory."
						.formatted(file));
		}
	}

	private static Path file(Path directory) {
		return directory.toAbsolutePath().resolve("memcon.mv.db");
	}

	private static @Nullable Object fileKey(Path file) throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
	}

	/** A database of an earlier release has no password yet. */
	private static void prepare(Path directory, DatabasePasswords passwords) {
		var sql = PREPARATION.formatted(passwords.user(), passwords.administrator());
		try {
			administration(url(directory), passwords.administrator()).execute(sql);
		}
		catch (CannotGetJdbcConnectionException ex) {
			var open = administration(url(directory), "");
			requireOwnTables(directory, open);
			open.execute(sql);
		}
	}

	private static void requireOwnTables(Path directory, JdbcTemplate database) {
		try {
			database.queryForList("select 1 from \"flyway_schema_history\" where false");
		}
		catch (BadSqlGrammarException ex) {
			throw new ArchiveException(
					"%s is the database of another program: name another directory with --memcon.archive.directory."
						.formatted(file(directory)));
		}
	}

	private static JdbcTemplate administration(String url, String password) {
		return new JdbcTemplate(new DriverManagerDataSource(url, DatabasePasswords.ADMINISTRATOR, password));
	}

	private static String url(Path directory) {
		return "jdbc:h2:file:" + FailStopFilePath.nameOf(directory.resolve("memcon"))
				+ ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=" + LOCK_TIMEOUT.toMillis() + ";QUERY_CACHE_SIZE=" + QUERY_CACHE_SIZE
				+ NO_TRACE + NO_COMPACTION;
	}

	/** Connects as the administrator, for the upkeep of the whole database. */
	public JdbcTemplate administration() {
		return administration(getJdbcUrl(), this.passwords.administrator());
	}

	/**
	 * Copies the database to another directory while others read and write. The process
	 * that has it open, which may be another, packs it first.
	 */
	public Path copyTo(Path other) throws IOException {
		var packed = other.resolve("packed.zip");
		administration().execute("backup to '%s'".formatted(packed.toAbsolutePath().toString().replace("'", "''")));
		var copy = file(other);
		try (var zip = new ZipFile(packed.toFile());
				var database = zip.getInputStream(zip.getEntry(String.valueOf(copy.getFileName())))) {
			Files.copy(database, copy);
		}
		Files.delete(packed);
		return copy;
	}

	/** Waits until all that is committed is on the disk. */
	void sync() {
		administration().execute("checkpoint sync");
	}

	/** Tells if the file is still the one that was opened. */
	boolean isInPlace() throws IOException {
		var file = file(this.directory);
		return Files.exists(file) && Objects.equals(this.fileKey, fileKey(file));
	}

	@Override
	public String getUsername() {
		return DatabasePasswords.USER;
	}

	@Override
	public String getPassword() {
		return this.passwords.user();
	}

	/** The database is not created again where it has been. */
	@Override
	public String getJdbcUrl() {
		return url(this.directory) + ";IFEXISTS=TRUE";
	}

}
