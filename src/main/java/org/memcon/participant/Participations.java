package org.memcon.participant;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.RecordForm;

import org.springframework.data.domain.Pageable;
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

	/** The parts of a person in all conversations. */
	@Query("""
			select c.id as conversation, c.form as form, a.namePrinted as namePrinted, a.capacity as capacity
			from Participation a join a.conversation c where a.participant.id = :participant order by c.id, a.ordinal
			""")
	List<Part> findAllBy(Long participant);

	@Query(Conversations.ENTRY + """
			where exists (select 1 from Participation a where a.conversation = c and a.participant.slug = :slug)
			order by c.chronology
			""")
	List<ConversationListEntry> entriesOf(String slug, Pageable part);

	/** The name as printed in one record, and the capacity there. */
	record Part(Long conversation, RecordForm form, String namePrinted, @Nullable String capacity) {
	}

}
