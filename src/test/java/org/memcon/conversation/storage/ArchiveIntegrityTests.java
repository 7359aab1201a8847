package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.TestDatabases;
import org.memcon.conversation.storage.ArchiveSettings.Storage;

import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an archive says when anything of it is older, torn, missing or of another archive.
 */
class ArchiveIntegrityTests {

	private static final String IMAGE = "0".repeat(64);

	@TempDir
	private Path folder;

	private ArchiveSettings settings;

	@BeforeEach
	void begin() throws IOException {
		this.settings = new ArchiveSettings(this.folder.resolve("archive"), Storage.FILE);
		try (var archive = open()) {
			archive.jdbc.execute("insert into collections (slug, title) values ('letters', 'Letters')");
			archive.enter("first");
			assertThat(archive.problems()).isEmpty();
		}
	}

	/** The archive as one process has it. */
	private record OpenArchive(SingleConnectionDataSource dataSource, JdbcTemplate jdbc,
			ArchiveIntegrity integrity) implements AutoCloseable {

		void enter(String slug) {
			this.jdbc.update(
					"""
							insert into conversations (slug, collection_id, title, form, form_certainty, date_certainty, chronology,
								text_basis, page_count, source_file, source_checksum, checksum)
							select ?, min(id), 'Letter', 'MEMCON', 'HIGH', 'HIGH', ?, 'TRANSCRIPTION', 1, 'a.xml', '', ''
							from collections""",
					slug, slug);
			this.jdbc.update("""
					insert into accessions (taken_in_at, source_file, slug, outcome)
					values (current_timestamp, 'a.xml', ?, 'ENTERED')""", slug);
		}

		List<String> problems() {
			this.integrity.check();
			return this.integrity.problems();
		}

		@Override
		public void close() {
			this.dataSource.destroy();
		}

		Status health() {
			return new ArchiveHealthIndicator(this.integrity).health().getStatus();
		}

	}

	private OpenArchive open() throws IOException {
		var database = FileDatabase.in(this.settings.directory());
		var dataSource = new SingleConnectionDataSource(database.getJdbcUrl(), database.getUsername(),
				database.getPassword(), true);
		var integrity = new ArchiveIntegrity(this.settings, dataSource, database, new BrokenConnectionEvictor());
		new DatabaseConfiguration().checkedMigration(this.settings, integrity, database)
			.migrate(TestDatabases.flyway(dataSource).load());
		return new OpenArchive(dataSource, new JdbcTemplate(dataSource), integrity);
	}

	private Path file(String name) {
		return this.settings.directory().resolve(name);
	}

	@Test
	void archiveThatIsWholeHasNothingToSay() throws IOException {
		try (var archive = open()) {
			archive.enter("second");

			assertThat(archive.problems()).isEmpty();
			assertThat(archive.health()).isEqualTo(Status.UP);
		}
		assertThat(ArchiveMarker.in(this.settings.directory()).orElseThrow().conversations()).isEqualTo(2);
	}

	@Test
	void olderDatabaseIsToldUntilItIsAccepted() throws IOException {
		Files.copy(file("memcon.mv.db"), file("copy"));
		try (var archive = open()) {
			archive.enter("second");
			assertThat(archive.problems()).isEmpty();
		}
		putBackCopy();

		try (var older = open()) {
			assertThat(older.integrity.problems()).singleElement()
				.asString()
				.contains("older than it was", "1 records up to import 1", "had 2 records up to import 2",
						"Put back a backup");
			assertThat(older.health()).isEqualTo(Status.DOWN);

			older.enter("another");
			older.enter("and another");
			assertThat(older.problems()).hasSize(1);
		}

		Files.delete(file("archive.properties"));
		try (var accepted = open()) {
			assertThat(accepted.problems()).isEmpty();
		}
	}

	private void putBackCopy() throws IOException {
		Files.delete(file("memcon.mv.db"));
		Files.move(file("copy"), file("memcon.mv.db"));
	}

	@Test
	void databaseThatLostRecordsOfTheSameStateIsTold() throws IOException {
		try (var archive = open()) {
			archive.jdbc.execute("delete from conversations");

			assertThat(archive.problems()).singleElement().asString().contains("it has 0 records");
		}
	}

