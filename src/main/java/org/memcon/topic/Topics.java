package org.memcon.topic;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Holding;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The controlled list of topics.
 */
public interface Topics extends Repository<Topic, Long> {

	@Query("from Topic t left join fetch t.broader where t.slug = :slug")
	Optional<Topic> findBySlug(String slug);

	/** The whole list in its order. */
	@Query("from Topic t left join fetch t.broader order by t.ordinal")
	List<Topic> findAll();

	/**
	 * Every topic with the number of its conversations, in the order of the controlled
	 * list.
	 */
	@Query("""
			select t.slug as slug, t.name as name, b.slug as broader, count(h) as count,
				count(case when h.assignment = MACHINE then 1 end) as proposed,
				count(""" + Holding.PAPER + """
			) as papers
			from Topic t left join t.broader b left join Heading h on h.topic = t left join h.conversation c
			group by t.slug, t.name, b.slug, t.ordinal order by t.ordinal
			""")
	List<TopicCount> counts();

	/**
	 * A topic, the slug of its broader topic, the number of its records, the number of
	 * those to which a machine only proposed it, and of those that are not of
	 * conversations.
	 */
	record TopicCount(String slug, String name, @Nullable String broader, long count, long proposed, long papers) {

		public String address() {
			return "/topics/" + this.slug;
		}

	}

}
