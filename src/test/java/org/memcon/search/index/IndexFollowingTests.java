package org.memcon.search.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/**
 * Which cards are renewed when something comes between.
 */
class IndexFollowingTests {

	private final DriverManagerDataSource dataSource = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	private final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final TitleOnlyConversations titleOnlyConversations = new TitleOnlyConversations(this.jdbc);

	private final IndexWriteLock indexWriteLock = mock();

	private final CatalogIndexer catalogIndexer = mock();

	private final IndexFiles files = mock();

	private final IndexSynchronizer keeper = new IndexSynchronizer(this.indexWriteLock, new AccessionLog(this.jdbc),
			this.catalogIndexer, this.files);

	@BeforeEach
	void begin() {
		Flyway.configure().dataSource(this.dataSource).locations("classpath:db/migration").load().migrate();
		this.jdbc.sql("insert into collections (slug, title) values ('letters', 'Letters')").update();
		this.titleOnlyConversations.enter("The first");
		given(this.indexWriteLock.tryAcquire()).willReturn(true);
		given(this.files.state()).willReturn(Optional.empty());
		given(this.catalogIndexer.format()).willReturn("8");
		this.keeper.restart();
	}

	@Test
	void whatCouldNotBeIndexedIsTriedAgain() {
		this.titleOnlyConversations.enter("The second");
		willThrow(IllegalStateException.class).willDoNothing().given(this.catalogIndexer).reindex(any());
		assertThatIllegalStateException().isThrownBy(this.keeper::synchronize);

		this.keeper.synchronize();

		then(this.catalogIndexer).should(times(2)).reindex(List.of(1L, 2L));
	}

	@Test
	void whatIsRemovedGoesThoughTheNamesChangeToo() {
		this.titleOnlyConversations.remove();
		this.titleOnlyConversations.register(null, null, "UPDATED");

		this.keeper.synchronize();

		then(this.catalogIndexer).should(times(2)).reindex(List.of(1L));
	}

	@Test
	void whatComesInWhileItLooksMakesNothingAnew() {
		given(this.files.state()).willReturn(Optional.of(new IndexState("8", 1, 1)));
		given(this.catalogIndexer.count()).willReturn(1L).willAnswer((call) -> {
			this.titleOnlyConversations.enter("The second");
			return 1L;
		}).willReturn(2L);

		this.keeper.restart();

		then(this.catalogIndexer).should(times(1)).clear();
		then(this.catalogIndexer).should().reindex(List.of(1L, 2L));
	}

	@Test
	void missingDocumentRebuildsTheIndex() {
		given(this.files.state()).willReturn(Optional.of(new IndexState("8", 1, 2)));
		given(this.catalogIndexer.count()).willReturn(2L);

		this.keeper.restart();

		then(this.catalogIndexer).should(times(2)).clear();
	}

	@Test
	void noFailureEndsTheSchedule() {
		willThrow(NoClassDefFoundError.class).given(this.catalogIndexer).reindex(any());
		this.titleOnlyConversations.enter("The second");

		assertThatNoException().isThrownBy(new IndexingSchedule(this.keeper)::synchronize);
	}

}
