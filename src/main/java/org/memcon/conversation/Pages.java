package org.memcon.conversation;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pages of all records.
 */
public interface Pages extends Repository<Page, Long> {

	/** One layer of a conversation's pages, and the conversation with its collection. */
	@Query("""
			from Page p join fetch p.conversation c join fetch c.collection left join fetch c.occasion
			where c.slug = :slug and p.layer = :layer order by p.number
			""")
	List<Page> findAllOf(String slug, Layer layer);

}
