package org.memcon.discovery;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Queries all that has an address of its own. New records come last, so that an address
 * stays in its part of the site map.
 */
interface SitemapRecords extends Repository<Conversation, Long> {

	String NUMBERED_RECORDS = """
			from (select c.slug as slug, c.pageCount as pageCount, c.summarized as summarized, c.changedAt as changedAt,
				1 + c.pageCount + case when c.summarized then 1 else 0 end as size,
				sum(1 + c.pageCount + case when c.summarized then 1 else 0 end) over (order by c.id) as upTo
				from Conversation c) n
			""";

	/** The records with addresses numbered from {@code from} up to {@code to}. */
	@Query("select new org.memcon.discovery.SitemapRecord(n.slug, n.pageCount, n.summarized, n.changedAt, n.upTo) "
			+ NUMBERED_RECORDS + "where n.upTo > :from and n.upTo - n.size < :to order by n.upTo")
	List<SitemapRecord> between(long from, long to);

	/**
	 * The last change in each part of {@code limit} addresses, with {@code before}
	 * addresses ahead of those of records. Some records stand in two parts.
	 */
	@Query("select s.firstPart as firstPart, s.lastPart as lastPart, max(s.changedAt) as changedAt from ("
			+ "select n.changedAt as changedAt, (n.upTo - n.size + :before) / :limit as firstPart,"
			+ " (n.upTo - 1 + :before) / :limit as lastPart " + NUMBERED_RECORDS + ") s "
			+ "group by s.firstPart, s.lastPart order by 1, 2")
	List<PartRange> partRanges(long before, long limit);

	/**
	 * The number of the addresses of records, their last change, and the last withdrawal.
	 */
	@Query("""
			select count(c) + coalesce(sum(c.pageCount), 0) + count(case when c.summarized then 1 end) as addresses,
				max(c.changedAt) as changedAt, (select max(w.withdrawnAt) from Withdrawal w) as withdrawnAt
				from Conversation c
			""")
	SitemapTotals extent();

	/**
	 * The addresses of collections, with those of volumes and their sections, occasions,
	 * topics and participants.
	 */
	@Query("""
			select '/collections/' || k.slug from Collection k union all
			select '/collections/' || p.collection.slug || '/contents' from VolumePart p where p.ordinal = 1 union all
			select '/collections/' || p.collection.slug || '/sections/' || p.name from VolumePart p
			where p.html is not null union all select '/occasions/' || o.slug from Occasion o
			union all select '/topics/' || t.slug from Topic t union all select '/participants/' || p.slug from Participant p
			order by 1
			""")
	List<String> listAddresses();

	/** Records that stand in the same parts, counted from 0, and their last change. */
	record PartRange(long firstPart, long lastPart, Instant changedAt) {
	}

	/** The number of addresses, the last change and the last withdrawal. */
	record SitemapTotals(long addresses, @Nullable Instant changedAt, @Nullable Instant withdrawnAt) {
	}

}
