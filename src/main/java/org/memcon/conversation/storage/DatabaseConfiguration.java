package org.memcon.conversation.storage;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the H2 database of the archive, unless {@code spring.datasource.url} names
 * another one. Any process of this machine may open the same archive: the first opens the
 * file, the others connect to the first (automatic mixed mode of H2).
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/**
	 * The address on which H2 accepts connections from other processes: this machine
	 * only.
	 */
	private static final String BIND_ADDRESS = "h2.bindAddress";

	/** The time to wait for a process that creates the tables or writes a document. */
	private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

	/** The statements that a connection keeps parsed: more than an import has. */
	private static final int QUERY_CACHE_SIZE = 100;

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	JdbcConnectionDetails archiveConnection(ArchiveSettings settings) {
		if (settings.isInMemory()) {
			return new H2Connection("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		}
		System.setProperty(BIND_ADDRESS, "127.0.0.1");
		return new H2Connection("jdbc:h2:file:" + settings.directory().toAbsolutePath().resolve("memcon")
				+ ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=" + LOCK_TIMEOUT.toMillis() + ";QUERY_CACHE_SIZE="
				+ QUERY_CACHE_SIZE);
	}

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/** The connection to an H2 database by its URL. */
	private record H2Connection(String url) implements JdbcConnectionDetails {

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
