package org.memcon.conversation.grouping;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All collections.
 */
public interface Collections extends Repository<Collection, Long> {

	Optional<Collection> findBySlug(String slug);

	@Query("from Collection k order by k.slug")
	List<Collection> findAll();

	@Query("""
			select new org.memcon.conversation.grouping.Holding(k.slug, k.title, count(c),
				count(case when c.form in (MEMCON, TELCON, MEETING) then null else c.id end),
				min(c.dateline.startsOn), max(c.dateline.startsOn), '/collections/')
			from Collection k left join Conversation c on c.collection = k group by k.slug, k.title order by 5, 2
			""")
	List<Holding> holdings();

}
