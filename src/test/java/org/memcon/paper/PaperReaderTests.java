package org.memcon.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.PrintedRedaction;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PaperReaderTests {

	@TempDir
	private Path directory;

	private final PaperFixtures call = PaperFixtures.dryRun("box/call.pdf", PaperFixtures.pdf(PaperFixtures.CALL), "");

	@Test
	void readsTheHeadOfTheForm() {
		var draft = this.call.draft();
		var day = LocalDate.of(1994, 3, 4);

		assertThat(draft.form()).isEqualTo(RecordForm.TELCON);
		assertThat(draft.formCertainty()).isEqualTo(Certainty.HIGH);
		assertThat(draft.title()).isEqualTo("Telcon with Chancellor Muster of Testland");
		assertThat(draft.dateline()).isEqualTo(new Dateline("March 4, 1994, 10:05-10:40 a.m. EST", day, day,
				LocalTime.of(10, 5), LocalTime.of(10, 40), "-05:00", Certainty.HIGH, "Oval Office", Certainty.HIGH));
		assertThat(draft.participations())
			.extracting(Participation::namePrinted, Participation::capacity, Participation::certainty)
			.containsExactly(tuple("The President", "principal", Certainty.HIGH),
					tuple("Chancellor Erika Muster", "principal", Certainty.HIGH),
					tuple("Alma Scribe", "notetaker", Certainty.HIGH),
					tuple("Bruno Quill", "notetaker", Certainty.HIGH),
					tuple("Carl Dolmetsch", "interpreter", Certainty.HIGH));
	}

	@Test
	void keepsWhatStandsBesideTheTextAsParticulars() {
		assertThat(this.call.draft().particulars()).extracting(Particular::kind, Particular::html)
			.contains(tuple(ParticularKind.NSC_LOG, "1234"), tuple(ParticularKind.PAGES, "2"),
					tuple(ParticularKind.START, "10:05"), tuple(ParticularKind.END, "10:40 a.m."),
					tuple(ParticularKind.TIME_ZONE, "EST"), tuple(ParticularKind.DECLASSIFICATION_CASE, "2019-0001-M"),
					tuple(ParticularKind.DECLASSIFICATION_DATE, "7/16/2020"),
					tuple(ParticularKind.DECLASSIFICATION_AUTHORITY,
							"DECLASSIFIED PER E.O. 13526 2019-0001-M AB 7/16/2020"),
					tuple(ParticularKind.CLASSIFICATION,
							"CONFIDENTIAL; Declassify on: OADR; portion marks: (C) 3, (U) 2"));
		assertThat(this.call.messages()).isEmpty();
	}

	@Test
	void givesTheTurnsToTheirSpeakersAndGoesOnOverThePage() {
		assertThat(this.call.draft().turns()).extracting(Turn::anchor, Turn::speaker, Turn::text)
			.containsExactly(tuple("t1", "The President", "Hello, Erika. (U)"), tuple("t2", "Chancellor Muster",
					"Hello. I wanted to call about (b)(1) and about the weather. (C) It has been raining for days. (C)"),
					tuple("t3", "The President", "I am sorry to hear that. We have had the same here, and it will"),
					tuple("t3-2", "The President", "go on for a while. (C)"),
					tuple("t4", "Chancellor Muster", "Good-bye. (U)"), tuple("t5", null, "-- End of Conversation --"));
		assertThat(this.call.draft().turns()).filteredOn((turn) -> "Chancellor Muster".equals(turn.speaker()))
			.extracting((turn) -> turn.participation().namePrinted())
			.containsOnly("Chancellor Erika Muster");
	}

	@Test
	void marksARedactionWhereItStands() {
		var passage = this.call.draft().turns().filter((turn) -> turn.anchor().equals("t2")).findFirst().orElseThrow();

		assertThat(passage.redactions()).containsExactly(new PrintedRedaction(30, null, "(b)(1)", null, "(b)(1)"));
		assertThat(passage.html()).startsWith(
				"<p>Hello. I wanted to call about <span class=\"redaction\">(b)(1)</span> and about the weather. (C)</p><p>It");
	}

	@Test
	void everythingOfAPaperIsMachineRead() {
		assertThat(this.call.draft().textBasis()).isEqualTo(TextBasis.MACHINE_READ);
	}

	@Test
	void theSlugIsOfTheDayAndTheFileName() {
		assertThat(this.call.draft().slug()).isEqualTo("1994-03-04-call");
	}

	@Test
	void theSlugThatIsAskedForGoesFirst() {
		var file = new SourceFile("call.txt", String.join("\f", PaperFixtures.CALL).getBytes());

		var paper = PaperFixtures.read(file, this.directory,
				new ReadingOptions(false, "eng", "1994-03-04-talk", false));

		assertThat(paper.draft().slug()).isEqualTo("1994-03-04-talk");
	}

	@Test
	void plainTextGivesTheSameAsThePdf() {
		var text = PaperFixtures.dryRun("box/call.txt", String.join("\f", PaperFixtures.CALL).getBytes(), "");

		assertThat(text.draft()).isEqualTo(this.call.draft());
	}

	@Test
	void theNumberPrintedOnAPageIsItsLabel() {
		assertThat(this.call.draft().pages()).extracting(Page::number, Page::label)
			.containsExactly(tuple(1, null), tuple(2, "2"));
	}

	@Test
	void keepsAnImageOfEachPageAndItsThumbnail() throws IOException {
		var file = new SourceFile("call.pdf", PaperFixtures.pdf(PaperFixtures.CALL));

		var paper = PaperFixtures.read(file, this.directory, ReadingOptions.DEFAULT);

		assertThat(paper.draft().pages()).extracting(Page::facsimile)
			.allSatisfy((facsimile) -> assertThat(file(facsimile, ".png")).isNotEmptyFile())
			.allSatisfy((facsimile) -> assertThat(file(facsimile, "-thumbnail.png")).isNotEmptyFile())
			.allSatisfy((facsimile) -> assertThat(facsimile.width()).isBetween(1200, 1400));
	}

	@Test
	void aDryRunKeepsNothing() {
		var file = new SourceFile("call.pdf", PaperFixtures.pdf(PaperFixtures.CALL));

		var paper = PaperFixtures.read(file, this.directory, new ReadingOptions(false, "eng", null, true));

		assertThat(paper.draft().pages()).extracting(Page::facsimile).containsOnlyNulls();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void anArchiveThatCannotBeWrittenRefusesThePaper() throws IOException {
		Files.writeString(this.directory.resolve("facsimiles"), "in the way");

		var paper = PaperFixtures.read(new SourceFile("call.pdf", PaperFixtures.pdf(PaperFixtures.CALL)),
				this.directory, ReadingOptions.DEFAULT);

		assertThat(paper.drafts).isEmpty();
		assertThat(paper.messages()).singleElement().asString().startsWith("the image of page 1 cannot be stored: ");
	}

	@Test
	void aPaperThatIsNoMemorandumGetsAWarning() {
		var paper = PaperFixtures.dryRun("letter.txt",
				"Dear Erika,\n\nIt was good to hear of the weather.\n\nYours, A.".getBytes(), "");

		assertThat(paper.draft().form()).isEqualTo(RecordForm.OTHER);
		assertThat(paper.draft().title()).isEqualTo("letter");
		assertThat(paper.draft().dateline().startsOn()).isNull();
		assertThat(paper.draft().turns()).extracting(Turn::text)
			.containsExactly("Dear Erika,", "It was good to hear of the weather.", "Yours, A.");
		assertThat(paper.messages()).containsExactly(
				"page 1: no title of a memorandum of conversation could be read: the form of the record is not known",
				"page 1: no date could be read", "page 1: no speaker could be read");
	}

	@Test
	void reportedSpeechBelongsToThePersonItBeginsWith() {
		var paper = PaperFixtures.dryRun("reported.txt", """
				MEMORANDUM OF CONVERSATION

				SUBJECT:            Telephone Call from Chancellor Erika Muster

				PARTICIPANTS:       The President
				                    Chancellor Erika Muster

				DATE, TIME          March 4, 1994, 10:05 - 10:40 am
				AND PLACE:          The Oval Office

				Chancellor Muster, who had placed the call, said that it was
				raining.

				The President then asked for how long.
				""".getBytes(), "");

		assertThat(paper.draft().form()).isEqualTo(RecordForm.TELCON);
		assertThat(paper.draft().formCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(paper.draft().turns()).extracting(Turn::speaker, Turn::speakerCertainty)
			.containsExactly(tuple("Chancellor Muster", Certainty.MEDIUM), tuple("The President", Certainty.MEDIUM));
	}

	@Test
	void aWordBrokenAtTheEndOfALineIsJoined() {
		var paper = PaperFixtures.dryRun("hyphens.txt", """
				MEMORANDUM OF CONVERSATION

				SUBJECT: Rain

				The President: Rain-
				coats and the long-
				term plan, multi-
				lateralism, super\u2010
				power and nego\u00AD
				tiation in Bosnia-
				Herzegovina. Raincoats are a long-term matter.
				""".getBytes(StandardCharsets.UTF_8), "");

		assertThat(paper.draft().turns()).extracting(Turn::text)
			.containsExactly("Raincoats and the long-term plan, multi-\u00ADlateralism, super\u2010\u00ADpower"
					+ " and negotiation in Bosnia-Herzegovina. Raincoats are a long-term matter.");
	}

	@Test
	void anInsertedSheetIsAPageButNoPartOfTheRecord() {
		var sheet = """
				Withdrawal/Redaction Sheet
				Testland Library

				RESTRICTION CODES
				b(1) National security classified information [(b)(1) of the FOIA]
				b(6) Release would constitute an invasion of privacy [(b)(6) of the FOIA]""";

		var paper = PaperFixtures.dryRun("call.pdf",
				PaperFixtures.pdf(List.of(PaperFixtures.CALL.get(0), PaperFixtures.CALL.get(1), sheet)), "");

		assertThat(paper.draft().pages()).hasSize(3)
			.last()
			.extracting(Page::heading)
			.isEqualTo("Withdrawal/Redaction Sheet");
		assertThat(paper.draft().pages().get(2).turns()).flatExtracting(Turn::redactions).isEmpty();
		assertThat(paper.draft().particulars()).extracting(Particular::kind, Particular::html)
			.contains(tuple(ParticularKind.PAGES, "2, and 1 that the archive has put in"),
					tuple(ParticularKind.REPOSITORY, "Testland Library"));
		assertThat(paper.messages())
			.containsExactly("page 3: was inserted by the archive and is not part of the record");
	}

	private Path file(Facsimile facsimile, String ending) {
		return this.directory.resolve("facsimiles")
			.resolve(facsimile.checksum().substring(0, 2))
			.resolve(facsimile.checksum() + ending);
	}

}
