package org.memcon.ingest.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.tei.TeiFixtures;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessionTests {

	private static final SourceOrigin ORIGIN = new SourceOrigin("letters", "corpus/letters/a.xml", "0a");

	private static final String CALL = TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml");

	private static final List<String> CHILDREN = List.of("pages", "turns", "notes", "particulars", "participations",
			"headings", "heading_pages", "conversation_sources");

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final Accession accession = this.ingestTestArchive.accession();

	@BeforeEach
	void enterNames() {
		var names = this.ingestTestArchive.names();
		names.enter(TeiFixtures.names());
		names.enter(CollectionDraft.named("letters", "Letters"));
	}

	@Test
	void entersEverythingTheDraftSays() {
		assertThat(this.accession.enter(draft(CALL), ORIGIN, List.of())).isEqualTo(Outcome.ENTERED);
		assertThat(CHILDREN).extracting(this.ingestTestArchive::count).containsExactly(2L, 4L, 5L, 2L, 2L, 2L, 2L, 3L);
		assertThat(this.ingestTestArchive.strings("""
				select t.anchor || ' ' || p.number || ' ' || coalesce(a.slug, '-') || ' ' || coalesce(t.capacity, '-')
				from turns t join pages p on p.id = t.page_id left join participants a on a.id = t.participant_id
				order by t.ordinal""")).containsExactly("t1 1 doe-jane principal", "t2 1 - -", "t3 2 - -", "t4 2 - -");
		assertThat(this.ingestTestArchive.strings(
				"select n.kind || ' ' || t.anchor from notes n join turns t on t.id = n.turn_id order by n.ordinal"))
			.containsExactly("GLOSS t1", "GLOSS t1", "EVIDENCE t1", "EVIDENCE t2", "EVIDENCE t3");
	}

	@Test
	void entersWholeOrNotAtAll() {
		this.ingestTestArchive.execute("alter table notes add constraint no_notes check (kind <> 'EVIDENCE')");

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.accession.enter(draft(CALL), ORIGIN, List.of()));
		assertThat(this.ingestTestArchive.count("conversations")).isZero();
		assertThat(CHILDREN).extracting(this.ingestTestArchive::count).containsOnly(0L);
	}

	@Test
	void aFailedUpdateLeavesWhatWasThere() {
		this.accession.enter(draft(CALL), ORIGIN, List.of());
		this.ingestTestArchive.execute("alter table turns add constraint no_wine check (text <> 'The vine.')");
		var before = this.ingestTestArchive.strings("select html from turns order by ordinal");

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.accession.enter(draft(CALL.replace("The rest.", "The vine.")), ORIGIN, List.of()));
		assertThat(this.ingestTestArchive.strings("select html from turns order by ordinal")).isEqualTo(before);
	}

	@Test
	void updatesInPlaceWhatIsThereUnderTheSameSlug() {
		this.accession.enter(draft(CALL), ORIGIN, List.of());
		var id = this.ingestTestArchive.strings("select id from conversations");
		var anchors = this.ingestTestArchive.strings("select anchor from turns order by ordinal");

		assertThat(this.accession.enter(draft(CALL.replace("The rest.", "All else.")), ORIGIN, List.of()))
			.isEqualTo(Outcome.UPDATED);
		assertThat(this.ingestTestArchive.strings("select id from conversations")).isEqualTo(id);
		assertThat(this.ingestTestArchive.strings("select anchor from turns order by ordinal")).isEqualTo(anchors);
		assertThat(this.ingestTestArchive.strings("select text from turns where anchor = 't4'"))
			.containsExactly("All else.");
		assertThat(CHILDREN).extracting(this.ingestTestArchive::count).containsExactly(2L, 4L, 5L, 2L, 2L, 2L, 2L, 3L);
	}

	@Test
	void doesNotTouchWhatHasNotChanged() {
		this.accession.enter(draft(CALL), ORIGIN, List.of());
		var turns = this.ingestTestArchive.strings("select id from turns order by id");

		assertThat(this.accession.enter(draft(CALL), ORIGIN, List.of())).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.ingestTestArchive.strings("select id from turns order by id")).isEqualTo(turns);
	}

	@Test
	void importThatBringsTheSamePersonAtTheSameTimeIsWaitedFor() throws Exception {
		var person = new AuthorityRecord("newman-nora", "Newman, Nora", "Nora Newman", null, null, null);
		var draft = draft(CALL);
		try (var other = this.ingestTestArchive.dataSource().getConnection(); var statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute(
					"insert into participants (slug, name, direct_name) values ('newman-nora', 'Newman, N.', 'N. Newman')");
			var entered = CompletableFuture.supplyAsync(() -> this.accession
				.enter(draft.withParticipations(draft.participations(), List.of(person)), ORIGIN, List.of()));
			Thread.sleep(500);
			other.commit();

			assertThat(entered.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.ENTERED);
		}
		assertThat(this.ingestTestArchive.strings("select slug from participants where slug = 'newman-nora'"))
			.hasSize(1);
	}

	private static Draft draft(String xml) {
		return TeiFixtures.read(xml, new Findings("a.xml")).get(0);
	}

}
