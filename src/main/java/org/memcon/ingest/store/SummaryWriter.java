package org.memcon.ingest.store;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the abstract of a record beside its document's own words, with its origin.
 */
record SummaryWriter(JdbcTemplate jdbc) {

	private static final List<String> KEEP = List.of("""
			insert into summaries (conversation_id, source_file, source_checksum, checksum)
			select id, source_file, source_checksum, checksum from conversations where id = ?""",
			"update pages set layer = 'SUMMARY' where conversation_id = ?",
			"update particulars set layer = 'SUMMARY' where conversation_id = ?");

	private static final List<String> RESTORE = List.of(
			"""
					update conversations set text_basis = 'ABSTRACT', redaction_count = 0,
						page_count = (select count(*) from pages p where p.conversation_id = conversations.id),
						source_file = (select s.source_file from summaries s where s.conversation_id = conversations.id),
						source_checksum = (select s.source_checksum from summaries s where s.conversation_id = conversations.id),
						checksum = (select s.checksum from summaries s where s.conversation_id = conversations.id)
					where id = ?""",
			"delete from summaries where conversation_id = ?",
			"update pages set layer = 'TEXT' where conversation_id = ?",
			"update particulars set layer = 'TEXT' where conversation_id = ?");

	/** Turns the abstract that is a record's text into its summary. */
	void keepAbstract(Long id) {
		KEEP.forEach((statement) -> this.jdbc.update(statement, id));
	}

	/** Turns the summary into the record's text again. */
	void restoreAbstract(Long id) {
		RESTORE.forEach((statement) -> this.jdbc.update(statement, id));
	}

	void put(Long id, SourceOrigin origin, String checksum) {
		this.jdbc.update("delete from summaries where conversation_id = ?", id);
		this.jdbc.update("""
				insert into summaries (conversation_id, source_file, source_checksum, checksum)
				values (?, ?, ?, ?)""", id, origin.file(), origin.checksum(), checksum);
	}

}
