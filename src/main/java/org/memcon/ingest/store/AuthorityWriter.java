package org.memcon.ingest.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.ControlledTerm;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters controlled names and collections. One that is there under the same slug is
 * updated in place, with the date of change of the records that show it.
 */
@Component
public class AuthorityWriter {

	private final JdbcTemplate jdbc;

	private final SourcePersonWriter sourcePersons;

	private final ChangeDates dates;

	private final TransactionTemplate transaction;

	public AuthorityWriter(DataSource dataSource, Clock clock) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.dates = new ChangeDates(JdbcClient.create(this.jdbc), clock);
		this.sourcePersons = new SourcePersonWriter(this.jdbc, this.dates);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
	}

	public void enter(Authorities authorities) {
		this.transaction.executeWithoutResult((status) -> {
			authorities.bibliography()
				.entries()
				.values()
				.forEach((source) -> upsert("sources", "code", source.code(),
						List.of("family", "title", "publisher", "published", "language", "address"), source.family(),
						source.title(), source.publisher(), source.published(), source.language(), source.address()));
			enter(authorities.participants().values());
			authorities.occasions()
				.values()
				.forEach((occasion) -> upsert("occasions", "slug", occasion.slug(), List.of("name", "scope_note"),
						occasion.name(), occasion.scopeNote()));
			enterTopics(List.copyOf(authorities.topics().values()));
		});
	}

	/** Enters the records of persons, or updates those that are there. */
	public void enter(Collection<AuthorityRecord> persons) {
		persons.forEach((person) -> upsert("participants", "slug", person.slug(),
				List.of("name", "direct_name", "variants", "affiliation", "description"), person.name(),
				person.directName(), person.variants(), person.affiliation(), person.description()));
	}

	/** Enters the records of persons that come with a document. */
	void enterFromSource(Collection<AuthorityRecord> persons) {
		this.sourcePersons.enter(persons);
	}

	/** Returns true if documents have changed any person since the last call. */
	public boolean pollChanged() {
		return this.sourcePersons.pollChanged();
	}

	public void enter(CollectionDraft draft) {
		var imprint = draft.imprint();
		this.transaction.executeWithoutResult((status) -> upsert("collections", "slug", draft.slug(),
				List.of("title", "publisher", "publication_place", "published_on", "published_year", "editors",
						"address", "rights", "description"),
				draft.title(), imprint.publisher(), imprint.publicationPlace(), imprint.publishedOn(),
				imprint.publishedYear(), imprint.editors(), draft.address(), draft.rights(), draft.description()));
	}

	private void enterTopics(List<ControlledTerm> topics) {
		for (var ordinal = 0; ordinal < topics.size(); ordinal++) {
			var topic = topics.get(ordinal);
			upsert("topics", "slug", topic.slug(), List.of("name", "variants", "scope_note"), topic.name(),
					topic.variants(), topic.scopeNote());
			this.jdbc.update("""
					update topics set ordinal = ?, broader_id = (select b.id from topics b where b.slug = ?)
					where slug = ?""", ordinal, topic.broader(), topic.slug());
		}
	}

	private void upsert(String table, String key, String keyValue, List<String> columns, @Nullable Object... values) {
		var ids = this.jdbc.queryForList("select id from %s where %s = ?".formatted(table, key), Long.class, keyValue);
		if (ids.isEmpty()) {
			this.jdbc.update("insert into %s (%s, %s) values (%s?)".formatted(table, String.join(", ", columns), key,
					"?, ".repeat(columns.size())), RowBatch.joined(values, RowBatch.row(keyValue)));
		}
		else if (update(table, ids.get(0), columns, values) > 0) {
			this.dates.update(table, ids.get(0));
		}
	}

	/** Updates a row if any value differs, and returns the number of rows changed. */
	private int update(String table, Long id, List<String> columns, @Nullable Object... values) {
		return this.jdbc.update(
				"update %s set %s = ? where id = ? and (%s is distinct from ?)".formatted(table,
						String.join(" = ?, ", columns), String.join(" is distinct from ? or ", columns)),
				RowBatch.joined(RowBatch.joined(values, RowBatch.row(id)), values));
	}

}
