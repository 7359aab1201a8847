package org.memcon.tei;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.SharedFiles;
import org.memcon.conversation.ParticularKind;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.RedactionFinder;
import org.memcon.draft.SourceFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts what was withheld in whole volumes of <cite>Foreign Relations</cite>, once by
 * their words alone.
 */
class FrusRedactionsTests {

	private static final Pattern WITHHELD = Pattern.compile("\\[[^\\[\\]]*not\\s+declassified[^\\[\\]]*\\]");

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 26, 25", "frus1969-76v12, 81, 77", "frus1969-76v30, 248, 244",
			"frus1981-88v03, 33, 27" })
	void everyOneIsInItsDraft(String volume, int printed, int inTheText) throws Exception {
		var file = SharedFiles.file("frus/" + volume + ".xml");
		var documents = documents(file);
		var drafts = read(file);

		assertThat(drafts.stream().flatMap(Draft::turns).flatMap((turn) -> turn.redactions().stream()))
			.hasSize(inTheText);
		assertThat(documents.stream().mapToLong(FrusRedactionsTests::withheld).sum()).isEqualTo(printed);
		for (var i = 0; i < documents.size(); i++) {
			assertThat(kept(drafts.get(i))).as(drafts.get(i).slug()).isEqualTo(withheld(documents.get(i)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14", "frus1969-76v12", "frus1969-76v30", "frus1981-88v03" })
	void everyOneStandsWhereItIsSaidToStandAndIsMarked(String volume) {
		var turns = read(SharedFiles.file("frus/" + volume + ".xml")).stream().flatMap(Draft::turns);

		assertThat(turns.filter((turn) -> !isTrue(turn)).map(Turn::anchor)).isEmpty();
	}

	private static boolean isTrue(Turn turn) {
		var inText = turn.redactions().stream().filter((redaction) -> redaction.note() == null).toList();
		var marked = Jsoup.parse(turn.html()).select(".redaction").size();
		return marked >= inText.size() && (marked == 0 || RedactionFinder.mayHoldExcision(turn.text()))
				&& inText.stream().allMatch((it) -> standsIn(turn.text().substring(it.position()), it.printed()));
	}

	/** Whole, or as far as the page goes. */
	private static boolean standsIn(String rest, String printed) {
		return rest.startsWith(printed) || printed.startsWith(rest);
	}

	/** In the text, and in what describes it; what a source note says is there once. */
	private static long kept(Draft draft) {
		var described = Stream.concat(
				Stream.of(draft.title(), draft.sourceNote(), draft.participantsNote(), draft.dateline().datePrinted()),
				Stream.concat(draft.participations().stream().map(Participation::namePrinted),
						draft.particulars()
							.stream()
							.filter((particular) -> particular.kind() == ParticularKind.SUBJECT_LINE)
							.map(Particular::html)));
		return draft.turns().map(Turn::redactions).mapToLong(List::size).sum()
				+ described.filter(Objects::nonNull).mapToLong((words) -> count(Jsoup.parse(words).text())).sum();
	}

	private static long withheld(Element document) {
		return count(document.getTextContent());
	}

	private static long count(String text) {
		return WITHHELD.matcher(text).results().count();
	}

	private static List<Draft> read(Path file) {
		var recordingIntake = new RecordingIntake(new Findings("volume"));
		new TeiSourceReader(TeiFixtures.noNames()).read(
				new SourceFile(file.toString(), new FileSystemResource(file), null), ReadingOptions.ALL_DOCUMENTS,
				recordingIntake);
		return recordingIntake.drafts();
	}

	/** By another route. */
	private static List<Element> documents(Path file) throws Exception {
		var volume = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
		return elements(volume.getElementsByTagName("div")).filter((div) -> div.getAttribute("type").equals("document"))
			.toList();
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList().stream();
	}

}
