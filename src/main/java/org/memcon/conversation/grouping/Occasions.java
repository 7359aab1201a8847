package org.memcon.conversation.grouping;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All occasions.
 */
public interface Occasions extends Repository<Occasion, Long> {

	Optional<Occasion> findBySlug(String slug);

	@Query("from Occasion o order by o.slug")
	List<Occasion> findAll();

	@Query("""
			select new org.memcon.conversation.grouping.Holding(o.slug, o.name, count(c),
				count(case when c.form in (MEMCON, TELCON, MEETING) then null else c.id end),
				min(c.dateline.startsOn), max(c.dateline.startsOn), '/occasions/')
			from Occasion o left join Conversation c on c.occasion = o group by o.slug, o.name order by 2
			""")
	List<Holding> holdings();

}
