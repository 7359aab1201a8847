package org.memcon.harvest;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes the archive during a harvest: adds, changes and withdraws records.
 */
public record CurationSimulator(JdbcClient jdbc) {

	private static final List<String> PARTS = List.of("notes", "redactions", "turns", "particulars", "participations",
			"pages", "conversation_sources", "headings");

	/** The present, withdrawn and former slugs in the order of their ids. */
	public List<String> slugs() {
		return this.jdbc.sql("""
				select slug from (select id, slug from conversations union all select id, slug from withdrawals
					union all select conversation_id, slug from former_slugs) order by id
				""").query(String.class).list().stream().distinct().toList();
	}

	/** The number of records, present and withdrawn. */
	public long records() {
		return this.jdbc.sql("""
				select (select count(*) from conversations) + (select count(*) from withdrawals
					where slug not in (select slug from conversations))
				""").query(Long.class).single();
	}

	public void add(String slug) {
		this.jdbc
			.sql("""
					insert into conversations (id, slug, collection_id, title, form, form_certainty, date_certainty, chronology,
						text_basis, page_count, source_file, source_checksum, checksum)
					select (select max(id) + 1 from conversations), ?, min(id), 'New', 'TELCON', 'HIGH', 'HIGH', ?, 'ABSTRACT', 0,
						'new.xml', '0', '0' from collections
					""")
			.params(slug, "2008-12-24T00:00|" + slug)
			.update();
	}

	public void change(String slug) {
		this.jdbc.sql("update conversations set changed_at = current_timestamp where slug = ?").param(slug).update();
	}

	public void rename(String slug, String other) {
		this.jdbc
			.sql("insert into former_slugs (slug, conversation_id) select slug, id from conversations where slug = ?")
			.param(slug)
			.update();
		this.jdbc.sql("update conversations set slug = ?, changed_at = current_timestamp where slug = ?")
			.params(other, slug)
			.update();
	}

	public void withdraw(String slug) {
		this.jdbc.sql("""
				insert into withdrawals (id, slug, title, form, collection_slug, topic_slugs, reason, withdrawn_at,
					by_curator)
				select id, slug, title, form, 'bush-putin-2026', 'abm-treaty nato', 'A test', current_timestamp, true
				from conversations where slug = ?
				""").param(slug).update();
		this.jdbc.sql("""
				delete from heading_pages where heading_id in (select h.id from headings h
					join conversations c on c.id = h.conversation_id where c.slug = ?)
				""").param(slug).update();
		for (var part : PARTS) {
			this.jdbc
				.sql("delete from %s where conversation_id = (select id from conversations where slug = ?)"
					.formatted(part))
				.param(slug)
				.update();
		}
		this.jdbc.sql("delete from conversations where slug = ?").param(slug).update();
	}

	public void propose(String topic, String slug) {
		this.jdbc.sql("insert into topics (slug, name, ordinal) values (?, 'Topic of a machine', 999)")
			.param(topic)
			.update();
		this.jdbc.sql("""
				insert into headings (conversation_id, topic_id, assigned_by)
				select c.id, t.id, 'MACHINE' from conversations c, topics t where c.slug = ? and t.slug = ?
				""").params(slug, topic).update();
	}

	/** Moves all changes back by an hour. */
	public void ageByOneHour() {
		this.jdbc.sql("update conversations set changed_at = dateadd(hour, -1, changed_at)").update();
		this.jdbc.sql("update withdrawals set withdrawn_at = dateadd(hour, -1, withdrawn_at)").update();
	}

	/** The time half an hour ago. */
	public String halfAnHourAgo() {
		return Datestamp.of(OffsetDateTime.now().minusMinutes(30).toInstant());
	}

}
