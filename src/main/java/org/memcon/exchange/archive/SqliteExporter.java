package org.memcon.exchange.archive;

import java.nio.file.Path;
import java.util.Collections;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.exchange.RecordContents;
import org.memcon.web.BaseUrl;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Exports the tables of the archive as an SQLite database with full-text tables, all in
 * the state of one moment. Scripts make its tables first, and indexes when these are
 * filled.
 */
@Component
@SnapshotRead
class SqliteExporter implements ArchiveExporter {

	/** A file that breaks off is thrown away, so nothing in it need be undone. */
	private static final String SETTINGS = "?journal_mode=OFF&synchronous=OFF";

	private final Conversations conversations;

	private final RecordContents contents;

	private final AuthorityTables controlled;

	private final BaseUrl address;

	private final EntityManager entities;

	SqliteExporter(Conversations conversations, RecordContents contents, AuthorityTables controlled, BaseUrl address,
			EntityManager entities) {
		this.conversations = conversations;
		this.contents = contents;
		this.controlled = controlled;
		this.address = address;
		this.entities = entities;
	}

	@Override
	public int write(Path file) {
		try (var database = new SingleConnectionDataSource("jdbc:sqlite:" + file + SETTINGS, true)) {
			run("sqlite-tables.sql", database);
			var rows = new JdbcTemplate(database);
			AuthorityTables.all().forEach((table) -> insert(table, this.controlled, rows));
			var records = insertRecords(rows);
			run("sqlite-indexes.sql", database);
			return records;
		}
	}

	private int insertRecords(JdbcTemplate database) {
		var ids = this.conversations.idsBySlug();
		var tables = RecordTables.all(this.address.configuredHost());
		for (var from = 0; from < ids.size(); from += BATCH_SIZE) {
			for (var content : this.contents.inOrder(ids.subList(from, Math.min(ids.size(), from + BATCH_SIZE)))) {
				tables.forEach((table) -> insert(table, content, database));
			}
			this.entities.clear();
		}
		return ids.size();
	}

	private static <S> void insert(ExportTable<S> table, S source, JdbcTemplate database) {
		var columns = table.header();
		var names = String.join("\", \"", columns);
		var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
		var rows = table.rows().apply(source).stream().map((row) -> row.stream().map(SqliteExporter::value).toArray());
		database.batchUpdate(
				"insert into \"%s\" (\"%s\") values (%s)".formatted(table.name().replace('-', '_'), names, places),
				rows.toList());
	}

	/** Returns a number or a text; nothing known is no value. */
	private static @Nullable Object value(@Nullable Object value) {
		if (value instanceof Number) {
			return value;
		}
		var text = CsvCell.plain(value);
		return text.isEmpty() ? null : text;
	}

	private static void run(String script, DataSource database) {
		new ResourceDatabasePopulator(new ClassPathResource("exchange/" + script)).execute(database);
	}

}
