package org.memcon.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.MemconApplication;
import org.memcon.RawHttpClient;
import org.memcon.TestDatabases;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/**
 * A server of PostgreSQL that goes away and comes back, and a database that Memcon
 * refuses.
 */
@Tag("cluster")
@Timeout(180)
class PostgresqlServerTests {

	private static final String RECORD = "/conversations/2003-03-18-bush-putin-telcon";

	@TempDir
	Path folder;

	@Test
	void readersAreToldThatTheDatabaseIsAwayAndReadOnWhenItIsBack() throws IOException {
		try (var server = start(0); var archive = open(server.getJdbcUrl("postgres", "postgres"))) {
			var readers = new RawHttpClient(
					archive.getEnvironment().getRequiredProperty("local.server.port", int.class));
			assertThat(readers.get(RECORD).status()).isEqualTo(200);

			server.close();
			var away = readers.get(RECORD + "/pages/1");
			assertThat(away.status()).isEqualTo(503);
			assertThat(away.body()).contains("The archive is busy");
			assertThat(away.header("Retry-After")).isNotEmpty();
			assertThat(readers.get(RECORD).status()).as("kept").isEqualTo(200);

			try (var again = start(server.getPort())) {
				assertThat(again.getPort()).isEqualTo(server.getPort());
				await().atMost(Duration.ofSeconds(30))
					.untilAsserted(() -> assertThat(readers.get(RECORD + "/pages/2").status()).isEqualTo(200));
			}
		}
	}

	@Test
	void databaseInTheOrderOfALanguageIsRefused() {
		var url = TestDatabases.postgresql("template template0 locale_provider icu icu_locale 'en' locale 'C'");

		assertThatException().isThrownBy(() -> open(url).close())
			.extracting((failure) -> NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
			.asString()
			.contains("Create it with: template template0 lc_collate 'C'");
	}

	private EmbeddedPostgres start(int port) throws IOException {
		var builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.folder.resolve("data"))
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale", "C");
		return ((port != 0) ? builder.setPort(port) : builder).start();
	}

	private ConfigurableApplicationContext open(String url) {
		return new SpringApplicationBuilder(MemconApplication.class).run("--server.port=0",
				"--spring.profiles.active=cluster", "--spring.datasource.url=" + url,
				"--memcon.archive.directory=" + this.folder.resolve("archive"));
	}

}
