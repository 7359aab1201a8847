package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What is left of an update of the tables that ends in the middle: nothing.
 */
class DatabaseUpdateTests {

	@TempDir
	private Path folder;

	private FileDatabase database;

	@BeforeEach
	void makeADatabase() throws IOException {
		this.database = FileDatabase.in(this.folder);
		this.database.administration().execute("create table letters (id int); insert into letters values (1)");
	}

	private Flyway update(boolean isInterrupted) {
		var flyway = Mockito.mock(Flyway.class);
		Mockito.when(flyway.migrate()).then((call) -> {
			this.database.administration().execute("alter table letters add title varchar; delete from letters");
			if (isInterrupted) {
				throw new IllegalStateException("interrupted");
			}
			return null;
		});
		return flyway;
	}

	@Test
	void interruptedUpdateIsTakenBackAndRunsAgain() throws IOException {
		for (var attempt = 0; attempt < 2; attempt++) {
			assertThatIllegalStateException()
				.isThrownBy(() -> DatabaseUpdate.run(update(true), this.folder, this.database));
			this.database = FileDatabase.in(this.folder);
			assertThat(this.database.administration().queryForList("select * from letters")).hasSize(1);
		}

		DatabaseUpdate.run(update(false), this.folder, this.database);

		assertThat(FileDatabase.in(this.folder).administration().queryForList("select title from letters")).isEmpty();
		assertThat(this.folder.toFile().list((directory, name) -> name.contains("update")))
			.containsExactly("update.lock");
	}

	@Test
	void fileThatAnotherProcessUsesIsNotReplaced() throws IOException {
		assertThatIllegalStateException()
			.isThrownBy(() -> DatabaseUpdate.run(update(true), this.folder, this.database));

		try (var other = ArchiveLock.tryAcquire(this.folder, "memcon.mv.db")) {
			assertThat(other).isNotNull();
			assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> FileDatabase.in(this.folder))
				.withMessageContaining("another process uses");
		}
	}

	@Test
	void anInterruptedUpdateIsNotGoneOnWith() {
		assertThatIllegalStateException()
			.isThrownBy(() -> DatabaseUpdate.run(update(true), this.folder, this.database));

		assertThatExceptionOfType(ArchiveException.class)
			.isThrownBy(() -> DatabaseUpdate.run(update(false), this.folder, this.database))
			.withMessageContaining("was interrupted");
	}

	@Test
	void updateOfAnotherProcessIsLeftAlone() throws IOException {
		assertThatIllegalStateException()
			.isThrownBy(() -> DatabaseUpdate.run(update(true), this.folder, this.database));

		try (var other = ArchiveLock.tryAcquire(this.folder, "update.lock")) {
			assertThat(other).isNotNull();
			assertThat(FileDatabase.in(this.folder).administration().queryForList("select title from letters"))
				.isEmpty();
		}
	}

}
