package org.memcon.conversation.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bibliography of the archive.
 */
@Repository
public class Sources {

	private final JdbcClient jdbc;

	Sources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Source> findAll() {
		return this.jdbc.sql("select * from sources order by id").query(Source.class).list();
	}

	public List<Source> findAllOf(Long conversation) {
		return this.jdbc.sql("""
				select s.* from sources s join conversation_sources cs on cs.source_id = s.id
				where cs.conversation_id = ? order by s.id""").param(conversation).query(Source.class).list();
	}

	/** The sources of each of these conversations; nothing of one that names none. */
	public Map<Long, List<Source>> findAllIn(List<Long> conversations) {
		var sources = new HashMap<Long, List<Source>>();
		if (!conversations.isEmpty()) {
			var source = new SimplePropertyRowMapper<>(Source.class);
			this.jdbc.sql("""
					select s.*, cs.conversation_id from sources s join conversation_sources cs on cs.source_id = s.id
					where cs.conversation_id in (:conversations) order by s.id""")
				.param("conversations", conversations)
				.query((row) -> {
					var of = sources.computeIfAbsent(row.getLong("conversation_id"), (id) -> new ArrayList<>());
					of.add(source.mapRow(row, row.getRow()));
				});
		}
		return sources;
	}

}
