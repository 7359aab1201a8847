package org.memcon.ingest;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Findings;
import org.memcon.ingest.input.Corpus;
import org.memcon.ingest.store.Accession;
import org.memcon.ingest.store.Outcome;
import org.memcon.ingest.store.SourceOrigin;
import org.memcon.ingest.store.WithdrawnException;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CurationTests {

	private static final SourceOrigin PAPER = new SourceOrigin("letters", "paper.pdf", "0b");

	private static final String CALL = TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml");

	private static final String SLUG = "1999-01-02-doe-roe-telcon";

	private static final String WITHDRAWN = """
			select slug || ', ' || title || ', ' || form || ', ' || date_label || ', ' || collection_slug || ', '
				|| topic_slugs || ', ' || reason || ', ' || cast(withdrawn_at as varchar) from withdrawals""";

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final Accession accession = this.ingestTestArchive.accession();

	private final Curation curation = this.ingestTestArchive.curation();

	@BeforeEach
	void enterNames() {
		var names = this.ingestTestArchive.names();
		names.enter(TeiFixtures.names());
		names.enter(CollectionDraft.named("letters", "Letters"));
	}

	@Test
	void whatIsPrunedLeavesWordBehind() {
		enter(CALL);
		var id = this.ingestTestArchive.strings("select id from conversations");

		this.accession.remove(SLUG, PAPER);

		assertThat(this.ingestTestArchive.strings(WITHDRAWN)).containsExactly(
				SLUG + ", A call about tariffs, TELCON, 2 January 1999, 9:00–9:05, letters, trade tariffs, "
						+ "No longer in its source, paper.pdf., 2026-02-01 12:00:00+00");
		assertThat(this.ingestTestArchive.strings("select id from withdrawals")).isEqualTo(id);
		assertThat(this.ingestTestArchive
			.strings("select anchor || coalesce(successor, '') from former_anchors order by 1"))
			.containsExactly("t1", "t2", "t3", "t4");
	}

	@Test
	void whatWasPrunedComesInAgainByItself() {
		enter(CALL);
		this.accession.remove(SLUG, PAPER);

		assertThat(enter(CALL)).isEqualTo(Outcome.ENTERED);
		assertThat(List.of("withdrawals", "former_anchors")).extracting(this.ingestTestArchive::count).containsOnly(0L);
	}

	@Test
	void whatACuratorWithdrewStaysOut() {
		enter(CALL);

		assertThat(this.curation.withdraw(SLUG, "By mistake.")).isEqualTo(SLUG + " has been withdrawn.");
		assertThatExceptionOfType(WithdrawnException.class).isThrownBy(() -> enter(CALL))
			.withMessage("%1$s was withdrawn on 2026-02-01: By mistake. (withdraw --lift %1$s allows it to return)",
					SLUG);
		assertThat(this.ingestTestArchive.count("conversations")).isZero();
		assertThat(this.ingestTestArchive
			.strings("select outcome from accessions where conversation_id is not null order by id"))
			.containsExactly("ENTERED", "REMOVED");
	}

	@Test
	void aWithdrawalThatIsLiftedEndsWhenTheFileComesAgain() {
		this.accession.enter(DraftFixtures.titled("a"), PAPER, List.of());
		this.curation.withdraw("a", "By mistake.");

		assertThat(this.curation.lift("a")).isEqualTo("a will return when its file is imported again.");
		assertThat(this.ingestTestArchive.count("withdrawals")).isOne();
		this.accession.enter(DraftFixtures.titled("a"), PAPER, List.of());
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
	}

	@Test
	void whatComesWithTheProgramStaysOutAsWell() {
		this.ingestTestArchive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));
		this.curation.withdraw(SLUG, "A mistake.");

		this.ingestTestArchive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));

		assertThat(this.ingestTestArchive.strings("select slug from conversations"))
			.containsExactly("1999-12-30-doe-roe-memcon");
		assertThat(this.curation.lift(SLUG)).isEqualTo(SLUG + " is in the archive again.");
	}

	@Test
	void aRecordGetsAnotherSlugAndKeepsAllElse() {
		enter(CALL);
		var id = this.ingestTestArchive.strings("select id from conversations");

		assertThat(this.curation.rename(SLUG, "doe-1")).isEqualTo(SLUG + " has been renamed to doe-1.");
		assertThat(this.ingestTestArchive.strings("select id from conversations where slug = 'doe-1'")).isEqualTo(id);
		assertThat(this.ingestTestArchive.strings("select chronology from conversations"))
			.containsExactly("1999-01-02T09:00|doe-1");
		assertThat(
				this.ingestTestArchive.strings("select conversation_id from former_slugs where slug = '" + SLUG + "'"))
			.isEqualTo(id);
		assertThat(this.ingestTestArchive.strings(
				"select outcome || ' ' || slug from accessions where conversation_id = " + id.get(0) + " order by id"))
			.containsExactly("ENTERED " + SLUG, "UPDATED doe-1");
	}

	@Test
	void aFileWithTheOldSlugIsReadAsTheRecord() {
		enter(CALL);
		this.curation.rename(SLUG, "doe-1");

		assertThat(enter(CALL.replace("The rest.", "All else."))).isEqualTo(Outcome.UPDATED);
		assertThat(this.ingestTestArchive.strings("select slug from conversations")).containsExactly("doe-1");
	}

	@Test
	void aFileThatIsAsItWasChangesNothingOfARenamedRecord() {
		enter(CALL);
		this.curation.rename(SLUG, "doe-1");
		this.curation.rename("doe-1", "doe-2");

		assertThat(enter(CALL)).isEqualTo(Outcome.UNCHANGED);
		assertThat(enter(CALL.replace("The rest.", "All else."))).isEqualTo(Outcome.UPDATED);
	}

	@Test
	void aRecordThatGetsItsOldSlugBackHasTheOthersAsItsFormer() {
		enter(CALL);
		this.curation.rename(SLUG, "doe-1");
		this.curation.rename("doe-1", "doe-2");

		this.curation.rename("doe-2", SLUG);

		assertThat(this.ingestTestArchive.strings("select slug from former_slugs order by slug"))
			.containsExactly("doe-1", "doe-2");
	}

	@Test
	void aWithdrawnRecordIsKnownByItsFormerSlugs() {
		enter(CALL);
		this.curation.rename(SLUG, "doe-1");
		this.curation.withdraw("doe-1", "Not ours.");

		assertThatExceptionOfType(WithdrawnException.class).isThrownBy(() -> enter(CALL))
			.withMessageStartingWith("doe-1 was withdrawn");
	}

	@Test
	void aRecordThatComesBackKeepsItsFormerSlugs() {
		enter(CALL);
		this.curation.rename(SLUG, "doe-1");
		this.accession.remove("doe-1", PAPER);

		enter(CALL);

		assertThat(this.ingestTestArchive
			.strings("select c.slug || ' <- ' || f.slug from former_slugs f join conversations c "
					+ "on c.id = f.conversation_id"))
			.containsExactly("doe-1 <- " + SLUG);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gone | a | There is no record called gone.", "b | c | There is already a record called c.",
					"b | d | c was once called d, and is still found under that slug.", "d | e | d is now called c.",
					"b | w | w was withdrawn, and its address says so.",
					"w | x | w was withdrawn on 2026-02-01: Not ours." })
	void aSlugThatIsTakenIsRefused(String slug, String other, String words) {
		List.of("b", "d", "w").forEach((it) -> this.accession.enter(DraftFixtures.titled(it), PAPER, List.of()));
		this.curation.rename("d", "c");
		this.curation.withdraw("w", "Not ours.");

		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> this.curation.rename(slug, other))
			.withMessageStartingWith(words);
	}

	@Test
	void aSeededRecordIsRenamedInItsFile() {
		this.ingestTestArchive.takeIn(new Corpus(TeiFixtures.SMALL_CORPUS));

		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> this.curation.rename(SLUG, "doe-1"))
			.withMessageContaining("<idno type=\"former\">" + SLUG + "</idno>");
	}

	@Test
	void whatNoCuratorWithdrewCannotBeLifted() {
		enter(CALL);
		this.accession.remove(SLUG, PAPER);

		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> this.curation.lift(SLUG))
			.withMessage("No curator has withdrawn %s.", SLUG);
	}

	@Test
	void whatARecordWasCalledDoesNotMakeItAnother() {
		enter(CALL);

		assertThat(
				enter(CALL.replace("</publicationStmt>", "<idno type=\"former\">doe-roe-1</idno></publicationStmt>")))
			.isEqualTo(Outcome.UNCHANGED);
		assertThat(this.ingestTestArchive.strings("select slug from former_slugs")).containsExactly("doe-roe-1");
	}

	private Outcome enter(String xml) {
		return this.accession.enter(TeiFixtures.read(xml, new Findings("a.xml")).get(0), PAPER, List.of());
	}

}
