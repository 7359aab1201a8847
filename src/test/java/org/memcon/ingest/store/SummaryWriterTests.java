package org.memcon.ingest.store;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.Findings;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The abstract of a record stays beside its document's own words.
 */
class SummaryWriterTests {

	private static final SourceOrigin CORPUS = new SourceOrigin("letters", "corpus/letters/a.xml", "0a");

	private static final SourceOrigin PAPER = new SourceOrigin("letters", "paper.pdf", "0b");

	private static final String ABSTRACT = TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml");

	private static final String DOCUMENT = ABSTRACT.replace(">abstract<", ">machine-read<")
		.replace("She greets", "Good morning,")
		.replace("type=\"length\"", "type=\"nsc-log\"")
		.replace("A call about tariffs", "Telcon");

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final Accession accession = this.ingestTestArchive.accession();

	@BeforeEach
	void enterNames() {
		var names = this.ingestTestArchive.names();
		names.enter(TeiFixtures.names());
		names.enter(CollectionDraft.named("letters", "Letters"));
	}

	@Test
	void aDocumentBecomesTheTextAndTheAbstractItsSummary() {
		enter(ABSTRACT, CORPUS);

		assertThat(enter(DOCUMENT, PAPER)).isEqualTo(Outcome.UPDATED);

		assertThat(strings("select text_basis || ' ' || source_file from conversations"))
			.containsExactly("MACHINE_READ paper.pdf");
		assertThat(strings("select source_file from summaries")).containsExactly("corpus/letters/a.xml");
		assertThat(texts("TEXT")).first().asString().startsWith("Good morning,");
		assertThat(texts("SUMMARY")).first().asString().startsWith("She greets");
	}

	@Test
	void theAbstractGoesOnDescribingTheRecord() {
		enter(ABSTRACT, CORPUS);
		enter(DOCUMENT, PAPER);

		assertThat(strings("select title from conversations")).containsExactly("A call about tariffs");
		assertThat(this.ingestTestArchive.count("participations")).isEqualTo(2);
		assertThat(strings("select kind || ' ' || layer from particulars order by kind"))
			.containsExactly("INITIATOR SUMMARY", "LENGTH SUMMARY", "NSC_LOG TEXT");
	}

	@Test
	void speakersAreTheParticipantsOfThatSurname() {
		enter(ABSTRACT, CORPUS);

		enter(DOCUMENT.replace("who=\"who:doe-jane\"", "").replace("President Doe", "Madam DOE"), PAPER);

		assertThat(strings("""
				select t.speaker || ' ' || a.slug || ' ' || t.capacity || ' ' || t.side_name || ' ' || t.side_number
				from turns t join pages p on p.id = t.page_id join participants a on a.id = t.participant_id
				where p.layer = 'TEXT'""")).containsExactly("Madam DOE doe-jane principal Ruritania 1");
	}

	@Test
	void aSpeakerOfAnotherNameStaysAsPrinted() {
		enter(ABSTRACT, CORPUS);

		enter(DOCUMENT.replace("who=\"who:doe-jane\"", "").replace("President Doe", "The President"), PAPER);

		assertThat(strings("""
				select t.speaker from turns t join pages p on p.id = t.page_id
				where p.layer = 'TEXT' and t.speaker is not null and t.participant_id is null"""))
			.containsExactly("The President");
	}

	@Test
	void theAnchorsOfTheAbstractStayItsOwn() {
		enter(ABSTRACT, CORPUS);
		enter(DOCUMENT, PAPER);

		assertThat(anchors("SUMMARY")).containsExactly("t1", "t2", "t3", "t4");
		assertThat(anchors("TEXT")).containsExactly("t5", "t6", "t7", "t8");
	}

	@Test
	void eitherTakenInAgainChangesNothing() {
		enter(ABSTRACT, CORPUS);
		enter(DOCUMENT, PAPER);
		var turns = strings("select id || anchor from turns order by id");

		assertThat(enter(ABSTRACT, CORPUS)).isEqualTo(Outcome.UNCHANGED);
		assertThat(enter(DOCUMENT, PAPER)).isEqualTo(Outcome.UNCHANGED);
		assertThat(strings("select id || anchor from turns order by id")).isEqualTo(turns);
	}

	@Test
	void anEditedAbstractChangesTheSummaryAndNotTheText() {
		enter(ABSTRACT, CORPUS);
		enter(DOCUMENT, PAPER);
		var text = strings(
				"select t.id || t.text from turns t join pages p on p.id = t.page_id where p.layer = 'TEXT'");

		assertThat(enter(ABSTRACT.replace("The rest.", "All else.").replace("A call about", "On"), CORPUS))
			.isEqualTo(Outcome.UPDATED);

		assertThat(texts("SUMMARY")).endsWith("All else.");
		assertThat(anchors("SUMMARY")).containsExactly("t1", "t2", "t3", "t4");
		assertThat(strings("select title from conversations")).containsExactly("On tariffs");
		assertThat(
				strings("select t.id || t.text from turns t join pages p on p.id = t.page_id where p.layer = 'TEXT'"))
			.isEqualTo(text);
	}

