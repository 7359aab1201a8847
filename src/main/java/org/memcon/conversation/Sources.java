package org.memcon.conversation;

import java.util.List;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The bibliography.
 */
public interface Sources extends Repository<Source, Long> {

	@NativeQuery("""
			select s.* from sources s join conversation_sources cs on cs.source_id = s.id
			where cs.conversation_id = :conversation order by s.id
			""")
	List<Source> findAllOf(Long conversation);

	@Query("from Source s order by s.id")
	List<Source> findAll();

}
