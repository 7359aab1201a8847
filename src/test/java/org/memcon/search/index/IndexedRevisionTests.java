package org.memcon.search.index;

import java.time.Instant;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What changes the revision of the archive.
 */
class IndexedRevisionTests {

	private final DataSource dataSource = TestDatabases.migrated();

	private final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final IndexFiles files = mock();

	private final IndexedRevision revision = new IndexedRevision(this.jdbc, this.files);

	@BeforeEach
	void begin() {
		indexed(0, Instant.EPOCH);
	}

	@Test
	void archiveThatStaysTheSameHasOneRevision() {
		register(1);

		assertThat(this.revision.refresh()).isEqualTo(this.revision.refresh()).isEqualTo(this.revision.current());
	}

	@Test
	void emptyArchiveHasOneToo() {
		assertThat(this.revision.current().indexed()).isTrue();
		assertThat(this.revision.current().changedAt()).isEqualTo(Instant.EPOCH);
	}

	@Test
	void entryOfTheRegisterChangesIt() {
		var before = this.revision.refresh();
		register(1);

		assertThat(this.revision.refresh().id()).isNotEqualTo(before.id());
		assertThat(this.revision.refresh().changedAt()).isEqualTo("2026-11-01T10:00:00Z");
	}

	/** Of two writers, the one with the lower number may finish later. */
	@Test
	void lateEntryChangesItThoughItsNumberIsLower() {
		register(2);
		var before = this.revision.refresh();
		register(1);

		assertThat(this.revision.refresh().id()).isNotEqualTo(before.id());
	}

	@Test
	void liftedWithdrawalChangesItWithoutAnEntry() {
		this.jdbc
			.sql("""
					insert into withdrawals (id, slug, title, form, collection_slug, reason, withdrawn_at, by_curator)
					values (1, 'a', 'A', 'MEMCON', 'letters', 'doubt', timestamp with time zone '2026-11-01 10:00:00+00', true)
					""")
			.update();
		var before = this.revision.refresh();
		this.jdbc.sql("delete from withdrawals").update();

		assertThat(this.revision.refresh().id()).isNotEqualTo(before.id());
	}

	@Test
	void indexThatLagsBehindIsKnownAndChangesItWhenItHasCaughtUp() {
		register(1);
		var behind = this.revision.refresh();
		indexed(1, Instant.EPOCH);
		var caughtUp = this.revision.refresh();

		assertThat(behind.indexed()).isFalse();
		assertThat(caughtUp.indexed()).isTrue();
		assertThat(caughtUp.id()).isNotEqualTo(behind.id());
	}

	@Test
	void indexThatIsWrittenAgainInTheSameStateChangesIt() {
		var before = this.revision.refresh();
		indexed(0, Instant.EPOCH.plusMillis(1));

		assertThat(this.revision.refresh().id()).isNotEqualTo(before.id());
	}

	private void register(long number) {
		this.jdbc.sql("""
				insert into accessions (id, taken_in_at, source_file, source_checksum, outcome)
				values (?, timestamp with time zone '2026-11-01 10:00:00+00', 'a.xml', '0', 'ENTERED')
				""").param(number).update();
	}

	private void indexed(long accession, Instant written) {
		given(this.files.state()).willReturn(Optional.of(new IndexState("8", "", accession, 1, 0)));
		given(this.files.writtenAt()).willReturn(Optional.of(written));
	}

}
