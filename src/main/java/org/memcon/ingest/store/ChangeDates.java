package org.memcon.ingest.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sets the date of change of a record, and of all records that show a name, a collection
 * or a source that has changed. Dates are exact to the second, as harvesters ask.
 */
record ChangeDates(JdbcClient jdbc, Clock clock) {

	/** The records in which a row of each table is shown. */
	private static final Map<String, List<String>> DEPENDENT_RECORDS = Map.of("participants",
			List.of("id in (select p.conversation_id from participations p where p.participant_id = ?)",
					"id in (select t.conversation_id from turns t where t.participant_id = ?)"),
			"topics", List.of("id in (select h.conversation_id from headings h where h.topic_id = ?)"), "occasions",
			List.of("occasion_id = ?"), "collections", List.of("collection_id = ?"), "sources",
			List.of("id in (select s.conversation_id from conversation_sources s where s.source_id = ?)"));

	void update(String slug) {
		updateWhere("slug = ?", slug);
	}

	void update(String table, Long id) {
		DEPENDENT_RECORDS.getOrDefault(table, List.of()).forEach((shown) -> updateWhere(shown, id));
	}

	private void updateWhere(String condition, Object value) {
		this.jdbc.sql("update conversations set changed_at = ? where " + condition)
			.params(this.clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), value)
			.update();
	}

}
