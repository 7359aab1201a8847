package org.memcon.timeline;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The events of the archive, in order of time.
 */
@Repository
class ContextEvents {

	private final JdbcClient jdbc;

	ContextEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ContextEvent> findAll() {
		return this.jdbc.sql("select * from events order by starts_on, contact, slug").query(ContextEvent.class).list();
	}

}
