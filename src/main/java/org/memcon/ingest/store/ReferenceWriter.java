package org.memcon.ingest.store;

import org.memcon.conversation.TextLayer;
import org.memcon.draft.Draft;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the references of a record to others, and finds the records that they mean. A
 * record that comes later is found when it is entered; only the place of a meeting leads
 * to none that comes later.
 */
record ReferenceWriter(JdbcTemplate jdbc) {

	private static final String INSERT = """
			insert into record_references (conversation_id, turn_id, kind, phrase, address, referred_on, place)
			values (?, ?, ?, ?, ?, ?, ?)""";

	/** Two participants in common tell a conversation of the same people from others. */
	private static final String SAME_PEOPLE = """
			(select count(distinct p.participant_id) from participations p join participations q
				on q.participant_id = p.participant_id where p.conversation_id = c.id
				and q.conversation_id = r.conversation_id) >= 2""";

	private static final String BY_ADDRESS = """
			update record_references r set target_id = (select min(c.id) from conversations c
				where c.source_address = r.address and c.id <> r.conversation_id)
			where r.kind = 'NAMED' and\s""";

	/** The only conversation of the same people on that day. */
	private static final String BY_DATE = """
			update record_references r set target_id = (select min(c.id) from conversations c
				where c.starts_on = r.referred_on and c.ends_on = r.referred_on and c.id <> r.conversation_id
				and c.form in ('MEMCON', 'TELCON', 'MEETING') and %s having count(*) = 1)
			where r.kind = 'DATE' and\s""".formatted(SAME_PEOPLE);

	/** The last meeting of the same people there, in the three years before. */
	private static final String BY_PLACE = """
			update record_references r set target_id = (select c.id from conversations c
				join conversations f on f.id = r.conversation_id
				where c.starts_on < f.starts_on and c.starts_on >= f.starts_on - interval '3' year
				and c.form in ('MEMCON', 'MEETING') and position(r.place in c.place) > 0 and %s
				order by c.chronology desc fetch first row only)
			where r.kind = 'PLACE' and r.conversation_id = ?""".formatted(SAME_PEOPLE);

	/** A union, because H2 reads the whole table where the two are joined by "or". */
	private static final String OF_TARGET = """
			r.id in (select id from record_references where target_id = ?
				union select id from record_references
				where %s = (select %s from conversations where id = ?))""";

	private static final String TURNS = """
			select t.id from turns t join pages p on p.id = t.page_id where t.conversation_id = ? and p.layer = ?
			order by t.ordinal""";

	/** Writes the references of a text whose turns and participants are stored. */
	void write(Long id, Draft draft, TextLayer textLayer) {
		var found = ReferenceFinder.find(draft);
		if (!found.isEmpty()) {
			var turns = this.jdbc.queryForList(TURNS, Long.class, id, textLayer.name());
			RowBatch.insert(this.jdbc, INSERT,
					found.stream()
						.map((reference) -> RowBatch.row(id, turns.get(reference.turn()), reference.kind(),
								reference.phrase(), reference.address(), reference.referredOn(), reference.place())));
			this.jdbc.update(BY_ADDRESS + "r.conversation_id = ?", id);
			this.jdbc.update(BY_DATE + "r.conversation_id = ?", id);
			this.jdbc.update(BY_PLACE, id);
		}
		this.jdbc.update(BY_ADDRESS + OF_TARGET.formatted("address", "source_address"), id, id);
		this.jdbc.update(BY_DATE + OF_TARGET.formatted("referred_on", "starts_on"), id, id);
	}

}
