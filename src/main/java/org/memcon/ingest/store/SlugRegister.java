package org.memcon.ingest.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the former slugs of records, each of which leads to its record in one step. The
 * present slug of a record goes before the former one of another.
 */
record SlugRegister(JdbcClient jdbc) {

	/**
	 * Returns the present slug of the record that had this one, unless another record has
	 * it or had it when it was withdrawn.
	 */
	Optional<String> currentSlug(String former) {
		return this.jdbc.sql("""
				select c.slug from former_slugs f join conversations c on c.id = f.conversation_id
				where f.slug = ? and not exists (select 1 from conversations p where p.slug = f.slug)
					and not exists (select 1 from withdrawals w where w.slug = f.slug)""")
			.param(former)
			.query(String.class)
			.optional();
	}

	/** Returns the id of the record that had this slug, withdrawn or not. */
	Optional<Long> formerHolder(String former) {
		return this.jdbc.sql("select conversation_id from former_slugs where slug = ?")
			.param(former)
			.query(Long.class)
			.optional();
	}

	/** Returns all former slugs of a record. */
	List<String> formerSlugs(Long id) {
		return this.jdbc.sql("select slug from former_slugs where conversation_id = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	void rename(Long id, String slug) {
		var before = this.jdbc.sql("select slug, chronology from conversations where id = ?")
			.param(id)
			.query(StoredChronology.class)
			.single();
		this.jdbc.sql("update conversations set slug = ?, chronology = ? where id = ?")
			.params(slug, before.chronology(slug), id)
			.update();
		this.jdbc.sql("delete from former_slugs where slug = ? and conversation_id = ?").params(slug, id).update();
		addFormer(before.slug(), id);
	}

	/** Makes this the former slug of a record, whichever record had it before. */
	void addFormer(String former, Long id) {
		if (formerHolder(former).isEmpty()) {
			this.jdbc.sql("insert into former_slugs (slug, conversation_id) values (?, ?)").params(former, id).update();
		}
		else {
			this.jdbc.sql("update former_slugs set conversation_id = ? where slug = ?").params(id, former).update();
		}
	}

	/** The slug of a record, and its place in time, which ends with the slug. */
	private record StoredChronology(String slug, String chronology) {

		String chronology(String other) {
			return Objects.requireNonNull(this.chronology).replaceFirst("\\|.*", "|" + other);
		}

	}

}
