package org.memcon.conversation.storage;

import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/**
 * An archive that a newer program has changed is left alone.
 */
class NewerArchiveTests {

	@Test
	void anArchiveOfANewerProgramIsRefusedInASentence() {
		var dataSource = new DriverManagerDataSource("jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1");
		var flyway = TestDatabases.flyway(dataSource).load();
		var strategy = new DatabaseConfiguration().checkedMigration(mock(), mock(), mock());
		strategy.migrate(flyway);
		strategy.migrate(flyway);
		new JdbcTemplate(dataSource)
			.update("""
					insert into "flyway_schema_history" select 1000, '9999', 'of tomorrow', "type", 'V9999__of_tomorrow.sql',
						"checksum", "installed_by", "installed_on", "execution_time", "success"
					from "flyway_schema_history" where "version" = '1'""");

		assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> strategy.migrate(flyway))
			.withMessage(
					"The archive was opened by a newer program: use that, or restore a backup that this one has made.");
	}

}
