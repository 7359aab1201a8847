package org.memcon.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.Facsimile;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.TextBasis;
import org.memcon.draft.Draft.Fact;
import org.memcon.draft.Draft.Leaf;
import org.memcon.draft.Draft.Passage;
import org.memcon.draft.Draft.Person;
import org.memcon.draft.Draft.Redaction;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PaperReaderTests {

	@TempDir
	private Path directory;

	private final Papers call = Papers.dryRun("box/call.pdf", Papers.pdf(Papers.CALL), "");

	@Test
	void readsTheHeadOfTheForm() {
		var draft = this.call.draft();
		var day = LocalDate.of(1994, 3, 4);

		assertThat(draft.form()).isEqualTo(RecordForm.TELCON);
		assertThat(draft.formCertainty()).isEqualTo(Certainty.HIGH);
		assertThat(draft.title()).isEqualTo("Telcon with Chancellor Muster of Testland");
		assertThat(draft.dateline()).isEqualTo(new Dateline("March 4, 1994, 10:05-10:40 a.m. EST", day, day,
				LocalTime.of(10, 5), LocalTime.of(10, 40), "-05:00", Certainty.HIGH, "Oval Office", Certainty.HIGH));
		assertThat(draft.persons()).extracting(Person::namePrinted, Person::capacity, Person::certainty)
			.containsExactly(tuple("The President", "principal", Certainty.HIGH),
					tuple("Chancellor Erika Muster", "principal", Certainty.HIGH),
					tuple("Alma Scribe", "notetaker", Certainty.HIGH),
					tuple("Bruno Quill", "notetaker", Certainty.HIGH),
					tuple("Carl Dolmetsch", "interpreter", Certainty.HIGH));
	}

	@Test
	void keepsWhatStandsBesideTheTextAsParticulars() {
		assertThat(this.call.draft().particulars()).extracting(Fact::kind, Fact::html)
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
		assertThat(this.call.draft().passages()).extracting(Passage::anchor, Passage::speaker, Passage::text)
			.containsExactly(tuple("t1", "The President", "Hello, Erika. (U)"), tuple("t2", "Chancellor Muster",
					"Hello. I wanted to call about (b)(1) and about the weather. (C) It has been raining for days. (C)"),
					tuple("t3", "The President", "I am sorry to hear that. We have had the same here, and it will"),
					tuple("t3-2", "The President", "go on for a while. (C)"),
					tuple("t4", "Chancellor Muster", "Good-bye. (U)"), tuple("t5", null, "-- End of Conversation --"));
		assertThat(this.call.draft().passages()).filteredOn((passage) -> "Chancellor Muster".equals(passage.speaker()))
			.extracting((passage) -> passage.person().namePrinted())
			.containsOnly("Chancellor Erika Muster");
	}

	@Test
	void marksARedactionWhereItStands() {
		var passage = this.call.draft()
			.passages()
			.filter((turn) -> turn.anchor().equals("t2"))
			.findFirst()
			.orElseThrow();

		assertThat(passage.redactions()).containsExactly(new Redaction(30, null, "(b)(1)", null, "(b)(1)"));
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
		var file = new SourceFile("call.txt", String.join("\f", Papers.CALL).getBytes());

		var papers = Papers.read(file, this.directory, new ReadingOptions(false, "eng", "1994-03-04-talk", false));

		assertThat(papers.draft().slug()).isEqualTo("1994-03-04-talk");
	}

	@Test
	void plainTextGivesTheSameAsThePdf() {
		var text = Papers.dryRun("box/call.txt", String.join("\f", Papers.CALL).getBytes(), "");

		assertThat(text.draft()).isEqualTo(this.call.draft());
	}

	@Test
	void theNumberPrintedOnAPageIsItsLabel() {
		assertThat(this.call.draft().pages()).extracting(Leaf::number, Leaf::label)
			.containsExactly(tuple(1, null), tuple(2, "2"));
	}

	@Test
	void keepsAnImageOfEachPageAndItsThumbnail() throws IOException {
		var file = new SourceFile("call.pdf", Papers.pdf(Papers.CALL));

		var papers = Papers.read(file, this.directory, ReadingOptions.DEFAULT);

		assertThat(papers.draft().pages()).extracting(Leaf::facsimile)
			.allSatisfy((facsimile) -> assertThat(file(facsimile, ".png")).isNotEmptyFile())
			.allSatisfy((facsimile) -> assertThat(file(facsimile, "-thumbnail.png")).isNotEmptyFile())
			.allSatisfy((facsimile) -> assertThat(facsimile.width()).isBetween(1200, 1400));
	}

	@Test
	void aDryRunKeepsNothing() {
		var file = new SourceFile("call.pdf", Papers.pdf(Papers.CALL));

		var papers = Papers.read(file, this.directory, new ReadingOptions(false, "eng", null, true));

		assertThat(papers.draft().pages()).extracting(Leaf::facsimile).containsOnlyNulls();
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void anArchiveThatCannotBeWrittenRefusesThePaper() throws IOException {
		Files.writeString(this.directory.resolve("facsimiles"), "in the way");

		var papers = Papers.read(new SourceFile("call.pdf", Papers.pdf(Papers.CALL)), this.directory,
				ReadingOptions.DEFAULT);

		assertThat(papers.drafts).isEmpty();
		assertThat(papers.messages()).singleElement().asString().startsWith("the image of page 1 cannot be kept: ");
	}

	@Test
	void aPaperThatIsNoMemorandumSaysSo() {
		var papers = Papers.dryRun("letter.txt",
				"Dear Erika,\n\nIt was good to hear of the weather.\n\nYours, A.".getBytes(), "");

		assertThat(papers.draft().form()).isEqualTo(RecordForm.OTHER);
		assertThat(papers.draft().title()).isEqualTo("letter");
		assertThat(papers.draft().dateline().startsOn()).isNull();
		assertThat(papers.draft().passages()).extracting(Passage::text)
			.containsExactly("Dear Erika,", "It was good to hear of the weather.", "Yours, A.");
		assertThat(papers.messages()).containsExactly(
				"page 1: no title of a memorandum of conversation could be read: the form of the record is not known",
				"page 1: no date could be read", "page 1: no speaker could be read");
	}

	@Test
	void reportedSpeechIsGivenToWhomItBeginsWith() {
		var papers = Papers.dryRun("reported.txt", """
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

		assertThat(papers.draft().form()).isEqualTo(RecordForm.TELCON);
		assertThat(papers.draft().formCertainty()).isEqualTo(Certainty.MEDIUM);
		assertThat(papers.draft().passages()).extracting(Passage::speaker, Passage::speakerCertainty)
			.containsExactly(tuple("Chancellor Muster", Certainty.MEDIUM), tuple("The President", Certainty.MEDIUM));
	}

	@Test
	void aSheetOfTheArchiveIsAPageButNoPartOfTheRecord() {
		var sheet = """
				Withdrawal/Redaction Sheet
				Testland Library

				RESTRICTION CODES
				b(1) National security classified information [(b)(1) of the FOIA]
				b(6) Release would constitute an invasion of privacy [(b)(6) of the FOIA]""";

		var papers = Papers.dryRun("call.pdf", Papers.pdf(List.of(Papers.CALL.get(0), Papers.CALL.get(1), sheet)), "");

		assertThat(papers.draft().pages()).hasSize(3)
			.last()
			.extracting(Leaf::heading)
			.isEqualTo("Withdrawal/Redaction Sheet");
		assertThat(papers.draft().pages().get(2).passages()).flatExtracting(Passage::redactions).isEmpty();
		assertThat(papers.draft().particulars()).extracting(Fact::kind, Fact::html)
			.contains(tuple(ParticularKind.PAGES, "2, and 1 that the archive has put in"),
					tuple(ParticularKind.REPOSITORY, "Testland Library"));
		assertThat(papers.messages()).containsExactly("page 3: is a sheet of the archive, not of the record");
	}

	private Path file(Facsimile facsimile, String ending) {
		return this.directory.resolve("facsimiles")
			.resolve(facsimile.checksum().substring(0, 2))
			.resolve(facsimile.checksum() + ending);
	}

}
