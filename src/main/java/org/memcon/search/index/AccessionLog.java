package org.memcon.search.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the register of accessions all that has entered the archive since the index
 * was last up to date.
 */
@Component
class AccessionLog {

	private static final int BATCH_SIZE = 1000;

	/**
	 * The numbers to look back for late commits: of two writers at the same time, the one
	 * with the lower number may finish later.
	 */
	private static final int LATE_COMMIT_WINDOW = 100;

	private static final String AFTER = """
			select id as accession, conversation_id as conversation,
				slug is null and outcome in ('ENTERED', 'UPDATED') as names
			from accessions where id > ? order by id fetch first %d rows only""".formatted(BATCH_SIZE);

	private static final String STATE = """
			select (select coalesce(max(id), 0) from accessions) as accession,
				(select count(*) from conversations) as conversations,
				coalesce((select cast(id as varchar(36)) from archive_identity), '') as archive""";

	private final JdbcClient jdbc;

	private Set<Long> indexed = new HashSet<>();

	AccessionLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The register's last number, how many conversations there are, and the number of the
	 * archive itself.
	 */
	record ArchiveState(long accession, long conversations, String archive) {
	}

	/**
	 * An entry of the register: the conversation that was entered, updated or removed, or
	 * a change of the controlled names.
	 */
	record LoggedAccession(long accession, @Nullable Long conversation, boolean names) {
	}

	ArchiveState state() {
		return this.jdbc.sql(STATE).query(ArchiveState.class).single();
	}

	/** The register's last number alone, for which nothing is counted. */
	long last() {
		return this.jdbc.sql("select coalesce(max(id), 0) from accessions").query(Long.class).single();
	}

	/** The ids of all conversations, in order. */
	List<Long> conversations() {
		return this.jdbc.sql("select id from conversations order by id").query(Long.class).list();
	}

	/** Marks all entries that the register has now, up to this number, as indexed. */
	void markIndexedUpTo(long accession) {
		this.indexed = numbers(readFrom(accession).filter((it) -> it.accession() <= accession));
	}

	/**
	 * The next entries after this number, and late ones before it; the same again until
	 * they are marked as indexed.
	 */
	List<LoggedAccession> after(long accession) {
		this.indexed.removeIf((it) -> it <= accession - LATE_COMMIT_WINDOW);
		return readFrom(accession).filter((it) -> !this.indexed.contains(it.accession())).toList();
	}

	/** Marks these entries as indexed. */
	void markIndexed(List<LoggedAccession> loggedAccessions) {
		this.indexed.addAll(numbers(loggedAccessions.stream()));
	}

	private Stream<LoggedAccession> readFrom(long accession) {
		return this.jdbc.sql(AFTER).param(accession - LATE_COMMIT_WINDOW).query(LoggedAccession.class).list().stream();
	}

	private static Set<Long> numbers(Stream<LoggedAccession> loggedAccessions) {
		return loggedAccessions.map(LoggedAccession::accession).collect(Collectors.toCollection(HashSet::new));
	}

}
