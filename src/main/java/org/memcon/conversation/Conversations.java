package org.memcon.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.grouping.Holding;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The conversations of the archive.
 */
public interface Conversations extends Repository<Conversation, Long> {

	String ENTRY = """
			select new org.memcon.conversation.ConversationListEntry(c.id, c.slug, c.title, coalesce(c.displayTitle, c.title),
				c.subject, c.language, c.form, c.formCertainty, c.dateline,
				o.name, c.occasionNote, c.textBasis, c.pageCount, c.redactionCount, c.chronology)
			from Conversation c left join c.occasion o
			""";

	/** Part of a query: the records of conversations before letters and other papers. */
	String CONVERSATIONS_FIRST = "order by case when c.form in (MEMCON, TELCON, MEETING) then 0 else 1 end, ";

	@Query("from Conversation c join fetch c.collection left join fetch c.occasion where c.slug = :slug")
	Optional<Conversation> findBySlug(String slug);

	/** The conversations with their collections and occasions, in no order. */
	@Query("from Conversation c join fetch c.collection left join fetch c.occasion where c.id in :ids")
	List<Conversation> findAllWith(List<Long> ids);

	@Query(ENTRY + "where c.id in :ids order by c.chronology")
	List<ConversationListEntry> entries(List<Long> ids);

	@Query(ENTRY + "where c.slug in :slugs " + CONVERSATIONS_FIRST + "c.chronology")
	List<ConversationListEntry> entriesWithSlugs(Collection<String> slugs);

	@Query(ENTRY + "order by c.chronology")
	List<ConversationListEntry> entries(Limit limit);

	@Query(ENTRY + "where c.collection.slug = :slug order by c.chronology")
	List<ConversationListEntry> entriesOfCollection(String slug, Limit limit);

	@Query(ENTRY + "where c.collection.slug = :slug order by c.chronology")
	List<ConversationListEntry> partOfCollection(String slug, Pageable part);

	@Query(ENTRY + "where o.slug = :slug order by c.chronology")
	List<ConversationListEntry> entriesOfOccasion(String slug, Limit limit);

	@Query(ENTRY + "where c.chronology < :chronology order by c.chronology desc")
	Optional<ConversationListEntry> before(String chronology, Limit limit);

	@Query(ENTRY + "where c.chronology > :chronology order by c.chronology")
	Optional<ConversationListEntry> after(String chronology, Limit limit);

	/** The conversations that began on this day of any year. */
	@Query(ENTRY + """
			where c.dateline.startsOn = c.dateline.endsOn
				and month(c.dateline.startsOn) = :month and day(c.dateline.startsOn) = :day
			""" + CONVERSATIONS_FIRST + "c.chronology")
	List<ConversationListEntry> entriesOnDay(int month, int day, Limit limit);

	/** The conversations nearest to this day of any year, nearest first. */
	default List<ConversationListEntry> nearestTo(LocalDate day, Limit limit) {
		return nearestTo(day.getDayOfYear(), limit);
	}

	@Query(ENTRY + """
			where c.dateline.startsOn = c.dateline.endsOn
			""" + CONVERSATIONS_FIRST + """
			least(abs(extract(day of year from c.dateline.startsOn) - :dayOfYear),
				366 - abs(extract(day of year from c.dateline.startsOn) - :dayOfYear)), c.chronology
			""")
	List<ConversationListEntry> nearestTo(int dayOfYear, Limit limit);

	@Query("""
			select year(c.dateline.startsOn) as year, count(c) as count from Conversation c
			where c.dateline.startsOn is not null group by year(c.dateline.startsOn) order by 1
			""")
	List<YearCount> countByYear();

	@Query("""
			select month(c.dateline.startsOn) as month, count(c) as count from Conversation c
			where c.dateline.startsOn between :first and :last group by month(c.dateline.startsOn) order by 1
			""")
	List<MonthCount> countByMonth(LocalDate first, LocalDate last);

	@Query(ENTRY + "where c.dateline.startsOn between :first and :last order by c.chronology")
	List<ConversationListEntry> entriesBetween(LocalDate first, LocalDate last, Limit limit);

	/** The current slug of the record that had this one before. */
	@Query(value = """
			select c.slug from former_slugs f join conversations c on c.id = f.conversation_id where f.slug = :slug
			""", nativeQuery = true)
	Optional<String> currentSlugOf(String slug);

	/** The current slugs of the records that had one of these before. */
	@Query(value = """
			select f.slug as former, c.slug as present from former_slugs f join conversations c on c.id = f.conversation_id
			where f.slug in :slugs
			""",
			nativeQuery = true)
	List<FormerName> currentSlugsOf(Collection<String> slugs);

	/** The number of records in the archive, and the first and the last day. */
	@Query("select count(c) as records, count(c) - count(" + Holding.PAPER + """
			) as conversations, min(c.dateline.startsOn) as first, max(c.dateline.startsOn) as last from Conversation c
			""")
	RecordCounts recordCounts();

	/** The ids of all of them, in the order of their slugs. */
	@Query("select c.id from Conversation c order by c.slug")
	List<Long> idsBySlug();

	/** The time of the last change of any of them. */
	@Query("select max(c.changedAt) from Conversation c")
	Optional<Instant> lastChange();

	long countByCollectionSlug(String slug);

	long countByOccasionSlug(String slug);

	/**
	 * The number of records, and of those that record conversations, with the first and
	 * the last day.
	 */
	record RecordCounts(long records, long conversations, @Nullable LocalDate first, @Nullable LocalDate last) {

		public long papers() {
			return this.records - this.conversations;
		}

	}

	/** A former name of a record, or of a place in one, and the present one. */
	interface FormerName {

		String getFormer();

		String getPresent();

	}

	/** The number of conversations that began in one year. */
	record YearCount(int year, long count) {
	}

	/** The number of conversations that began in one month of a year. */
	record MonthCount(int month, long count) {
	}

}
