package org.memcon.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

/**
 * The documents that are indexed again when something comes between.
 */
class IndexFollowingTests {

	private final DataSource dataSource = TestDatabases.migrated();

	private final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final TitleOnlyConversations titleOnlyConversations = new TitleOnlyConversations(this.jdbc);

	private final IndexWriteLock lock = mock();

	private final CatalogIndexer indexer = mock();

	private final IndexFiles files = mock();

	private Instant now = Instant.parse("2026-11-30T12:00:00Z");

	private final Clock clock = mock(Clock.class, (call) -> this.now);

	private final IndexSynchronizer synchronizer = new IndexSynchronizer(this.lock, new AccessionLog(this.jdbc),
			this.indexer, this.files, this.clock);

	@BeforeEach
	void begin() {
		this.jdbc.sql("insert into collections (slug, title) values ('letters', 'Letters')").update();
		this.titleOnlyConversations.enter("The first");
		given(this.lock.tryAcquire()).willReturn(true);
		given(this.files.state()).willReturn(Optional.empty());
		given(this.indexer.format()).willReturn("8");
		this.synchronizer.restart();
	}

	@Test
	void whatCouldNotBeIndexedIsTriedAgain() {
		this.titleOnlyConversations.enter("The second");
		willThrow(IllegalStateException.class).willDoNothing().given(this.indexer).reindex(any());
		assertThatIllegalStateException().isThrownBy(this.synchronizer::synchronize);

		this.synchronizer.synchronize();

		then(this.indexer).should(times(2)).reindex(List.of(1L, 2L));
	}

	@Test
	void quietIndexIsMergedOnce() {
		pass(IndexSynchronizer.QUIET_TIME.minusSeconds(1));
		this.titleOnlyConversations.enter("The second");
		this.synchronizer.synchronize();
		pass(IndexSynchronizer.QUIET_TIME);
		then(this.indexer).should(never()).merge();

		pass(Duration.ofSeconds(1));
		pass(IndexSynchronizer.QUIET_TIME.multipliedBy(2));

		then(this.indexer).should().merge();
	}

	private void pass(Duration time) {
		this.now = this.now.plus(time);
		this.synchronizer.synchronize();
	}

	@Test
	void whatIsRemovedGoesThoughTheNamesChangeToo() {
		this.titleOnlyConversations.remove();
		this.titleOnlyConversations.register(null, null, "UPDATED");

		this.synchronizer.synchronize();

		then(this.indexer).should(times(2)).reindex(List.of(1L));
	}

	@Test
	void entryDuringTheComparisonDoesNotRebuildTheIndex() {
		given(this.files.state()).willReturn(Optional.of(new IndexState("8", "", 1, 1, 0)));
		given(this.indexer.count()).willReturn(1L).willAnswer((call) -> {
			this.titleOnlyConversations.enter("The second");
			return 1L;
		}).willReturn(2L);

		this.synchronizer.restart();

		then(this.indexer).should(times(1)).clear();
		then(this.indexer).should().reindex(List.of(1L, 2L));
	}

	@Test
	void missingDocumentRebuildsTheIndex() {
		given(this.files.state()).willReturn(Optional.of(new IndexState("8", "", 1, 2, 0)));
		given(this.indexer.count()).willReturn(2L);

		this.synchronizer.restart();

		then(this.indexer).should(times(2)).clear();
	}

	@Test
	void noFailureEndsTheSchedule() {
		willThrow(NoClassDefFoundError.class).given(this.indexer).reindex(any());
		this.titleOnlyConversations.enter("The second");

		assertThatNoException().isThrownBy(
				new IndexingSchedule(this.synchronizer, mock(), mock(), new IndexSettings(Duration.ZERO))::synchronize);
	}

}
