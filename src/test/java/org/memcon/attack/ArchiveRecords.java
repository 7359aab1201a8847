package org.memcon.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All records of an archive as its database has them, each with the extent of what
 * belongs to it.
 *
 * @param extents the checksum of each record, by slug, with the numbers of its pages,
 * passages, notes, persons and letters
 */
record ArchiveRecords(Map<String, String> extents) {

	static final ArchiveRecords NONE = new ArchiveRecords(Map.of());

	private static final String NOT_FOUND = "42S";

	private static final String EXTENTS = """
			select slug, concat_ws(' ', checksum, page_count,
				(select count(*) from pages where conversation_id = c.id),
				(select count(*) from turns where conversation_id = c.id),
				(select coalesce(sum(length(text)), 0) from turns where conversation_id = c.id),
				(select count(*) from notes where conversation_id = c.id),
				(select count(*) from participations where conversation_id = c.id),
				(select count(*) from headings where conversation_id = c.id))
			from conversations c""";

	/**
	 * Reads the database of an archive that no program has open. Without its tables it
	 * has none yet.
	 */
	static ArchiveRecords in(Path archive) throws IOException, SQLException {
		try {
			return read(archive);
		}
		catch (SQLException ex) {
			if (ex.getSQLState().startsWith(NOT_FOUND)) {
				return NONE;
			}
			throw ex;
		}
	}

	private static ArchiveRecords read(Path archive) throws IOException, SQLException {
		var passwords = new Properties();
		try (var file = Files.newInputStream(archive.resolve("database.properties"))) {
			passwords.load(file);
		}
		var extents = new TreeMap<String, String>();
		try (var connection = DriverManager.getConnection(
				"jdbc:h2:file:" + archive.toAbsolutePath().resolve("memcon") + ";IFEXISTS=TRUE;MAX_COMPACT_TIME=0",
				"sa", passwords.getProperty("sa"));
				var statement = connection.createStatement();
				var rows = statement.executeQuery(EXTENTS)) {
			while (rows.next()) {
				extents.put(rows.getString(1), rows.getString(2));
			}
		}
		return new ArchiveRecords(extents);
	}

	int count() {
		return this.extents.size();
	}

	/** Tells if these are some of the others, each of them whole. */
	boolean areAmong(ArchiveRecords others) {
		return others.extents.entrySet().containsAll(this.extents.entrySet());
	}

}