	/** H2 opens what is left of some files, and refuses others. */
	@Test
	void databaseCutShortNeverPassesForWhole() throws IOException {
		try (var archive = open()) {
			for (var number = 0; number < 200; number++) {
				archive.enter("letter-" + number);
			}
			assertThat(archive.problems()).isEmpty();
		}
		for (var tenths = 9; tenths > 0; tenths -= 2) {
			cut(tenths);
			assertThat(passesForWholeThoughItIsNot()).as("%d tenths", tenths).isFalse();
		}
	}

	private void cut(int tenths) throws IOException {
		try (var database = FileChannel.open(file("memcon.mv.db"), StandardOpenOption.WRITE)) {
			database.truncate(database.size() * tenths / 10);
		}
	}

	private boolean passesForWholeThoughItIsNot() throws IOException {
		try (var archive = open()) {
			return archive.integrity.problems().isEmpty()
					&& archive.jdbc.queryForList("select slug || title from conversations").size() < 201;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	@Test
	void nothingIsBegunWhereADatabaseIsMissingOrEmpty() throws IOException {
		Files.delete(file("memcon.mv.db"));
		assertThatExceptionOfType(ArchiveException.class).isThrownBy(this::open)
			.withMessageContaining("put it back from a backup");

		Files.createFile(file("memcon.mv.db"));
		assertThatExceptionOfType(ArchiveException.class).isThrownBy(this::open);

		Files.delete(file("memcon.mv.db"));
		Files.delete(file("database.properties"));
		assertThatExceptionOfType(ArchiveException.class).isThrownBy(this::open);
		assertThat(file("memcon.mv.db")).doesNotExist();
	}

	@Test
	void nothingIsSeededInADatabaseWithoutTables() throws IOException {
		FileDatabase.in(this.settings.directory()).administration().execute("drop table \"flyway_schema_history\"");

		assertThatExceptionOfType(ArchiveException.class).isThrownBy(this::open)
			.withMessageContaining("held 1 records up to import 1");
	}

	@Test
	void databaseOfAnotherArchiveIsTold() throws IOException {
		try (var archive = open()) {
			archive.jdbc.update("update archive_identity set id = ?", UUID.randomUUID());

			assertThat(archive.problems()).singleElement().asString().contains("another archive");
		}
	}

	@Test
	void deletedArchiveIsTold() throws IOException {
		try (var archive = open()) {
			FileSystemUtils.deleteRecursively(this.settings.directory());

			assertThat(archive.problems()).singleElement().asString().contains("was deleted or replaced");
			assertThat(archive.health()).isEqualTo(Status.DOWN);
		}
		assertThat(this.settings.directory()).doesNotExist();
	}

	@Test
	void databaseThatIsReplacedMeanwhileIsTold() throws IOException {
		Files.copy(file("memcon.mv.db"), file("copy"));
		try (var archive = open()) {
			putBackCopy();

			assertThat(archive.problems()).singleElement().asString().contains("was deleted or replaced");
		}
	}

	@Test
	void missingImagesAreToldUntilTheyAreBack() throws IOException {
		try (var archive = open()) {
			archive.jdbc.update("""
					insert into pages (conversation_id, number, opening, facsimile)
					select id, 1, '', ? from conversations""", IMAGE);
			assertThat(archive.problems()).singleElement().asString().contains("1 page images are missing", IMAGE);

			Files.createDirectories(this.settings.image(IMAGE).getParent());
			Files.createFile(this.settings.image(IMAGE));
			assertThat(archive.problems()).isEmpty();
		}
	}

	@Test
	void manyImagesAreLookedForInTurn() throws IOException {
		try (var archive = open()) {
			archive.jdbc
				.update("""
						insert into pages (conversation_id, number, opening, facsimile)
						select min(c.id), n.x, '', lpad(n.x, 64, '0') from conversations c, system_range(1, 12000) n group by n.x""");

			assertThat(archive.problems()).singleElement().asString().doesNotStartWith("12,000");
			archive.problems();
			assertThat(archive.problems()).singleElement().asString().startsWith("12,000 page images are missing");
		}
	}

	@Test
	void databaseThatCannotBeReadIsTold() throws IOException {
		try (var archive = open()) {
			archive.jdbc.execute("drop table accessions");

			assertThat(archive.problems()).singleElement().asString().contains("cannot be checked");
		}
	}

}
