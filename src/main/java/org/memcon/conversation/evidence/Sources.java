package org.memcon.conversation.evidence;

import java.util.List;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The bibliography of the archive.
 */
public interface Sources extends Repository<Source, Long> {

	@NativeQuery("""
			select s.* from sources s join conversation_sources cs on cs.source_id = s.id
			where cs.conversation_id = :conversation order by s.id
			""")
	List<Source> findAllOf(Long conversation);

	/** The sources of each of these conversations. */
	@NativeQuery("""
			select cs.conversation_id as conversation, cs.source_id as source from conversation_sources cs
			where cs.conversation_id in (:conversations) order by cs.conversation_id, cs.source_id
			""")
	List<CitedSource> citedIn(List<Long> conversations);

	@Query("from Source s order by s.id")
	List<Source> findAll();

	/** A conversation, and a source it rests on. */
	record CitedSource(Long conversation, Long source) {
	}

}
