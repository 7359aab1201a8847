package org.memcon.conversation;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive of an earlier release, in which the year of a volume stood behind its
 * publisher.
 */
class ImprintMigrationTests {

	@Test
	void yearIsTakenFromBehindThePublisher() {
		var database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
		migrate(database, "4");
		var jdbc = JdbcClient.create(database);
		jdbc.sql("""
				insert into collections (slug, title, publisher, published_on) values
				  ('a', 'A volume', 'Government Printing Office, 2001', null),
				  ('b', 'A volume without a year', 'Government Printing Office', null),
				  ('c', 'A release', 'The Library, 1999', '1999-02-03'),
				  ('d', 'Nobody''s', null, null)""").update();

		migrate(database, "5");

		assertThat(jdbc.sql("select slug || ': ' || publisher || '/' || published_year from collections order by slug")
			.query(String.class)
			.list()).containsExactly("a: Government Printing Office/2001", null, null, null);
		assertThat(jdbc.sql("select publisher from collections order by slug").query(String.class).list())
			.containsExactly("Government Printing Office", "Government Printing Office", "The Library, 1999", null);
		database.shutdown();
	}

	private static void migrate(DataSource database, String version) {
		TestDatabases.flyway(database).target(version).load().migrate();
	}

}
