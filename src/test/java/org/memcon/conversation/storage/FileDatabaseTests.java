package org.memcon.conversation.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The database of an archive, before other users of the machine.
 */
class FileDatabaseTests {

	@TempDir
	private Path folder;

	private Path directory() {
		return this.folder.resolve("archive");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerReadsTheDirectoryAndThePasswords() throws IOException {
		FileDatabase.in(directory());

		assertThat(permissions(directory())).isEqualTo("rwx------");
		assertThat(permissions(directory().resolve("database.properties"))).isEqualTo("rw-------");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void directoryThatWasOpenIsClosed() throws IOException {
		Files.createDirectories(directory(),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

		FileDatabase.in(directory());

		assertThat(permissions(directory())).isEqualTo("rwx------");
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void fileSystemWithoutPermissionsIsNoError() throws IOException {
		var zip = URI.create("jar:" + this.folder.resolve("other.zip").toUri());

		try (var files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
			assertThatNoException().isThrownBy(() -> OwnerOnly.close(files.getPath("/")));
		}
	}

	@Test
	void passwordsAreKept() throws IOException {
		var first = FileDatabase.in(directory()).getPassword();

		assertThat(FileDatabase.in(directory()).getPassword()).isEqualTo(first).hasSizeGreaterThan(30);
	}

	@Test
	void processesThatStartTogetherGetTheSamePasswords() {
		var passwords = IntStream.range(0, 4).parallel().mapToObj((number) -> open().getPassword()).distinct();

		assertThat(passwords).hasSize(1);
	}

	private FileDatabase open() {
		try {
			return FileDatabase.in(directory());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Killed when the passwords were written, and perhaps set. */
	@Test
	void passwordsOfAProcessThatWasKilledAreLeftToTheNext() throws Exception {
		var password = FileDatabase.in(directory()).getPassword();
		Files.move(directory().resolve("database.properties"), directory().resolve("database.properties.new"));

		var database = FileDatabase.in(directory());

		assertThat(database.getPassword()).isEqualTo(password);
		connect(database.getJdbcUrl(), "memcon", password).close();
	}

	@Test
	void databaseOfAnEarlierReleaseGetsPasswordsAndKeepsItsRecords() throws Exception {
		Files.createDirectories(directory());
		var url = "jdbc:h2:file:" + directory().resolve("memcon");
		try (var connection = connect(url, "sa", ""); var statement = connection.createStatement()) {
			statement.execute("create table \"flyway_schema_history\" (\"version\" int)");
			statement.execute("create table letters as select 'Dear Bob' as text");
		}

		var database = FileDatabase.in(directory());

		assertThatIsRefused(url, "sa", "");
		try (var connection = connect(database.getJdbcUrl(), "memcon", database.getPassword());
				var statement = connection.createStatement()) {
			statement.execute("insert into letters values ('Dear Al')");
			statement.execute("alter table letters add written date");
			statement.execute("create table envelopes as select text from letters");
		}
	}

	@Test
	void databaseOfAnotherProgramIsLeftAlone() throws Exception {
		var url = "jdbc:h2:file:" + directory().resolve("memcon");
		try (var connection = connect(url, "sa", ""); var statement = connection.createStatement()) {
			statement.execute("create table letters as select 'Dear Bob' as text");
		}

		assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> FileDatabase.in(directory()))
			.withMessageContaining("the database of another program");
		connect(url, "sa", "").close();
	}

	@Test
	void sharedConnectionRunsNoCodeAndReadsNoFiles() throws Exception {
		var database = FileDatabase.in(directory());

		try (var connection = connect(database.getJdbcUrl(), "memcon", database.getPassword());
				var statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("create alias property for 'java.lang.System.getProperty'"))
				.withMessageContaining("Admin rights");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("select file_read('/etc/hosts')"))
				.withMessageContaining("Admin rights");
		}
	}

	@Test
	void lockFileAloneOpensNothing() throws Exception {
		var database = FileDatabase.in(directory());
		try (var holder = connect(database.getJdbcUrl(), "memcon", database.getPassword())) {
			assertThat(holder.isValid(1)).isTrue();
			var url = urlInLockFile();

			connect(url, "memcon", database.getPassword()).close();
			assertThatIsRefused(url, "memcon", "");
			assertThatIsRefused(url, "sa", "");
		}
	}

	/** The address that H2 writes for other processes. */
	private String urlInLockFile() throws IOException {
		var lock = new Properties();
		try (var file = Files.newInputStream(directory().resolve("memcon.lock.db"))) {
			lock.load(file);
		}
		return "jdbc:h2:tcp://" + lock.getProperty("server") + "/" + lock.getProperty("id");
	}

	@Test
	void failuresAreNotWrittenToAFileThatGrows() throws Exception {
		var database = FileDatabase.in(directory());

		try (var connection = connect(database.getJdbcUrl(), "memcon", database.getPassword());
				var statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select nothing"));
		}

		assertThat(directory().resolve("memcon.trace.db")).doesNotExist();
	}

	@Test
	void nothingIsWrittenToTheFileAfterAFailure() throws IOException {
		assertThat(FileDatabase.in(directory()).administration().queryForObject("call database_path()", String.class))
			.isEqualTo(FailStopFilePath.nameOf(directory().resolve("memcon")));
	}

	/** On a full disk, H2 loses what it moves within the file. */
	@Test
	void fileIsNotCompactedWhenItIsClosed() throws IOException {
		assertThat(FileDatabase.in(directory())
			.administration()
			.queryForObject("""
					select setting_value from information_schema.settings where setting_name = 'MAX_COMPACT_TIME'""",
					String.class))
			.isEqualTo("0");
	}

	private static void assertThatIsRefused(String url, String user, String password) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(url, user, password))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("28000"));
	}

	private static Connection connect(String url, String user, String password) throws SQLException {
		return DriverManager.getConnection(url, user, password);
	}

}
