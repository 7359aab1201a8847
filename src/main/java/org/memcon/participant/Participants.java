package org.memcon.participant;

import java.util.List;
import java.util.Optional;

import org.memcon.conversation.Holding;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All authority records of persons.
 */
public interface Participants extends Repository<Participant, Long> {

	Optional<Participant> findBySlug(String slug);

	@Query("""
			select new org.memcon.conversation.Holding(p.slug, p.name, count(distinct c),
				min(c.dateline.startsOn), max(c.dateline.startsOn))
			from Participant p left join Participation a on a.participant = p left join a.conversation c
			group by p.slug, p.name order by 2
			""")
	List<Holding> holdings();

}
