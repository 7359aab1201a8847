package org.memcon.participant;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All authority records of persons.
 */
public interface Participants extends Repository<Participant, Long> {

	Optional<Participant> findBySlug(String slug);

	List<Participant> findByIdIn(List<Long> ids);

	@Query("from Participant p order by p.slug")
	List<Participant> findAll();

	@Query("""
			select p.slug as slug, p.name as name, count(distinct c) as count,
				count(distinct case when c.form in (MEMCON, TELCON, MEETING) then null else c.id end) as papers, min(c.dateline.startsOn) as first,
				max(c.dateline.startsOn) as last, min(k.title) as collection
			from Participant p left join Participation a on a.participant = p left join a.conversation c
				left join c.collection k
			group by p.slug, p.name order by 2, 1
			""")
	List<ParticipantEntry> entries();

}
