package org.memcon.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SharedFiles;
import org.memcon.draft.Draft.Turn;
import org.memcon.paper.scan.TypedLine;

import static org.assertj.core.api.Assertions.assertThat;

class RunningTextTests {

	private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p\\b[^>]*>(.*?)</p>");

	@ParameterizedTest
	@ValueSource(strings = { "reason to believe that it will stop", "Reason: I do not trust the clouds.",
			"Reason tells us to wait", "classified by the ministry as rain", "Classified by whom?",
			"derived from the clouds", "downgrade our umbrellas at once", "declassified", "PLACE: Oval Office",
			"LOCATION: Cabinet Room", "CONVENTIONAL UMBRELLAS", "SECRET TALKS ON RAIN", "CONFIDENTIAL CHANNELS",
			"of the UN", "OK.", "1962", "33.", "I see.", "CONCLUSIONS", "INTERNATIONAL ISSUES",
			"The Chancellor: CONFIDENTIAL" })
	void aLineNearTheFootIsTextAndSoIsWhatFollows(String line) {
		var page = "SECRET\n\nIt rains, and there is every\n%s\n\nThe end is near.\n\nSECRET".formatted(line);

		assertThat(text(page)).containsExactly("It rains, and there is every", line, "The end is near.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reason: 1.4(b)", "REASON: 1.5 (b) and (d)", "Classified by: A. Muster",
			"CLASSIFIED BY MULTIPLE SOURCES", "Declassify on: OADR", "DECL: OADR", "Derived from: Multiple Sources",
			"- 3 -", "SECRET/NODIS/XGDS", "SECRET WITH TOP SECRET ATTACHMENT", "DECLASSIFIED",
			"PER E.O. 12958, AS AMENDED" })
	void aMarkIsSetAsideAlone(String mark) {
		var page = "SECRET\n\nIt rains.\n\n%s\n\nThe end is near.\n\nSECRET".formatted(mark);

		assertThat(text(page)).containsExactly("It rains.", "The end is near.");
	}

	@Test
	void textBelowAStampStays() {
		var page = "SECRET\n\nIt rains.\n\nDECLASSIFIED\nPER E.O. 12958\n2019-0001-M\nof the UN\nSECRET";

		assertThat(text(page)).containsExactly("It rains.", "of the UN");
	}

	@Test
	void aSpeckBeyondAMarkIsSetAside() {
		assertThat(text("SECRET\n\nIt rains.\n\nDeclassify on: OADR\n= ater")).containsExactly("It rains.");
		assertThat(text("SECRET\n\nIt rains.\n\n= ater")).containsExactly("It rains.", "= ater");
	}

	@Test
	void aPaperOfMarkingsAloneIsLeftWhole() {
		assertThat(text("SECRET\n\nCONFIDENTIAL")).hasSize(2);
	}

	@Test
	void theFormNearTheFootLosesNoTurn() {
		var paper = PaperFixtures.dryRun("short.txt", """
				MEMORANDUM OF CONVERSATION

				SUBJECT: Rain

				PARTICIPANTS: The President
				Chancellor Muster

				DATE: March 4, 1994
				PLACE: Oval Office

				The President: It rains.

				Chancellor Muster: So it does.
				""".getBytes(), "");

		assertThat(paper.draft().turns()).extracting(Turn::text).containsExactly("It rains.", "So it does.");
		assertThat(paper.draft().dateline().place()).isEqualTo("Oval Office");
		assertThat(paper.messages()).isEmpty();
	}

	@Test
	void sentencesAboveTheTitleAreText() {
		var paper = PaperFixtures.dryRun("cover.txt", """
				SECRET
				THE WHITE HOUSE
				Attached is the memorandum of the weather talks.

				MEMORANDUM OF CONVERSATION

				SUBJECT: Rain

				The President: It rains.
				""".getBytes(), "");

		assertThat(paper.draft().turns()).extracting(Turn::text)
			.containsExactly("Attached is the memorandum of the weather talks.", "It rains.");
	}

	@Test
	void noParagraphOfAVolumeEndsWithAMark() throws IOException {
		var volume = Files.readString(SharedFiles.file("frus/frus1981-88v03.xml"));

		var pages = PARAGRAPH.matcher(volume)
			.results()
			.map((match) -> typed(match.group(1).replaceAll("(?s)<note\\b.*?</note>|<[^>]+>", "")))
			.filter((lines) -> !lines.isEmpty());

		assertThat(pages).allSatisfy((lines) -> assertThat(text("SECRET\n\n" + lines + "\n\nSECRET"))
			.containsExactlyElementsOf(lines.lines().toList()));
	}

	private static String typed(String paragraph) {
		return paragraph.replaceAll("\\s+", " ").strip().replaceAll("(.{1,64})(?: |$)", "$1\n").strip();
	}

	private static List<String> text(String page) {
		return RunningText.of(List.of(PaperFixtures.sheet(page)))
			.sheets()
			.stream()
			.flatMap((sheet) -> sheet.lines().stream())
			.map(TypedLine::text)
			.toList();
	}

}
