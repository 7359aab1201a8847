package org.memcon.home;

import org.memcon.conversation.Conversation;
import org.memcon.conversation.grouping.Holding;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Counts all that the archive holds, in one statement.
 */
interface ArchiveExtents extends Repository<Conversation, Long> {

	@Query("select new org.memcon.home.ArchiveExtent(count(c), count(c) - count(" + Holding.PAPER
			+ """
					), min(c.dateline.startsOn), max(c.dateline.startsOn), count(distinct c.collection.id), min(c.collection.title),
						coalesce(max(p.persons), 0L), coalesce(max(p.parts), 0L), max(p.one), max(p.other))
					from Conversation c left join (
						select count(distinct a.participant.id) as persons, count(a) as parts, min(a.participant.name) as one,
							max(a.participant.name) as other
						from Participation a where a.capacity like '%principal%') p on 1 = 1
					""")
	ArchiveExtent current();

}
