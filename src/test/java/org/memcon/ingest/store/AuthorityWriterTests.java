package org.memcon.ingest.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.tei.authority.Authorities;
import org.memcon.tei.authority.Authorities.DatedEvent;
import org.memcon.tei.authority.Bibliography;
import org.memcon.tei.authority.OfficeHolders;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityWriterTests {

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final AuthorityWriter names = this.ingestTestArchive.names();

	private final TransactionTemplate transaction = new TransactionTemplate(
			new JdbcTransactionManager(this.ingestTestArchive.dataSource()));

	@BeforeEach
	void bringFirst() {
		bring(doe("Doe, J.", "A clerk"));
	}

	@Test
	void whoIsNewChangesNobody() {
		assertThat(this.names.pollChanged()).isFalse();
		assertThat(held()).containsExactly("Doe, Jane | Doe, J. | A clerk");
	}

	@Test
	void whatARecordDoesNotSayStays() {
		bring(doe(null, null));

		assertThat(held()).containsExactly("Doe, Jane | Doe, J. | A clerk");
		assertThat(this.names.pollChanged()).isFalse();
	}

	@Test
	void eventThatIsListedNoMoreIsDeleted() {
		var day = LocalDate.of(2001, 9, 11);
		var attacks = new DatedEvent("attacks", "Attacks", day, day, false, "");
		var call = new DatedEvent("call", "Call", day, day, true, "");

		enter(Map.of("attacks", attacks, "call", call));
		enter(Map.of("attacks", new DatedEvent("attacks", "The attacks", day, day, false, "")));

		assertThat(this.ingestTestArchive.strings("select name from events")).containsExactly("The attacks");
	}

	private void enter(Map<String, DatedEvent> events) {
		this.names.enter(new Authorities(Map.of(), Map.of(), Map.of(), Map.of(), new Bibliography(Map.of()),
				OfficeHolders.NONE, events));
	}

	@Test
	void changeIsToldOnce() {
		bring(doe("Doe, Janet", null));

		assertThat(held()).containsExactly("Doe, Jane | Doe, Janet | A clerk");
		assertThat(this.names.pollChanged()).isTrue();
		assertThat(this.names.pollChanged()).isFalse();
	}

	@Test
	void whatWasEnteredBeforeIsNotLookedAtAgain() {
		this.ingestTestArchive.execute("delete from participants");

		bring(doe("Doe, J.", "A clerk"));

		assertThat(held()).isEmpty();
	}

	@Test
	void whatIsRolledBackIsEnteredAgain() {
		this.transaction.executeWithoutResult((status) -> {
			this.names.enterFromSource(List.of(doe("Doe, Janet", null)));
			status.setRollbackOnly();
		});
		assertThat(this.names.pollChanged()).isFalse();

		bring(doe("Doe, Janet", null));

		assertThat(held()).containsExactly("Doe, Jane | Doe, Janet | A clerk");
	}

	private void bring(AuthorityRecord person) {
		this.transaction.executeWithoutResult((status) -> this.names.enterFromSource(List.of(person)));
	}

	private static AuthorityRecord doe(@Nullable String variants, @Nullable String description) {
		return new AuthorityRecord("doe-jane", "Doe, Jane", "Jane Doe", variants, null, description);
	}

	private List<String> held() {
		return this.ingestTestArchive
			.strings("select name || ' | ' || variants || ' | ' || description from participants");
	}

}
