package org.memcon.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pages of all records.
 */
public interface Pages extends Repository<Page, Long> {

	/**
	 * The pages of one layer of a conversation, and the conversation with its collection.
	 */
	@Query("""
			from Page p join fetch p.conversation c join fetch c.collection left join fetch c.occasion
			where c.slug = :slug and p.layer = :layer order by p.number
			""")
	List<Page> findAllOf(String slug, TextLayer layer);

	/** The pages of these conversations, including those of summaries. */
	@Query("from Page p where p.conversation.id in :conversations order by p.conversation.id, p.layer desc, p.number")
	List<Page> findAllIn(List<Long> conversations);

	/** The pages of documents at these places, each a slug, a colon and a number. */
	@Query("""
			from Page p join fetch p.conversation c
			where c.slug in :slugs and p.layer = TEXT and concat(c.slug, ':', cast(p.number as string)) in :places
			""")
	List<Page> findAllAt(Collection<String> slugs, Collection<String> places);

	/** The image of a page of the document itself. */
	@Query("""
			select p.facsimile from Page p
			where p.conversation.slug = :slug and p.layer = TEXT and p.number = :number and p.facsimile.checksum is not null
			""")
	Optional<Facsimile> facsimileOf(String slug, int number);

}
