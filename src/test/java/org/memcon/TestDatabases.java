package org.memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * New databases for tests: of H2 in memory, or of PostgreSQL in the Maven profile
 * {@code cluster}.
 */
public final class TestDatabases {

	private static final boolean POSTGRESQL = Boolean.getBoolean("memcon.test.postgresql");

	private TestDatabases() {
	}

	/** The server for all tests of a process, started when it is first needed. */
	private static final class Server {

		private static final EmbeddedPostgres POSTGRESQL = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("max_connections", "400").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	public static boolean arePostgresql() {
		return POSTGRESQL;
	}

	/** The address of a new and empty database, with its user. */
	public static String url() {
		return POSTGRESQL ? postgresql("template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'")
				: "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
	}

	/** The address of a new database of PostgreSQL with these options. */
	public static String postgresql(String options) {
		var name = "memcon_" + UUID.randomUUID().toString().replace("-", "");
		try (var connection = Server.POSTGRESQL.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database %s %s".formatted(name, options));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return Server.POSTGRESQL.getJdbcUrl("postgres", name);
	}

	/** A new database with the tables of an archive. */
	public static DataSource migrated() {
		var dataSource = new DriverManagerDataSource(url());
		flyway(dataSource).load().migrate();
		return dataSource;
	}

	/** Flyway with the migrations for the database of {@link #url}. */
	public static FluentConfiguration flyway(DataSource dataSource) {
		return Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + (POSTGRESQL ? "postgresql" : "h2"));
	}

}
