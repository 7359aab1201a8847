package org.memcon.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Withdrawal;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The records of the archive and those withdrawn from it, in the order of their ids. A
 * record keeps its id for ever and shares it with no other.
 */
interface HarvestableRecords extends Repository<Conversation, Long> {

	String CURRENT_RECORDS = """
			from Conversation c join c.collection k where c.id > :after and c.changedAt between :from and :until
				and (:collection = '' or k.slug = :collection)
				and (:topic = '' or exists (select 1 from Heading h where h.conversation = c and h.assignment <> MACHINE
					and (:topic = '*' or h.topic.slug = :topic)))
			""";

	/** The withdrawn records, without those whose slug belongs to a record again. */
	String WITHDRAWN_RECORDS = """
			from Withdrawal w where w.id > :after and w.withdrawnAt between :from and :until
				and (:collection = '' or w.collectionSlug = :collection)
				and (:topic = '' or :topic = '*' and w.topicSlugs is not null
					or locate(concat(' ', :topic, ' '), concat(' ', w.topicSlugs, ' ')) > 0)
				and not exists (select 1 from Conversation c where c.slug = w.slug)
			""";

	@Query("select c.id as id, c.slug as slug, c.changedAt as changedAt, k.slug as collection " + CURRENT_RECORDS
			+ "order by c.id")
	List<HarvestableRecord> currentRecords(long after, Instant from, Instant until, String collection, String topic,
			Limit limit);

	@Query("select count(c) " + CURRENT_RECORDS)
	long countCurrentRecords(long after, Instant from, Instant until, String collection, String topic);

	@Query("select w " + WITHDRAWN_RECORDS + "order by w.id")
	List<Withdrawal> withdrawnRecords(long after, Instant from, Instant until, String collection, String topic,
			Limit limit);

	@Query("select count(w) " + WITHDRAWN_RECORDS)
	long countWithdrawnRecords(long after, Instant from, Instant until, String collection, String topic);

	@Query("""
			select c.id as id, c.slug as slug, c.changedAt as changedAt, c.collection.slug as collection
			from Conversation c where c.slug = :slug
			""")
	Optional<HarvestableRecord> currentRecordBySlug(String slug);

	@Query("from Withdrawal w where w.slug = :slug")
	Optional<Withdrawal> withdrawnRecordBySlug(String slug);

	/** The topics that editors and sources gave to these records. */
	@Query("""
			select h.conversation.id as conversation, t.slug as slug from Heading h join h.topic t
			where h.conversation.id in :conversations and h.assignment <> MACHINE order by h.conversation.id, t.ordinal
			""")
	List<SlugRow> topics(List<Long> conversations);

	/**
	 * The former slugs of these records, without those that belong to another record or
	 * to a withdrawn one.
	 */
	@NativeQuery("""
			select f.conversation_id as conversation, f.slug as slug from former_slugs f
			where f.conversation_id in (:ids) and not exists (select 1 from conversations c where c.slug = f.slug)
				and not exists (select 1 from withdrawals w where w.slug = f.slug)
			order by f.conversation_id, f.slug
			""")
	List<SlugRow> formerSlugs(List<Long> ids);

	/** The present or last slug of the record with this former slug. */
	@NativeQuery("""
			select coalesce(c.slug, w.slug) from former_slugs f left join conversations c on c.id = f.conversation_id
				left join withdrawals w on w.id = f.conversation_id where f.slug = :former
			""")
	Optional<String> presentSlugOf(String former);

	@Query("select min(c.changedAt) from Conversation c")
	@Nullable Instant firstChange();

	@Query("select min(w.withdrawnAt) from Withdrawal w")
	@Nullable Instant firstWithdrawal();

	/** A record without its text. */
	record HarvestableRecord(Long id, String slug, Instant changedAt, String collection) {
	}

	/** A record and the slug of a topic of it, or a slug that it had. */
	record SlugRow(Long conversation, String slug) {
	}

}
