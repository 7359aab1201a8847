package org.memcon.conversation;

import java.time.Clock;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the archive's own H2 database, unless {@code spring.datasource.url} names another
 * one.
 */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	JdbcConnectionDetails archiveConnection(ArchiveSettings settings) {
		var location = settings.isInMemory() ? "mem:" + UUID.randomUUID()
				: "file:" + settings.directory().toAbsolutePath().resolve("memcon");
		return new H2("jdbc:h2:" + location + ";DB_CLOSE_DELAY=-1");
	}

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	private record H2(String url) implements JdbcConnectionDetails {

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
