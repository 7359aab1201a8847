package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.TestDatabases;
import org.memcon.conversation.storage.ArchiveSettings.Storage;

import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database of a server when H2 has closed it because it could not be written.
 */
class ClosedDatabaseTests {

	private static final int POOL_SIZE = 4;

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	private FileDatabase database;

	private HikariDataSource pool;

	private ArchiveIntegrity integrity;

	@BeforeEach
	void open() throws IOException, SQLException {
		var settings = new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
		this.database = FileDatabase.in(settings.directory());
		this.pool = new HikariDataSource();
		this.pool.setJdbcUrl(this.database.getJdbcUrl());
		this.pool.setUsername(this.database.getUsername());
		this.pool.setPassword(this.database.getPassword());
		this.pool.setMaximumPoolSize(POOL_SIZE);
		var evictor = new BrokenConnectionEvictor();
		evictor.postProcessBeforeInitialization(this.pool, "dataSource");
		this.integrity = new ArchiveIntegrity(settings, this.pool, this.database, evictor);
		new DatabaseConfiguration().checkedMigration(settings, this.integrity, this.database)
			.migrate(TestDatabases.flyway(this.pool).load());
		useAll();
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	/** Uses as many connections as the pool has. */
	private void useAll() throws SQLException {
		var connections = new ArrayList<Connection>();
		for (var i = 0; i < POOL_SIZE; i++) {
			connections.add(this.pool.getConnection());
			read(connections.get(i));
		}
		for (var connection : connections) {
			connection.close();
		}
	}

	private static void read(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			assertThat(statement.executeQuery("select count(*) from conversations").next()).isTrue();
		}
	}

	/** Does as H2 does after a failure to write. */
	private void fail() throws SQLException {
		try (var connection = this.pool.getConnection()) {
			((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
				.getStore()
				.closeImmediately();
		}
	}

	private Status health() {
		this.integrity.check();
		return new ArchiveHealthIndicator(this.integrity).health().getStatus();
	}

	private void awaitHealth() throws InterruptedException {
		var until = System.nanoTime() + TIMEOUT.toNanos();
		while (!health().equals(Status.UP) && System.nanoTime() < until) {
			Thread.sleep(20);
		}
	}

	@Test
	void isOpenedAgainForThisProcessAndOthers() throws Exception {
		fail();

		assertThat(health()).isEqualTo(Status.DOWN);
		assertThat(this.integrity.problems()).first().asString().startsWith("The archive cannot be checked: ");
		awaitHealth();

		assertThat(health()).isEqualTo(Status.UP);
		assertThat(this.integrity.problems()).isEmpty();
		useAll();
		this.database.administration().update("insert into collections (slug, title) values ('a', 'Letters')");
		assertThat(new JdbcTemplate(this.pool).queryForObject("select title from collections", String.class))
			.isEqualTo("Letters");
	}

	/** H2 closes the new database for others, too, when one from before is used. */
	@Test
	void connectionFromBeforeDoesNoHarmForLong() throws Exception {
		try (var before = this.pool.getConnection()) {
			fail();
			awaitHealth();

			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> read(before));
			awaitHealth();
		}

		assertThat(health()).isEqualTo(Status.UP);
		this.database.administration().execute("select 1");
		useAll();
	}

}
