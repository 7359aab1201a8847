package org.memcon.conversation.evidence;

import java.util.List;

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

	/** The sources of each of these conversations. */
	public List<CitedSource> citedIn(List<Long> conversations) {
		return conversations.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select conversation_id as conversation, source_id as source from conversation_sources
						where conversation_id in (:conversations) order by conversation_id, source_id""")
					.param("conversations", conversations)
					.query(CitedSource.class)
					.list();
	}

	/** A conversation, and a source it rests on. */
	public record CitedSource(Long conversation, Long source) {
	}

}
