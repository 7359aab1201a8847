package org.memcon.conversation.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

import org.flywaydb.core.api.MigrationState;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the H2 database of the archive, unless {@code spring.datasource.url} names
 * another one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	JdbcConnectionDetails archiveConnection(ArchiveSettings settings) throws IOException {
		return settings.isInMemory() ? new MemoryDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
				: FileDatabase.in(settings.directory());
	}

	/** Checks before and after the tables are brought up to date. */
	@Bean
	FlywayMigrationStrategy checkedMigration(ArchiveSettings settings, ArchiveIntegrity integrity,
			JdbcConnectionDetails details) {
		return (flyway) -> {
			var info = flyway.info();
			if (info.current() == null) {
				integrity.checkAbsence();
			}
			if (Arrays.stream(info.applied()).anyMatch((it) -> it.getState() == MigrationState.FUTURE_SUCCESS)) {
				throw new ArchiveException(
						"The archive was opened by a newer program: use that, or restore a backup that this one has made.");
			}
			if (details instanceof FileDatabase file
					&& Arrays.stream(info.pending()).anyMatch((it) -> it.getVersion() != null)) {
				DatabaseUpdate.run(flyway, settings.directory(), file);
			}
			else {
				flyway.migrate();
			}
			integrity.identify();
		};
	}

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/** A database that no other process can open. */
	private record MemoryDatabase(String url) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "sa";
		}

		@Override
		public String getPassword() {
			return "";
		}

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

	}

}
