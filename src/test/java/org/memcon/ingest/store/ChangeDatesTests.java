package org.memcon.ingest.store;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.ingest.input.Corpus;
import org.memcon.tei.TeiFixtures;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record has changed when a name that it shows has.
 */
class ChangeDatesTests {

	private static final String CALL = "1999-01-02-doe-roe-telcon";

	private static final String LONG_AGO = "timestamp with time zone '2000-01-01 00:00:00+00'";

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	@BeforeEach
	void takeIn() {
		this.ingestTestArchive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));
		this.ingestTestArchive.execute("update conversations set changed_at = " + LONG_AGO);
	}

	@Test
	void theSameNamesChangeNothing() {
		this.ingestTestArchive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));

		assertThat(changed()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update topics set name = 'x' where slug = 'tariffs'",
			"update participants set direct_name = 'x' where slug = 'doe-jane'", "update occasions set name = 'x'",
			"update sources set address = null, title = 'x'" })
	void whatShowsANameChangesWithIt(String otherwise) {
		this.ingestTestArchive.execute(otherwise);

		this.ingestTestArchive.names().enter(TeiFixtures.names());

		assertThat(changed()).contains(CALL);
	}

	@Test
	void whatDoesNotShowTheNameStaysAsItIs() {
		this.ingestTestArchive.execute("update topics set name = 'x' where slug = 'tariffs'");

		this.ingestTestArchive.names().enter(TeiFixtures.names());

		assertThat(changed()).containsExactly(CALL);
	}

	@Test
	void theOrderOfTheTopicsIsNoChange() {
		this.ingestTestArchive.execute("update topics set ordinal = ordinal + 7");

		this.ingestTestArchive.names().enter(TeiFixtures.names());

		assertThat(changed()).isEmpty();
	}

	@Test
	void allOfACollectionChangesWithIt() {
		this.ingestTestArchive.names().enter(CollectionDraft.named("letters", "Other letters"));

		assertThat(changed()).hasSize(2);
	}

	@Test
	void aPersonWhomADocumentTellsMoreOfChangesTheRecordsOfAll() {
		var doe = new AuthorityRecord("doe-jane", "Doe, Jane", "Jane Doe", null, "A minister by now", null);

		new TransactionTemplate(new JdbcTransactionManager(this.ingestTestArchive.dataSource()))
			.executeWithoutResult((status) -> this.ingestTestArchive.names().enterFromSource(List.of(doe)));

		assertThat(changed()).contains(CALL);
	}

	private List<String> changed() {
		return this.ingestTestArchive.strings("select slug from conversations where changed_at <> " + LONG_AGO);
	}

}
