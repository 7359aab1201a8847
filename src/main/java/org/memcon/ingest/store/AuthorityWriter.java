package org.memcon.ingest.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.ControlledTerm;
import org.memcon.tei.authority.Authorities.DatedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters controlled names, events and collections. One that is there under the same slug
 * is updated in place, with the date of change of the records that show it.
 */
@Component
public class AuthorityWriter {

	private final JdbcClient jdbc;

	private final ChangeDates dates;

	private final TransactionTemplate transaction;

	private final Map<String, AuthorityRecord> entered = new ConcurrentHashMap<>();

	private final AtomicBoolean isAnyChanged = new AtomicBoolean();

	public AuthorityWriter(DataSource dataSource, Clock clock) {
		this.jdbc = JdbcClient.create(dataSource);
		this.dates = new ChangeDates(this.jdbc, clock);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	/** A row of the table of collections. */
	private record CollectionRow(String slug, String title, @Nullable String publisher,
			@Nullable String publicationPlace, @Nullable LocalDate publishedOn, @Nullable Integer publishedYear,
			@Nullable String editors, @Nullable String address, @Nullable String rights, @Nullable String description) {
	}

	public void enter(Authorities authorities) {
		this.transaction.executeWithoutResult((status) -> {
			authorities.bibliography()
				.entries()
				.values()
				.forEach((source) -> upsert("sources",
						List.of("code", "family", "title", "publisher", "published", "language", "address"),
						AuthorityWriter::given, source));
			enter(authorities.participants().values());
			authorities.occasions()
				.values()
				.forEach((occasion) -> upsert("occasions", List.of("slug", "name", "scope_note"),
						AuthorityWriter::given, occasion));
			enterTopics(List.copyOf(authorities.topics().values()));
			enterEvents(authorities.events());
		});
	}

	/** Nothing points to an event, so one that is listed no more is deleted. */
	private void enterEvents(Map<String, DatedEvent> events) {
		this.jdbc.sql("select slug from events")
			.query(String.class)
			.list()
			.stream()
			.filter((slug) -> !events.containsKey(slug))
			.forEach((slug) -> this.jdbc.sql("delete from events where slug = ?").param(slug).update());
		events.values()
			.forEach((event) -> upsert("events", List.of("slug", "name", "starts_on", "ends_on", "contact", "html"),
					AuthorityWriter::given, event));
	}

	/** Enters the records of persons, or updates those that are there. */
	public void enter(Collection<AuthorityRecord> persons) {
		persons.forEach((person) -> upsert(person, AuthorityWriter::given));
	}

	/**
	 * Enters the records of persons that come with a document, in its transaction. What a
	 * record leaves out stays as it is, and a record that was entered before costs no
	 * further statement.
	 */
	void enterFromSource(Collection<AuthorityRecord> persons) {
		var fresh = persons.stream().filter((it) -> !it.equals(this.entered.get(it.slug()))).toList();
		if (!fresh.isEmpty()) {
			var changed = fresh.stream().filter((it) -> upsert(it, AuthorityWriter::givenOrStored)).count();
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

	/** Returns true if documents have changed any person since the last call. */
	public boolean pollChanged() {
		return this.isAnyChanged.getAndSet(false);
	}

	public void enter(CollectionDraft draft) {
		var imprint = draft.imprint();
		var row = new CollectionRow(draft.slug(), draft.title(), imprint.publisher(), imprint.publicationPlace(),
				imprint.publishedOn(), imprint.publishedYear(), imprint.editors(), draft.address(), draft.rights(),
				draft.description());
		this.transaction
			.executeWithoutResult((status) -> upsert(
					"collections", List.of("slug", "title", "publisher", "publication_place", "published_on",
							"published_year", "editors", "address", "rights", "description"),
					AuthorityWriter::given, row));
	}

	private void enterTopics(List<ControlledTerm> topics) {
		for (var ordinal = 0; ordinal < topics.size(); ordinal++) {
			var topic = topics.get(ordinal);
			upsert("topics", List.of("slug", "name", "variants", "scope_note"), AuthorityWriter::given, topic);
			this.jdbc.sql("""
					update topics set ordinal = ?, broader_id = (select b.id from topics b where b.slug = ?)
					where slug = ?""").param(ordinal).param(topic.broader()).param(topic.slug()).update();
		}
	}

	private boolean upsert(AuthorityRecord person, UnaryOperator<String> value) {
		return upsert("participants", List.of("slug", "name", "direct_name", "variants", "affiliation", "description"),
				value, person);
	}

	/**
	 * Inserts a row with the properties of a record, or updates the one that has its key,
	 * the first of the columns. Returns true if that row has changed.
	 */
	private boolean upsert(String table, List<String> columns, UnaryOperator<String> value, Object row) {
		var hasKey = " where %s = %s".formatted(columns.get(0), given(columns.get(0)));
		var id = this.jdbc.sql("select id from " + table + hasKey).paramSource(row).query(Long.class).optional();
		if (id.isEmpty()) {
			write("insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns),
					joined(columns, ", ", AuthorityWriter::given)), row);
			return false;
		}
		var isChanged = write(
				"update %s set %s%s and (%s)".formatted(table,
						joined(columns, ", ", (column) -> column + " = " + value.apply(column)), hasKey,
						joined(columns, " or ", (column) -> column + " is distinct from " + value.apply(column))),
				row) > 0;
		if (isChanged) {
			this.dates.update(table, id.get());
		}
		return isChanged;
	}

	private int write(String statement, Object row) {
		return this.jdbc.sql(statement).paramSource(row).update();
	}

	private static String joined(List<String> columns, String separator, UnaryOperator<String> part) {
		return columns.stream().map(part).collect(Collectors.joining(separator));
	}

	/** Names the property with the new value of a column. */
	private static String given(String column) {
		return ":" + JdbcUtils.convertUnderscoreNameToPropertyName(column);
	}

	/** Keeps the value that is there if the new one is missing. */
	private static String givenOrStored(String column) {
		return "coalesce(%s, %s)".formatted(given(column), column);
	}

}
