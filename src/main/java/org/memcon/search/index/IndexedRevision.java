package org.memcon.search.index;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.memcon.web.ArchiveRevision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the state of the archive from the register of accessions and from that of the
 * index.
 */
@Component
class IndexedRevision implements ArchiveRevision {

	/**
	 * The latest entries are counted, since of two writers the one with the lower number
	 * may finish later. A withdrawal may be lifted without an entry.
	 */
	private static final String REGISTER = """
			select coalesce(max(id), 0) as accession, count(*) as entries, max(taken_in_at) as changed_at,
				(select count(*) from withdrawals) as withdrawals
			from accessions where id > (select max(id) from accessions) - 100""";

	private final JdbcClient jdbc;

	private final IndexFiles index;

	private volatile @Nullable State state;

	IndexedRevision(JdbcClient jdbc, IndexFiles index) {
		this.jdbc = jdbc;
		this.index = index;
	}

	/** The end of the register. */
	private record RegisterEnd(long accession, long entries, @Nullable OffsetDateTime changedAt, long withdrawals) {
	}

	@Override
	public State current() {
		var known = this.state;
		return (known != null) ? known : refresh();
	}

	@Override
	public State refresh() {
		var index = this.index.state();
		var register = this.jdbc.sql(REGISTER).query(RegisterEnd.class).single();
		var indexed = index.map(IndexState::accession).orElse(-1L);
		var id = "%d %d %d %s %s".formatted(register.accession(), register.entries(), register.withdrawals(), index,
				this.index.writtenAt());
		var changed = register.changedAt();
		this.state = new State(id, (changed != null) ? changed.toInstant() : Instant.EPOCH,
				indexed >= register.accession());
		return this.state;
	}

}
