package org.memcon.conversation.grouping;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The occasions of the archive.
 */
public interface Occasions extends Repository<Occasion, Long> {

	Optional<Occasion> findBySlug(String slug);

	@Query("from Occasion o order by o.slug")
	List<Occasion> findAll();

	@Query("select o.slug as slug, o.name as name, " + Holding.COUNTS + """
			, '/occasions/' as path
			from Occasion o left join Conversation c on c.occasion = o group by o.slug, o.name order by 2
			""")
	List<Holding> holdings();

}