	@Test
	void anAbstractThatComesLaterDescribesTheDocument() {
		enter(DOCUMENT, PAPER);

		enter(ABSTRACT, CORPUS);

		assertThat(strings("select title || ' ' || text_basis from conversations"))
			.containsExactly("A call about tariffs MACHINE_READ");
		assertThat(anchors("TEXT")).containsExactly("t1", "t2", "t3", "t4");
		assertThat(anchors("SUMMARY")).containsExactly("t5", "t6", "t7", "t8");
		assertThat(texts("SUMMARY")).first().asString().startsWith("She greets");
	}

	@Test
	void withoutTheDocumentTheAbstractIsTheTextAgain() {
		enter(ABSTRACT, CORPUS);
		var before = strings("""
				select text_basis || page_count || source_file || source_checksum || checksum || redaction_count
				from conversations""");
		enter(DOCUMENT, PAPER);

		this.accession.remove("1999-01-02-doe-roe-telcon", PAPER);

		assertThat(strings("""
				select text_basis || page_count || source_file || source_checksum || checksum || redaction_count
				from conversations""")).isEqualTo(before);
		assertThat(anchors("TEXT")).containsExactly("t1", "t2", "t3", "t4");
		assertThat(List.of("summaries", "pages", "turns", "notes", "particulars", "heading_pages"))
			.extracting(this.ingestTestArchive::count)
			.containsExactly(0L, 2L, 4L, 5L, 2L, 2L);
		assertThat(enter(ABSTRACT, CORPUS)).isEqualTo(Outcome.UNCHANGED);
	}

	@Test
	void topicsStayWithThePassagesOfTheAbstract() {
		var passages = "select p.layer || ' ' || t.anchor || ' ' || t.topics from turns t join pages p on p.id = t.page_id "
				+ "where t.topics is not null order by t.ordinal";
		enter(ABSTRACT, CORPUS);
		assertThat(strings(passages)).contains("TEXT t1 tariffs", "TEXT t2 trade");

		enter(DOCUMENT, PAPER);

		assertThat(strings(passages)).contains("SUMMARY t1 tariffs", "SUMMARY t2 trade")
			.allMatch((it) -> it.startsWith("SUMMARY"));
	}

	@Test
	void whatTheProgramBringsAlongIsNotRemoved() {
		enter(ABSTRACT, CORPUS);

		this.accession.remove("1999-01-02-doe-roe-telcon", PAPER);

		assertThat(this.ingestTestArchive.count("conversations")).isOne();
	}

	@Test
	void aNumberThatTheSummaryTookIsNotGivenToTheTextAgain() {
		enter(ABSTRACT, CORPUS);
		enter(DOCUMENT, PAPER);
		enter(ABSTRACT.replace("<p>The rest.</p>", "<p>The rest.</p><p>And more.</p>"), CORPUS);

		enter(DOCUMENT.replace("<p>The rest.</p>", "<p>The rest.</p><p>And a word.</p>"), PAPER);

		assertThat(anchors("SUMMARY")).containsExactly("t1", "t2", "t3", "t4", "t9");
		assertThat(anchors("TEXT")).containsExactly("t5", "t6", "t7", "t8", "t10");
	}

	@Test
	void aRemovedRecordLeavesNothingBehind() {
		enter(DOCUMENT, PAPER);

		this.accession.remove("1999-01-02-doe-roe-telcon", PAPER);

		assertThat(List.of("conversations", "summaries", "pages", "turns", "notes", "particulars", "participations",
				"headings", "heading_pages", "conversation_sources"))
			.extracting(this.ingestTestArchive::count)
			.containsOnly(0L);
		assertThat(strings("select outcome from accessions where conversation_id is not null order by id"))
			.containsExactly("ENTERED", "REMOVED");
	}

	private Outcome enter(String xml, SourceOrigin origin) {
		return this.accession.enter(draft(xml), origin, List.of());
	}

	private static Draft draft(String xml) {
		return TeiFixtures.read(xml, new Findings("a.xml")).get(0);
	}

	private List<String> texts(String layer) {
		return ofTurns("text", layer);
	}

	private List<String> anchors(String layer) {
		return ofTurns("anchor", layer);
	}

	private List<String> ofTurns(String column, String layer) {
		return strings(
				"select t.%s from turns t join pages p on p.id = t.page_id where p.layer = '%s' order by t.ordinal"
					.formatted(column, layer));
	}

	private List<String> strings(String sql) {
		return this.ingestTestArchive.strings(sql);
	}

}
