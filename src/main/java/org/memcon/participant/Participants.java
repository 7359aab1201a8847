package org.memcon.participant;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.memcon.conversation.grouping.Holding;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The authority records of persons.
 */
public interface Participants extends Repository<Participant, Long> {

	Optional<Participant> findBySlug(String slug);

	List<Participant> findByIdIn(List<Long> ids);

	@Query("select p.slug from Participant p where p.slug in :slugs")
	Set<String> slugsAmong(Set<String> slugs);

	@Query("from Participant p order by p.slug")
	List<Participant> findAll();

	@Query("select p.slug as slug, p.name as name, " + Holding.COUNTS + """
			, min(k.title) as collection
			from Participant p left join Participation a on a.participant = p left join a.conversation c
				left join c.collection k
			group by p.slug, p.name order by 2, 1
			""")
	List<ParticipantEntry> entries();

}
