package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

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

	private static final String WRONG_PASSWORD = "28000";

	private final Path directory;

	private final DatabasePasswords passwords;

	private FileDatabase(Path directory, DatabasePasswords passwords) {
		this.directory = directory;
		this.passwords = passwords;
	}

	/** Opens the database of a directory; what is new is created. */
	public static FileDatabase in(Path directory) throws IOException {
		System.setProperty(BIND_ADDRESS, "127.0.0.1");
		Files.createDirectories(directory);
		OwnerOnly.close(directory);
		return new FileDatabase(directory, DatabasePasswords.in(directory, (made) -> prepare(directory, made)));
	}

	private static void prepare(Path directory, DatabasePasswords passwords) {
		var statements = List.of("alter user sa set password '%s'".formatted(passwords.administrator()),
				"create user if not exists memcon password ''",
				"alter user memcon set password '%s'".formatted(passwords.user()), "grant alter any schema to memcon");
		try (var connection = firstConnection(url(directory), passwords.administrator());
				var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A database of an earlier release has no password yet. */
	private static Connection firstConnection(String url, String password) throws SQLException {
		try {
			return DriverManager.getConnection(url, DatabasePasswords.ADMINISTRATOR, password);
		}
		catch (SQLException ex) {
			if (!WRONG_PASSWORD.equals(ex.getSQLState())) {
				throw ex;
			}
			return DriverManager.getConnection(url, DatabasePasswords.ADMINISTRATOR, "");
		}
	}

	private static String url(Path directory) {
		return "jdbc:h2:file:" + directory.toAbsolutePath().resolve("memcon") + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT="
				+ LOCK_TIMEOUT.toMillis() + ";QUERY_CACHE_SIZE=" + QUERY_CACHE_SIZE + NO_TRACE;
	}

	/** Connects as the administrator, for the upkeep of the whole database. */
	public Connection connectAsAdministrator() throws SQLException {
		return DriverManager.getConnection(getJdbcUrl(), DatabasePasswords.ADMINISTRATOR,
				this.passwords.administrator());
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
