package org.memcon.conversation;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The redactions of all records.
 */
public interface Redactions extends Repository<Redaction, Long> {

	/** The redactions of one conversation in the order of the text, with their pages. */
	@Query("""
			from Redaction r join fetch r.turn t join fetch t.page where r.conversation.id = :conversation
			order by r.ordinal
			""")
	List<Redaction> findAllOf(Long conversation);

	/** The redactions of these conversations, in the order of the text. */
	@Query("""
			from Redaction r join fetch r.turn where r.conversation.id in :conversations
			order by r.conversation.id, r.ordinal
			""")
	List<Redaction> findAllIn(List<Long> conversations);

	@Query("from Redaction r join fetch r.turn t where t.page.id = :page order by r.ordinal")
	List<Redaction> findAllOnPage(Long page);

}
