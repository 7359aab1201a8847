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
 * Enters the records of persons that documents bring along. What a record does not say of
 * a person stays as it is; what has once been entered costs no statement again.
 */
class SourcePersonWriter {

	private static final String HELD = """
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

	/** What the archive says of a person. */
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

		private static @Nullable String either(@Nullable String fresh, @Nullable String held) {
			return (fresh != null) ? fresh : held;
		}

	}

	/** Within the transaction of the document; what is rolled back is not remembered. */
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

	/** Enters a person and says whether that changes one whom others may name. */
	private boolean enterChanging(AuthorityRecord person) {
		var storedPerson = held(person.slug());
		if (storedPerson.isEmpty()) {
			write(INSERT, StoredPerson.of(person), person.slug());
			return false;
		}
		var merged = storedPerson.get().with(person);
		if (merged.equals(storedPerson.get())) {
			return false;
		}
		write(UPDATE, merged, person.slug());
		this.jdbc.queryForList("select id from participants where slug = ?", Long.class, person.slug())
			.forEach((id) -> this.dates.update("participants", id));
		return true;
	}

	private Optional<StoredPerson> held(String slug) {
		return this.jdbc.query(HELD, new DataClassRowMapper<>(StoredPerson.class), slug).stream().findFirst();
	}

	private void write(String sql, StoredPerson person, String slug) {
		this.jdbc.update(sql, person.name(), person.directName(), person.variants(), person.affiliation(),
				person.description(), slug);
	}

	/** Whether any person was changed since this was last asked. */
	boolean pollChanged() {
		return this.isAnyChanged.getAndSet(false);
	}

}
