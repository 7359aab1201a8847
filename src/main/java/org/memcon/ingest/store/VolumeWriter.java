package org.memcon.ingest.store;

import java.util.List;

import javax.sql.DataSource;

import org.memcon.conversation.volume.VolumePartKind;
import org.memcon.draft.Checksum;
import org.memcon.draft.VolumeDraft;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the contents of a volume, with a line in the register if they are others than
 * before. Its documents lead to the records that the archive has of them.
 */
@Component
public class VolumeWriter {

	private static final String INSERT = """
			insert into volume_parts (collection_id, kind, depth, name, number, heading, date_printed, html,
				conversation_id, ordinal) values (?, ?, ?, ?, ?, ?, ?, ?, coalesce((select id from conversations
				where slug = ?), (select conversation_id from former_slugs where slug = ?)), ?)""";

	private final JdbcTemplate jdbc;

	private final AccessionRegister register;

	private final TransactionTemplate transaction;

	public VolumeWriter(DataSource dataSource, AccessionRegister register) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.register = register;
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** Enters the contents, if the archive has the collection. */
	public void enter(VolumeDraft contents) {
		this.transaction.executeWithoutResult((status) -> this.jdbc
			.queryForList("select id from collections where slug = ?", Long.class, contents.collection())
			.forEach((collection) -> replace(collection, contents)));
	}

	private void replace(Long collection, VolumeDraft contents) {
		this.jdbc.update("delete from volume_parts where collection_id = ?", collection);
		RowBatch.insertNumbered(this.jdbc, INSERT, contents.parts().stream().map((part) -> {
			var record = (part.kind() == VolumePartKind.DOCUMENT) ? part.name() : null;
			return RowBatch.row(collection, part.kind(), part.depth(), part.name(), part.number(), part.heading(),
					part.datePrinted(), part.html(), record, record);
		}));
		this.register.recordOnce(Outcome.SOURCE_CHANGED, null, new SourceOrigin(contents.collection(),
				"contents/" + contents.collection(), Checksum.of(contents.toString())), List.of());
	}

}
