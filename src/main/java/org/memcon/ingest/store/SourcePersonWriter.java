package org.memcon.ingest.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Enters the records of persons that come with documents. What a record leaves out stays
 * as it is, and a record that was entered before costs no further statement.
 */
class SourcePersonWriter {

	private static final String FIND = """
			select name, direct_name, variants, affiliation, description from participants where slug = ?""";

	private static final String INSERT = """
			insert into participants (name, direct_name, variants, affiliation, description, slug)
			values (?, ?, ?, ?, ?, ?)""";

	private static final String UPDATE = """
			update participants set name = ?, direct_name = ?, variants = ?, affiliation = ?, description = ?
			where slug = ?""";

	private final JdbcTemplate jdbc;

	private final ChangeDates dates;

	private final Map<String, AuthorityRecord> entered = new ConcurrentHashMap<>();

	private final AtomicBoolean isAnyChanged = new AtomicBoolean();

	SourcePersonWriter(JdbcTemplate jdbc, ChangeDates dates) {
		this.jdbc = jdbc;
		this.dates = dates;
	}

	/** A person as the archive knows them. */
	private record StoredPerson(String name, String directName, @Nullable String variants, @Nullable String affiliation,
			@Nullable String description) {

		static StoredPerson of(AuthorityRecord person) {
			return new StoredPerson(person.name(), person.directName(), person.variants(), person.affiliation(),
					person.description());
		}

		StoredPerson with(AuthorityRecord person) {
			return new StoredPerson(person.name(), person.directName(), either(person.variants(), this.variants),
					either(person.affiliation(), this.affiliation), either(person.description(), this.description));
		}

		private static @Nullable String either(@Nullable String fresh, @Nullable String stored) {
			return (fresh != null) ? fresh : stored;
		}

	}

	/**
	 * Enters persons in the transaction of their document, and remembers them after it.
	 */
	void enter(Collection<AuthorityRecord> persons) {
		var fresh = persons.stream().filter((it) -> !it.equals(this.entered.get(it.slug()))).toList();
		if (!fresh.isEmpty()) {
			var changed = fresh.stream().filter(this::enterChanging).count();
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					remember(fresh, changed > 0);
				}

			});
		}
	}

	private void remember(List<AuthorityRecord> persons, boolean changed) {
		persons.forEach((it) -> this.entered.put(it.slug(), it));
		this.isAnyChanged.compareAndSet(false, changed);
	}

	/** Enters a person, and returns true if one that others may name has changed. */
	private boolean enterChanging(AuthorityRecord person) {
		var stored = find(person.slug());
		if (stored.isEmpty()) {
			write(INSERT, StoredPerson.of(person), person.slug());
			return false;
		}
		var merged = stored.get().with(person);
		if (merged.equals(stored.get())) {
			return false;
		}
		write(UPDATE, merged, person.slug());
		this.jdbc.queryForList("select id from participants where slug = ?", Long.class, person.slug())
			.forEach((id) -> this.dates.update("participants", id));
		return true;
	}

	private Optional<StoredPerson> find(String slug) {
		return this.jdbc.query(FIND, new DataClassRowMapper<>(StoredPerson.class), slug).stream().findFirst();
	}

	private void write(String sql, StoredPerson person, String slug) {
		this.jdbc.update(sql, person.name(), person.directName(), person.variants(), person.affiliation(),
				person.description(), slug);
	}

	/** Returns true if any person was changed since the last call. */
	boolean pollChanged() {
		return this.isAnyChanged.getAndSet(false);
	}

}
