package org.memcon.conversation;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The particulars of all records.
 */
public interface Particulars extends Repository<Particular, Long> {

	List<Particular> findByConversationId(Long conversation);

	List<Particular> findByConversationIdIn(List<Long> conversations);

}
