package org.memcon.ingest.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Moves the date of change of all records in which something is shown that has changed: a
 * controlled name, a collection, a source. By the second, as harvesters ask.
 */
class ChangeDates {

	/** The records in which a row of each table is shown. */
	private static final Map<String, List<String>> DEPENDENT_RECORDS = Map.of("participants",
			List.of("id in (select p.conversation_id from participations p where p.participant_id = ?)",
					"id in (select t.conversation_id from turns t where t.participant_id = ?)"),
			"topics", List.of("id in (select h.conversation_id from headings h where h.topic_id = ?)"), "occasions",
			List.of("occasion_id = ?"), "collections", List.of("collection_id = ?"), "sources",
			List.of("id in (select s.conversation_id from conversation_sources s where s.source_id = ?)"));

	private final JdbcTemplate jdbc;

	private final Clock clock;

	ChangeDates(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void update(String table, Long id) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
		DEPENDENT_RECORDS.getOrDefault(table, List.of())
			.forEach((shown) -> this.jdbc.update("update conversations set changed_at = ? where " + shown, now, id));
	}

}
