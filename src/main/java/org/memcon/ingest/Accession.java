package org.memcon.ingest;

import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters a draft in the archive: whole or not at all, in one transaction. What is already
 * there under the same slug is updated in place; what has not changed is not touched.
 */
@Component
class Accession {

	private final JdbcClient jdbc;

	private final ConversationWriter writer;

	private final TransactionTemplate transaction;

	Accession(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
		this.writer = new ConversationWriter(dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** Where a draft was read: its collection, its file, and the file's SHA-256. */
	record Origin(String collection, String file, String checksum) {
	}

	/** A conversation as it stands in the archive. */
	record Entered(Long id, String checksum) {
	}

	Outcome enter(Draft draft, Origin origin) {
		return Objects.requireNonNull(this.transaction.execute((status) -> enterWithin(draft, origin)));
	}

	private Outcome enterWithin(Draft draft, Origin origin) {
		var checksum = Checksum.of(origin.toString() + draft);
		var before = this.jdbc.sql("select id, checksum from conversations where slug = ?")
			.param(draft.slug())
			.query(Entered.class)
			.optional();
		if (before.isEmpty()) {
			this.writer.insert(draft, origin, checksum);
			return Outcome.ENTERED;
		}
		if (before.get().checksum().equals(checksum)) {
			return Outcome.UNCHANGED;
		}
		this.writer.update(before.get().id(), draft, origin, checksum);
		return Outcome.UPDATED;
	}

}
