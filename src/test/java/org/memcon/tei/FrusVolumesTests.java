package org.memcon.tei;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.SharedFiles;
import org.memcon.conversation.NoteKind;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.AuthorityRecord;
import org.memcon.draft.Draft;
import org.memcon.draft.Draft.Page;
import org.memcon.draft.Draft.Participation;
import org.memcon.draft.Draft.Turn;
import org.memcon.draft.Findings;
import org.memcon.draft.ReadingOptions;
import org.memcon.draft.SourceFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Reads whole volumes of <cite>Foreign Relations of the United States</cite>.
 */
class FrusVolumesTests {

	/**
	 * One word in five thousand: a word that a page break cuts becomes two halves, one on
	 * each page.
	 */
	private static final int TOLERATED = 5000;

	/** What stands above a list of participants is not kept. */
	private static final Set<String> HEADS = Set.of("PARTICIPANTS", "PARTICIPATION", "ALSO", "THOSE", "PRESENT",
			"ATTENDING", "Notetakers", "Interpreter", "SUBJECT", "SUBJECTS");

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 335", "frus1969-76v12, 229", "frus1969-76v30, 247", "frus1981-88v03, 260" })
	@Timeout(20)
	void everyDocumentBecomesADraft(String volume, int documents) {
		var findings = new Findings(volume);

		var drafts = read(volume(volume), findings);

		assertThat(findings.list()).filteredOn((finding) -> !finding.message().startsWith("perhaps a speaker"))
			.isEmpty();
		assertThat(drafts).hasSize(documents)
			.extracting(Draft::slug)
			.doesNotHaveDuplicates()
			.allMatch((slug) -> slug.matches(volume + "-d\\d+[a-z]?"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "frus1964-68v14", "frus1969-76v12", "frus1969-76v30", "frus1981-88v03" })
	void noWordOfADocumentIsLost(String volume) throws Exception {
		var documents = documents(volume(volume));

		var drafts = read(volume(volume), new Findings(volume));

		var printed = documents.stream().mapToLong((document) -> words(document.getTextContent()).count()).sum();
		var lost = IntStream.range(0, documents.size())
			.boxed()
			.flatMap((i) -> missing(documents.get(i), drafts.get(i)).stream())
			.filter((word) -> !HEADS.contains(word))
			.toList();
		assertThat(lost).hasSizeLessThan((int) (printed / TOLERATED));
	}

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 70, 3, 5, 1", "frus1969-76v12, 36, 13, 9, 2", "frus1969-76v30, 57, 20, 14, 0",
			"frus1981-88v03, 26, 1, 20, 2" })
	void theConversationsAreTakenInAndNothingElse(String volume, long memcons, long telcons, long meetings,
			long meetingsByParticipants) {
		var drafts = read(volume(volume), new Findings(volume), ReadingOptions.DEFAULT).drafts();

		assertThat(drafts).filteredOn((draft) -> draft.form() == RecordForm.MEMCON).hasSize((int) memcons);
		assertThat(drafts).filteredOn((draft) -> draft.form() == RecordForm.TELCON).hasSize((int) telcons);
		assertThat(drafts).filteredOn((draft) -> draft.formCertainty() == Certainty.LOW)
			.hasSize((int) meetingsByParticipants);
		assertThat(drafts).hasSize((int) (memcons + telcons + meetings + meetingsByParticipants));
	}

	/**
	 * By hand: document 142 has four turns in nineteen paragraphs, document 192 one.
	 */
	@Test
	void dialogueIsRecognisedWhereItIsDialogue() {
		var talks = read(volume("frus1969-76v30"), new Findings("v30"), ReadingOptions.DEFAULT).drafts()
			.stream()
			.filter((draft) -> draft.form() != RecordForm.MEETING)
			.toList();

		assertThat(talks).hasSize(77);
		assertThat(talks).filteredOn((draft) -> draft.turns().allMatch((turn) -> turn.speaker() == null))
			.extracting(Draft::slug)
			.containsExactly("frus1969-76v30-d142", "frus1969-76v30-d192");
	}

	@Test
	void aSpeakerIsTheParticipantWhereTheVolumeSaysSo() {
		var call = draft("frus1969-76v30", "d83");

		assertThat(call.turns()).extracting(Turn::speaker, (turn) -> turn.participation().participant())
			.containsOnly(tuple("K", "kissinger-henry-a-frus1969-76v30"),
					tuple("D", "dobrynin-anatoly-frus1969-76v30"));
		assertThat(call.participantsNote()).isEqualTo("Derived from the heading.");
		assertThat(call.authorityRecords()).extracting(AuthorityRecord::directName)
			.containsExactly("Henry A. Kissinger", "Anatoly Dobrynin");
	}

	/** The volume's own links are wrong here: "C" points to Callaghan. */
	@ParameterizedTest
	@ValueSource(strings = { "d135", "d139" })
	void aNameThatIsLinkedToTheWrongPersonIsLeftAsPrinted(String id) {
		assertThat(draft("frus1969-76v30", id).authorityRecords()).extracting(AuthorityRecord::name)
			.doesNotContain("Callaghan, James");
	}

	@ParameterizedTest
	@CsvSource({ "d58, 1969-06-18", "d62, 1969-07-01", "d98, 1969-10-29", "d182, 1970-07-17" })
	void theDayIsTheOneOfTheDateline(String id, String day) {
		assertThat(draft("frus1969-76v12", id).dateline().startsOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "frus1964-68v14", "frus1969-76v12", "frus1981-88v03" })
	void anEditorialNoteHasNoDateOfItsOwn(String volume) {
		assertThat(read(volume(volume), new Findings(volume)))
			.filteredOn((draft) -> draft.form() == RecordForm.EDITORIAL_NOTE)
			.isNotEmpty()
			.allMatch((draft) -> draft.dateline().startsOn() == null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "frus1964-68v14", "frus1969-76v12", "frus1981-88v03" })
	void aDocumentKeepsItsNameFromRevisionToRevision(String volume) {
		var findings = new Findings(volume);

		var before = read(SharedFiles.file("frus/earlier-revisions/" + volume + ".xml"), findings);

		assertThat(findings.list()).isEmpty();
		assertThat(read(volume(volume), findings)).extracting(Draft::slug)
			.containsAll(before.stream().map(Draft::slug).toList());
	}

	@ParameterizedTest
	@CsvSource({ "frus1964-68v14, 300", "frus1969-76v12, 205", "frus1969-76v30, 225", "frus1981-88v03, 230" })
	void nearlyEverySourceNoteTellsTheClassification(String volume, int atLeast) {
		assertThat(read(volume(volume), new Findings(volume)))
			.filteredOn((draft) -> draft.particulars()
				.stream()
				.anyMatch((particular) -> particular.kind() == ParticularKind.CLASSIFICATION))
			.hasSizeGreaterThan(atLeast);
	}

	private static Draft draft(String volume, String id) {
		return read(volume(volume), new Findings(volume)).stream()
			.filter((draft) -> draft.slug().equals(volume + "-" + id))
			.findFirst()
			.orElseThrow();
	}

	private static Path volume(String name) {
		return SharedFiles.file("frus/" + name + ".xml");
	}

	private static List<Draft> read(Path file, Findings findings) {
		return read(file, findings, ReadingOptions.ALL_DOCUMENTS).drafts();
	}

	private static RecordingIntake read(Path file, Findings findings, ReadingOptions options) {
		var recordingIntake = new RecordingIntake(findings);
		new TeiSourceReader(TeiFixtures.noNames())
			.read(new SourceFile(file.toString(), new FileSystemResource(file), null), options, recordingIntake);
		return recordingIntake;
	}

	/** Another route to the same documents. */
	private static List<Element> documents(Path file) throws Exception {
		var volume = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
		for (var name : List.of("note", "head", "p", "lb", "item", "label", "cell", "signed", "dateline", "list")) {
			elements(volume.getElementsByTagName(name)).forEach(FrusVolumesTests::surroundWithSpace);
		}
		return elements(volume.getElementsByTagName("div")).filter((div) -> div.getAttribute("type").equals("document"))
			.toList();
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList().stream();
	}

	private static void surroundWithSpace(Element element) {
		var parent = element.getParentNode();
		parent.insertBefore(element.getOwnerDocument().createTextNode(" "), element);
		parent.insertBefore(element.getOwnerDocument().createTextNode(" "), element.getNextSibling());
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty());
	}

	/** The words of the source, each as often as the draft has it less. */
	private static List<String> missing(Element document, Draft draft) {
		var kept = words(everyWord(draft)).collect(Collectors.groupingBy((word) -> word, Collectors.counting()));
		return words(document.getTextContent()).skip(isNumbered(document) ? 1 : 0)
			.filter((word) -> kept.merge(word, -1L, Long::sum) < 0)
			.toList();
	}

	private static boolean isNumbered(Element document) {
		return document.getTextContent().strip().matches("(?s)\\d+[a-z]?\\..*");
	}

	private static String everyWord(Draft draft) {
		var dateline = draft.dateline();
		var sides = new LinkedHashSet<>(draft.participations().stream().map(Participation::side).toList());
		var turns = draft.pages().stream().map(Page::turns).flatMap(List::stream).toList();
		return Stream.of(
				Stream.of(draft.title(), dateline.datePrinted(), dateline.place(), plain(draft.sourceNote()),
						draft.participantsNote()),
				sides.stream(), draft.participations().stream().map(Participation::namePrinted),
				turns.stream().map(Turn::heading), turns.stream().map(Turn::speaker),
				draft.particulars().stream().map((particular) -> plain(particular.html())),
				turns.stream().map(Turn::text),
				turns.stream()
					.map(Turn::notes)
					.flatMap(List::stream)
					.filter((note) -> note.kind() != NoteKind.GLOSS)
					.map((note) -> plain(note.html())))
			.flatMap((strings) -> strings)
			.collect(Collectors.joining(" "));
	}

	private static String plain(String html) {
		return (html != null) ? Jsoup.parse(html).text() : "";
	}

}
