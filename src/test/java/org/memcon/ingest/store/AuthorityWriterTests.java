package org.memcon.ingest.store;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.ingest.IngestTestArchive;

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
