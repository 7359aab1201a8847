package org.memcon.ingest;

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
class BroughtNames {

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

	BroughtNames(JdbcTemplate jdbc, ChangeDates dates) {
		this.jdbc = jdbc;
		this.dates = dates;
	}

	/** What the archive says of a person. */
	private record Held(String name, String directName, @Nullable String variants, @Nullable String affiliation,
			@Nullable String description) {

		static Held of(AuthorityRecord person) {
			return new Held(person.name(), person.directName(), person.variants(), person.affiliation(),
					person.description());
		}

		Held with(AuthorityRecord person) {
			return new Held(person.name(), person.directName(), either(person.variants(), this.variants),
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
			var changed = fresh.stream().filter(this::changes).count();
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
	private boolean changes(AuthorityRecord person) {
		var held = held(person.slug());
		if (held.isEmpty()) {
			write(INSERT, Held.of(person), person.slug());
			return false;
		}
		var merged = held.get().with(person);
		if (merged.equals(held.get())) {
			return false;
		}
		write(UPDATE, merged, person.slug());
		this.jdbc.queryForList("select id from participants where slug = ?", Long.class, person.slug())
			.forEach((id) -> this.dates.move("participants", id));
		return true;
	}

	private Optional<Held> held(String slug) {
		return this.jdbc.query(HELD, new DataClassRowMapper<>(Held.class), slug).stream().findFirst();
	}

	private void write(String sql, Held person, String slug) {
		this.jdbc.update(sql, person.name(), person.directName(), person.variants(), person.affiliation(),
				person.description(), slug);
	}

	/** Whether any person was changed since this was last asked. */
	boolean tellChange() {
		return this.isAnyChanged.getAndSet(false);
	}

}
