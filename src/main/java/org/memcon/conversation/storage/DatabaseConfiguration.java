package org.memcon.conversation.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

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
	FlywayMigrationStrategy checkedMigration(ArchiveIntegrity integrity) {
		return (flyway) -> {
			if (flyway.info().current() == null) {
				integrity.checkAbsence();
			}
			flyway.migrate();
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
