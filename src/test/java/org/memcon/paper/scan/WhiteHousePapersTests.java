package org.memcon.paper.scan;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.memcon.SharedFiles;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft.Participation;
import org.memcon.paper.PaperFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Reads the six real papers beside the project, against what is seen on their pages.
 */
class WhiteHousePapersTests {

	private static final String PRESIDENT = "The President";

	private static final String CHIRAC = "President Chirac";

	private static final String KOHL = "Chancellor Kohl";

	private static final String IZETBEGOVIC = "President Izetbegovic";

	private static final String CHRISTOPHER = "Secretary Christopher";

	@Test
	void readsTheCallToChirac() {
		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1995-07-13-telcon-clinton-chirac.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.TELCON);
		assertThat(paper.draft().title()).isEqualTo("Telcon with French President Jacques Chirac");
		assertThat(paper.draft().dateline())
			.isEqualTo(july13("July 13, 1995, 3:22-3:58 p.m.", LocalTime.of(15, 22), LocalTime.of(15, 58)));
		assertThat(paper.draft().participations()).extracting(Participation::namePrinted, Participation::capacity)
			.containsExactly(tuple(PRESIDENT, "principal"), tuple("President Jacques Chirac", "principal"),
					tuple("Alexander Vershbow", "notetaker"), tuple("Anthony Gardner", "notetaker"));
		assertThat(paper.draft().pages()).hasSize(6);
		assertThat(particular(paper, ParticularKind.PAGES)).isEqualTo("5, and 1 that the archive has put in");
		assertThat(paper.speakers()).containsExactly(PRESIDENT, CHIRAC, PRESIDENT, CHIRAC, PRESIDENT, CHIRAC, PRESIDENT,
				CHIRAC, PRESIDENT, CHIRAC, PRESIDENT, CHIRAC, PRESIDENT);
	}

	@Test
	void readsTheCallToKohl() {
		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1995-07-13-telcon-clinton-kohl.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.TELCON);
		assertThat(paper.draft().dateline())
			.isEqualTo(july13("July 13, 1995, 6:15-6:35 p.m.", LocalTime.of(18, 15), LocalTime.of(18, 35)));
		assertThat(paper.draft().participations()).extracting(Participation::namePrinted, Participation::capacity)
			.containsExactly(tuple(PRESIDENT, "principal"), tuple("Chancellor Helmut Kohl", "principal"),
					tuple("Alexander Vershbow", "notetaker"), tuple("Anthony Gardner", "notetaker"));
		assertThat(paper.draft().pages()).hasSize(4);
		assertThat(particular(paper, ParticularKind.PAGES)).isEqualTo("3, and 1 that the archive has put in");
		assertThat(particular(paper, ParticularKind.NSC_LOG)).isEqualTo("5422");
		assertThat(paper.speakers()).containsExactly(PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL,
				PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL, PRESIDENT, KOHL);
	}

	@Test
	void readsTheLettersThatOcrSetWide() {
		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1995-12-14-memcon-clinton-izetbegovic.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.MEMCON);
		assertThat(paper.draft().title())
			.isEqualTo("Pull-Aside Meeting with President Alija Izetbegovic of the Republic of Bosnia-Herzegovina");
		assertThat(paper.draft().dateline().startsOn()).isEqualTo("1995-12-14");
		assertThat(paper.draft().dateline().startsAt()).isEqualTo("09:55");
		assertThat(paper.draft().dateline().endsAt()).isEqualTo("10:05");
		assertThat(paper.draft().dateline().place()).isEqualTo("U.S. Ambassador's Residence, Paris, France");
		assertThat(paper.draft().participations()).hasSize(10)
			.contains(new Participation(null, PRESIDENT, "U.S.", 1, "principal", Certainty.HIGH),
					new Participation(null, "Alija Izetbegovic, President", "Bosnia-Herzegovina", 2, "principal",
							Certainty.MEDIUM),
					new Participation(null, "Alexander Vershbow, Senior Director for European Affairs, NSC Staff",
							"U.S.", 1, "notetaker", Certainty.HIGH));
		assertThat(paper.speakers()).containsExactly(PRESIDENT, IZETBEGOVIC, PRESIDENT, CHRISTOPHER, IZETBEGOVIC,
				CHRISTOPHER, PRESIDENT, IZETBEGOVIC, "Richard Holbrooke", IZETBEGOVIC);
	}

	@Test
	void letsTesseractReadTheScan() {
		assumeThat(TesseractOcr.installed("eng")).as("Tesseract is needed here").isPresent();

		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1989-06-07-telcon-bush-kohl.scan-only.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.TELCON);
		assertThat(paper.draft().formCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(paper.draft().dateline()).isEqualTo(new Dateline("June 7, 1989, 9:46 - 9:52 am EDT",
				LocalDate.of(1989, 6, 7), LocalDate.of(1989, 6, 7), LocalTime.of(9, 46), LocalTime.of(9, 52), "-04:00",
				Certainty.HIGH, "The Oval Office", Certainty.HIGH));
		assertThat(paper.draft().participations()).extracting(Participation::namePrinted, Participation::capacity)
			.containsExactly(tuple(PRESIDENT, "principal"), tuple("Robert Hutchings, NSC Staff", "notetaker"),
					tuple("Rachelle Dionne, NSC Staff (Stenographer)", null),
					tuple("Chancellor Helmut Kohl", "principal"));
		assertThat(paper.speakers()).containsExactly(KOHL, PRESIDENT, PRESIDENT, PRESIDENT, KOHL, KOHL, PRESIDENT);
	}

	@Test
	void warnsOfWhatADirtyTextLayerHides() {
		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1986-reykjavik-foia-C09000002.dirty-ocr.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.OTHER);
		assertThat(paper.draft().dateline().startsOn()).isNull();
		assertThat(paper.draft().pages()).hasSize(13);
		assertThat(paper.messages()).contains("page 1: no date could be read",
				"page 1: no title of a memorandum of conversation could be read: the form of the record is not known")
			.anyMatch((message) -> message.startsWith("page 1: the text layer has two readings of the same words"))
			.anyMatch((message) -> message.matches("page 1: the text (layer )?is hardly legible.*"));
	}

	@Test
	void aRoutingSlipIsNoConversation() {
		var paper = PaperFixtures.dryRun(SharedFiles.file("pdf/1986-reykjavik-foia-C09000006.dirty-ocr.pdf"));

		assertThat(paper.draft().form()).isEqualTo(RecordForm.OTHER);
		assertThat(paper.draft().pages()).hasSize(1);
		assertThat(paper.messages()).contains("page 1: no date could be read", "page 1: no speaker could be read");
	}

	private static Dateline july13(String printed, LocalTime start, LocalTime end) {
		var day = LocalDate.of(1995, 7, 13);
		return new Dateline(printed, day, day, start, end, null, Certainty.HIGH, "Oval Office", Certainty.HIGH);
	}

	private static String particular(PaperFixtures paper, ParticularKind kind) {
		return paper.draft()
			.particulars()
			.stream()
			.filter((particular) -> particular.kind() == kind)
			.map((particular) -> particular.html())
			.findFirst()
			.orElse("");
	}

}
