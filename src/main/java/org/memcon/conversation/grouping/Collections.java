package org.memcon.conversation.grouping;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The collections of the archive.
 */
public interface Collections extends Repository<Collection, Long> {

	Optional<Collection> findBySlug(String slug);

	@Query("from Collection k order by k.slug")
	List<Collection> findAll();

	@Query("select k.slug as slug, k.title as name, " + Holding.COUNTS + """
			, '/collections/' as path
			from Collection k left join Conversation c on c.collection = k group by k.slug, k.title order by 5, 2
			""")
	List<Holding> holdings();

}
