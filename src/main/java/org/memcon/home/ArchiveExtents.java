package org.memcon.home;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.grouping.Holding;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Counts all that the archive holds, in one statement.
 */
interface ArchiveExtents extends Repository<Conversation, Long> {

	/** Part of a query: the parts that principals took. */
	String PRINCIPALS = "from Participation a where a.capacity like '%principal%'";

	@Query("select new org.memcon.home.ArchiveExtent(count(c), count(c) - count(" + Holding.PAPER
			+ """
					), min(c.dateline.startsOn), max(c.dateline.startsOn), count(distinct c.collection.id), min(c.collection.title),
					(select count(distinct a.participant.id)\s"""
			+ PRINCIPALS + "), (select count(a) " + PRINCIPALS + "), (select min(a.participant.name) " + PRINCIPALS
			+ "), (select max(a.participant.name) " + PRINCIPALS + ")) from Conversation c")
	ArchiveExtent current();

}
