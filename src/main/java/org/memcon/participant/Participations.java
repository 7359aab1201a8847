package org.memcon.participant;

import java.util.List;

import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The participations in all conversations.
 */
public interface Participations extends Repository<Participation, Long> {

	@Query("from Participation a left join fetch a.participant where a.conversation.id = :conversation order by a.ordinal")
	List<Participation> findAllOf(Long conversation);

	/** The participations in these conversations. */
	@Query("""
			from Participation a left join fetch a.participant where a.conversation.id in :conversations
			order by a.conversation.id, a.ordinal
			""")
	List<Participation> findAllIn(List<Long> conversations);

	@Query("from Participation a join fetch a.conversation c where a.participant.id = :participant order by c.chronology")
	List<Participation> findAllBy(Long participant);

	@Query(Conversations.ENTRY + """
			where exists (select 1 from Participation a where a.conversation = c and a.participant.slug = :slug)
			order by c.chronology
			""")
	List<ConversationListEntry> entriesOf(String slug, Limit limit);

}
