package org.memcon.search;

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
class KeepingUpTests {

	private final DriverManagerDataSource dataSource = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	private final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final Letters letters = new Letters(this.jdbc);

	private final Custody custody = mock();

	private final Cards cards = mock();

	private final IndexFiles files = mock();

	private final IndexKeeper keeper = new IndexKeeper(this.custody, new Arrivals(this.jdbc), this.cards, this.files);

	@BeforeEach
	void begin() {
		Flyway.configure().dataSource(this.dataSource).locations("classpath:db/migration").load().migrate();
		this.jdbc.sql("insert into collections (slug, title) values ('letters', 'Letters')").update();
		this.letters.enter("The first");
		given(this.custody.take()).willReturn(true);
		given(this.files.stamp()).willReturn(Optional.empty());
		this.keeper.begin();
	}

	@Test
	void whatCouldNotBeFiledIsTriedAgain() {
		this.letters.enter("The second");
		willThrow(IllegalStateException.class).willDoNothing().given(this.cards).renew(any());
		assertThatIllegalStateException().isThrownBy(this.keeper::keepUp);

		this.keeper.keepUp();

		then(this.cards).should(times(2)).renew(List.of(1L, 2L));
	}

	@Test
	void whatIsRemovedGoesThoughTheNamesChangeToo() {
		this.letters.remove();
		this.letters.register(null, null, "UPDATED");

		this.keeper.keepUp();

		then(this.cards).should(times(2)).renew(List.of(1L));
	}

	@Test
	void whatComesInWhileItLooksMakesNothingAnew() {
		given(this.files.stamp()).willReturn(Optional.of(new Stamp(IndexKeeper.FORMAT, 1, 1)));
		given(this.cards.count()).willReturn(1L).willAnswer((call) -> {
			this.letters.enter("The second");
			return 1L;
		}).willReturn(2L);

		this.keeper.begin();

		then(this.cards).should(times(1)).clear();
		then(this.cards).should().renew(List.of(1L, 2L));
	}

	@Test
	void cardThatIsMissingMakesAllAnew() {
		given(this.files.stamp()).willReturn(Optional.of(new Stamp(IndexKeeper.FORMAT, 1, 2)));
		given(this.cards.count()).willReturn(2L);

		this.keeper.begin();

		then(this.cards).should(times(2)).clear();
	}

	@Test
	void failureOfAnyKindEndsNoRounds() {
		willThrow(NoClassDefFoundError.class).given(this.cards).renew(any());
		this.letters.enter("The second");

		assertThatNoException().isThrownBy(new Rounds(this.keeper)::round);
	}

}
