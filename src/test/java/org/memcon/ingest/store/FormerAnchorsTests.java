package org.memcon.ingest.store;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Findings;
import org.memcon.ingest.IngestTestArchive;
import org.memcon.tei.TeiFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class FormerAnchorsTests {

	private static final SourceOrigin ORIGIN = new SourceOrigin("letters", "a.xml", "0a");

	private static final String CALL = TeiFixtures.file("small/corpus/letters/1999-01-02-doe-roe-telcon.xml");

	private static final String LAST = "<div type=\"not-known\"><head>What is not known</head><p>The rest.</p></div>";

	private static final String THIRD = "<div type=\"public-record\"><head>In the papers</head><p>A paper told of it."
			+ "<note type=\"evidence\" source=\"src:A2\"/></p></div>";

	private final IngestTestArchive ingestTestArchive = IngestTestArchive.empty();

	private final Accession accession = this.ingestTestArchive.accession();

	@BeforeEach
	void enterNames() {
		var names = this.ingestTestArchive.names();
		names.enter(TeiFixtures.names());
		names.enter(CollectionDraft.named("letters", "Letters"));
		enter(CALL);
	}

	@Test
	void aPassageThatIsTakenOutLeadsToTheOneBefore() {
		enter(CALL.replace(LAST, ""));

		assertThat(former()).containsExactly("t4 -> t3");
	}

	@Test
	void aChainIsOneStep() {
		enter(CALL.replace(LAST, ""));

		enter(CALL.replace(LAST, "").replace(THIRD, ""));

		assertThat(former()).containsExactly("t3 -> t2", "t4 -> t2");
	}

	@Test
	void wordsThatComeBackHaveANumberOfTheirOwn() {
		enter(CALL.replace(LAST, ""));

		enter(CALL);

		assertThat(this.ingestTestArchive.strings("select anchor from turns order by ordinal")).containsExactly("t1",
				"t2", "t3", "t5");
		assertThat(former()).containsExactly("t4 -> t3");
	}

	@Test
	void wordsThatAreLiftedLeadToTheRecord() {
		enter(CALL.replace(">abstract<", ">machine-read<"));

		this.accession.remove("1999-01-02-doe-roe-telcon", ORIGIN);

		assertThat(former()).containsExactly("t5 -> ?", "t6 -> ?", "t7 -> ?", "t8 -> ?");
		assertThat(this.ingestTestArchive.count("withdrawals")).isZero();
	}

	@Test
	void nothingIsWrittenWhereAllPassagesStay() {
		enter(CALL.replace("The rest.", "All else."));

		assertThat(former()).isEmpty();
	}

	@Test
	void ofARecordThatComesBackNoAnchorIsLost() {
		enter(CALL.replace(LAST, ""));
		enter(CALL);
		this.accession.remove("1999-01-02-doe-roe-telcon", ORIGIN);

		enter(CALL);

		assertThat(this.ingestTestArchive.strings("select anchor from turns order by ordinal")).containsExactly("t1",
				"t2", "t3", "t4");
		assertThat(former()).containsExactly("t5 -> ?");
	}

	private void enter(String xml) {
		this.accession.enter(TeiFixtures.read(xml, new Findings("a.xml")).get(0), ORIGIN, List.of());
	}

	private List<String> former() {
		return this.ingestTestArchive
			.strings("select anchor || ' -> ' || coalesce(successor, '?') from former_anchors order by anchor");
	}

}
