package org.memcon.conversation.reference;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The references between records, as far as the archive has both.
 */
@Repository
public class RecordReferences {

	private static final int MAX_FOUND = 200;

	private static final String REFERENCES = """
			select t.anchor, p.number as page, p.layer = 'SUMMARY' as in_summary, r.kind, r.phrase, r.address, o.slug as other,
				coalesce(o.display_title, o.title) as title, coalesce(o.date_printed, cast(o.starts_on as varchar)) as date
			from record_references r join turns t on t.id = r.turn_id join pages p on p.id = t.page_id
				join conversations o on o.id = r.%s where r.%s = ? order by o.chronology, t.ordinal, r.id limit %d""";

	private final JdbcClient jdbc;

	RecordReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The references in a record to others. */
	public List<RecordReference> from(Long conversation) {
		return find("target_id", "conversation_id", conversation);
	}

	/** The references to a record in others. */
	public List<RecordReference> to(Long conversation) {
		return find("conversation_id", "target_id", conversation);
	}

	private List<RecordReference> find(String other, String own, Long conversation) {
		return this.jdbc.sql(REFERENCES.formatted(other, own, MAX_FOUND))
			.param(conversation)
			.query(RecordReference.class)
			.list();
	}

}
