package org.memcon.ingest.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes what stays known of a withdrawn record, and deletes it when the record returns.
 */
record WithdrawalWriter(JdbcClient jdbc, Clock clock) {

	private static final String WITHDRAW = """
			insert into withdrawals (id, slug, title, form, date_label, collection_slug, topic_slugs, reason, withdrawn_at,
				by_curator)
			select c.id, c.slug, c.title, c.form, coalesce(c.date_printed, case when c.starts_on = c.ends_on
					then cast(c.starts_on as varchar) else cast(c.starts_on as varchar) || '–' || cast(c.ends_on as varchar) end),
				k.slug, (select string_agg(t.slug, ' ' order by t.ordinal) from headings h
					join topics t on t.id = h.topic_id where h.conversation_id = c.id and h.assigned_by <> 'MACHINE'),
				cast(? as varchar), cast(? as timestamp(0) with time zone), cast(? as boolean)
			from conversations c join collections k on k.id = c.collection_id where c.id = ?""";

	private static final String FIND = """
			select id, slug, reason, withdrawn_at, by_curator from withdrawals
			where slug = ? or id = (select conversation_id from former_slugs where slug = ?)
			order by case when slug = ? then 0 else 1 end fetch first row only""";

	/** A withdrawn record; a curator's withdrawal lasts until it is lifted. */
	record StoredWithdrawal(Long id, String slug, String reason, OffsetDateTime withdrawnAt, boolean byCurator) {

		String message() {
			return "%1$s was withdrawn on %2$tF: %3$s (withdraw --lift %1$s allows it to return)".formatted(this.slug,
					this.withdrawnAt, this.reason);
		}

	}

	void withdraw(Long id, String reason, boolean byCurator) {
		this.jdbc.sql(WITHDRAW)
			.params(reason, this.clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), byCurator,
					id)
			.update();
	}

	/** Finds a withdrawn record by its last slug or a former one. */
	Optional<StoredWithdrawal> withdrawal(String slug) {
		return this.jdbc.sql(FIND).params(slug, slug, slug).query(StoredWithdrawal.class).optional();
	}

	/**
	 * Gives the former slugs and anchors of a withdrawn record to the one that returns,
	 * or that has its slug now and may know some of the anchors already.
	 */
	void restore(Long withdrawn, Long id) {
		this.jdbc.sql("delete from withdrawals where id = ?").param(withdrawn).update();
		this.jdbc.sql("""
				delete from former_anchors where conversation_id = ?
					and anchor in (select f.anchor from former_anchors f where f.conversation_id = ?)""")
			.params(withdrawn, id)
			.update();
		this.jdbc.sql("update former_slugs set conversation_id = ? where conversation_id = ?")
			.params(id, withdrawn)
			.update();
		this.jdbc.sql("update former_anchors set conversation_id = ? where conversation_id = ?")
			.params(id, withdrawn)
			.update();
	}

	/** Lets a record return when its source is imported again. */
	void lift(Long withdrawn) {
		this.jdbc.sql("update withdrawals set by_curator = false where id = ?").param(withdrawn).update();
	}

}
