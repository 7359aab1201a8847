package org.memcon.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationListEntry;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.Conversations.YearCount;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The headings of all conversations.
 */
public interface Headings extends Repository<Heading, Long> {

	@Query("from Heading h join fetch h.topic t left join fetch h.pages where h.conversation.id = :conversation order by t.ordinal")
	List<Heading> findAllOf(Long conversation);

	/** The names of the topics of a conversation that no machine proposed. */
	@Query("""
			select t.name from Heading h join h.topic t
			where h.conversation.id = :conversation and h.assignment <> MACHINE order by t.ordinal
			""")
	List<String> assignedNamesOf(Long conversation);

	/** The topics of these conversations, in the order of the controlled list. */
	@Query("""
			from Heading h join fetch h.topic t left join fetch h.pages where h.conversation.id in :conversations
			order by h.conversation.id, t.ordinal
			""")
	List<Heading> findAllIn(List<Long> conversations);

	/** The topics of these conversations, in the order of the controlled list. */
	@Query("""
			select h.conversation.id as conversation, t.slug as slug, t.name as name, h.assignment as assignment
			from Heading h join h.topic t where h.conversation.id in :conversations order by t.ordinal
			""")
	List<ConversationTopic> topicsIn(List<Long> conversations);

	@Query(Conversations.ENTRY + """
			where exists (select 1 from Heading h where h.conversation = c and h.topic.slug = :slug)
			order by c.chronology
			""")
	List<ConversationListEntry> entriesOn(String slug, Pageable part);

	/** The number of conversations on a topic in each year. */
	@Query("""
			select year(c.dateline.startsOn) as year, count(distinct c) as count
			from Heading h join h.conversation c where h.topic.slug = :slug and c.dateline.startsOn is not null
			group by year(c.dateline.startsOn)
			""")
	List<YearCount> countByYear(String slug);

	/**
	 * The pages of each of these conversations on a topic, and the assigner. A
	 * conversation whose pages are not known has no page.
	 */
	@Query("""
			select h.conversation.id as conversation, h.assignment as assignment, p.number as page
			from Heading h left join h.pages p where h.topic.slug = :slug and h.conversation.id in :conversations
			order by 1, 3
			""")
	List<HeadingPage> pagesOn(String slug, List<Long> conversations);

	/**
	 * The conversations that share most topics with one, best first. Topics that a
	 * machine proposed do not count.
	 */
	@Query("""
			select other.conversation.id as conversation, count(other) as shared
			from Heading mine join Heading other on other.topic = mine.topic
			where mine.conversation.id = :conversation and other.conversation.id <> :conversation
				and mine.assignment <> MACHINE and other.assignment <> MACHINE
			group by other.conversation.id order by count(other) desc, other.conversation.id
			""")
	List<SharedTopicCount> sharingTopicsWith(Long conversation, Limit limit);

	/** The topics that these conversations share with one, the most special first. */
	@Query("""
			select other.conversation.id as conversation, t.name as name
			from Heading mine join Heading other on other.topic = mine.topic join other.topic t
			where mine.conversation.id = :conversation and other.conversation.id in :others
				and mine.assignment <> MACHINE and other.assignment <> MACHINE
			order by case when t.broader is null then 1 else 0 end, t.ordinal
			""")
	List<SharedTopic> sharedTopics(Long conversation, List<Long> others);

	/** The topics that only a machine proposed for these conversations. */
	@Query("""
			select h.conversation.id as conversation, h.topic.slug as topic from Heading h
			where h.conversation.id in :conversations and h.assignment = MACHINE
			""")
	List<ProposedTopic> proposedIn(List<Long> conversations);

	/** A page on a topic, or a whole conversation. */
	record HeadingPage(Long conversation, TopicAssigner assignment, @Nullable Integer page) {
	}

	/** The slug of a topic that a machine proposed. */
	record ProposedTopic(Long conversation, String topic) {
	}

	/** A topic of a conversation, and its assigner. */
	record ConversationTopic(Long conversation, String slug, String name, TopicAssigner assignment) {
	}

	/** A topic that another conversation shares. */
	record SharedTopic(Long conversation, String name) {
	}

	/** Another conversation, and the number of shared topics. */
	record SharedTopicCount(Long conversation, long shared) {
	}

}
