package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.memcon.conversation.Dateline;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.paper.SheetMark.SheetMarkKind;
import org.memcon.paper.dateline.DateTimePlace;
import org.memcon.paper.delegation.ListedParticipant;
import org.memcon.paper.delegation.ParticipantListReader;
import org.memcon.paper.form.FormField;
import org.memcon.paper.form.FormTitle;
import org.memcon.paper.scan.Legibility;
import org.memcon.paper.scan.Sheet;
import org.memcon.paper.scan.TypedLine;
import org.memcon.participant.Capacity;

/**
 * Recognises the White House form on the sheets of a paper, even if the text is not
 * clean.
 */
final class FormRecognizer {

	private static final double USUAL_MARGIN = 540;

	/**
	 * A memorandum of conversation may be of a telephone call: "SUBJECT: Telephone
	 * Conversation with…".
	 */
	private static final Pattern BY_TELEPHONE = Pattern.compile("(?i).*\\b(?:telephone|telcon|phone call)\\b.*");

	private static final int LONGEST_QUOTATION = 1000;

	private final List<SheetMark> marks = new ArrayList<>();

	private final WordCounts words;

	private final Findings findings;

	private FormRecognizer(WordCounts words, Findings findings) {
		this.words = words;
		this.findings = findings;
	}

	static RecognizedPaper read(List<Sheet> sheets, Findings findings) {
		var words = WordCounts.of(sheets);
		var doubles = new DoubledTextFilter(words);
		var joiner = new SpacedLetterJoiner(words);
		var repaired = sheets.stream().map(doubles::withoutDoubles).map(joiner::join).toList();
		var recognizer = new FormRecognizer(WordCounts.of(repaired), findings);
		if (doubles.dropped() > 0) {
			recognizer.warn(1, ("the text layer has two readings of the same words; the more frequent one was kept"
					+ " and %,d words were left out")
				.formatted(doubles.dropped()));
		}
		return recognizer.read(repaired);
	}

	private RecognizedPaper read(List<Sheet> sheets) {
		var parts = sheets.stream().collect(Collectors.partitioningBy(InsertedSheet::is));
		var inserted = parts.getOrDefault(true, List.of());
		var papers = parts.getOrDefault(false, List.of());
		inserted.forEach((sheet) -> warn(sheet.number(), "was inserted by the archive and is not part of the record"));
		papers.forEach(this::checkLegibility);
		var running = RunningText.of(papers);
		this.marks.addAll(running.marks());
		return TitlePosition.find(running.sheets())
			.map((title) -> form(title, running.sheets(), inserted))
			.orElseGet(() -> withoutForm(running.sheets(), inserted));
	}

	private void checkLegibility(Sheet sheet) {
		var legibility = Legibility.of(sheet);
		if (sheet.hasText() && legibility.isPoor()) {
			warn(sheet.number(), "the text is hardly legible: " + legibility);
		}
		if (!sheet.aslant().isEmpty()) {
			warn(sheet.number(), "text at an angle was left out: "
					+ shortened(sheet.aslant().stream().map(TypedLine::text).collect(Collectors.joining(" / "))));
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_QUOTATION) ? text : text.substring(0, LONGEST_QUOTATION) + " …";
	}

	private RecognizedPaper form(TitlePosition title, List<Sheet> running, List<Sheet> inserted) {
		var sheet = running.get(title.sheet());
		var below = sheet.lines().subList(title.line() + 1, sheet.lines().size());
		var head = FormHead.read(below);
		var margin = sheet.lines().stream().mapToDouble(TypedLine::right).max().orElse(USUAL_MARGIN);
		var participants = participants(head, margin);
		head.lines(FormField.OTHER).stream().map(TypedLine::text).forEach((printed) -> {
			var kind = printed.matches("(?i)classif.*") ? SheetMarkKind.CLASSIFICATION : SheetMarkKind.UNKNOWN;
			this.marks.add(new SheetMark(sheet.number(), kind, printed, Certainty.HIGH));
		});
		var dateTimePlace = head.printed(FormField.DATE_TIME_PLACE)
			.map(DateTimePlace::read)
			.orElse(DateTimePlace.UNKNOWN);
		var subject = head.printed(FormField.SUBJECT);
		var body = new ArrayList<>(running);
		var text = new ArrayList<>(sheet.lines().subList(0, title.line()));
		text.addAll(head.rest(below));
		body.set(title.sheet(), sheet.with(List.copyOf(text)));
		var turns = turns(body, participants);
		warnOfMissingFields(subject, participants, dateTimePlace.dateline());
		warnOfUnknownMarks();
		var isCall = title.title() == FormTitle.TELEPHONE
				|| subject.filter((printed) -> BY_TELEPHONE.matcher(printed).matches()).isPresent();
		var isAsTitled = (title.title() == FormTitle.TELEPHONE) == isCall;
		return new RecognizedPaper(isCall ? RecordForm.TELCON : RecordForm.MEMCON,
				isAsTitled ? Certainty.HIGH : Certainty.MEDIUM, title.segment().text(), subject.orElse(null),
				dateTimePlace, participants,
				ParticipantListReader.reference(head.lines(FormField.PARTICIPANTS)).orElse(null), turns,
				List.copyOf(this.marks), inserted);
	}

	private static List<ListedParticipant> participants(FormHead head, double margin) {
		return Stream
			.of(ParticipantListReader.read(head.lines(FormField.PARTICIPANTS), margin),
					ParticipantListReader.read(head.lines(FormField.NOTETAKERS), margin, Capacity.NOTETAKER),
					ParticipantListReader.read(head.lines(FormField.INTERPRETERS), margin, Capacity.INTERPRETER))
			.flatMap(List::stream)
			.toList();
	}

	private RecognizedPaper withoutForm(List<Sheet> running, List<Sheet> inserted) {
		if (running.stream().anyMatch(Sheet::hasText)) {
			warn(1, "no title of a memorandum of conversation could be read: the form of the record is not known");
			warn(1, "no date could be read");
		}
		warnOfUnknownMarks();
		return new RecognizedPaper(null, Certainty.LOW, null, null, DateTimePlace.UNKNOWN, List.of(), null,
				turns(running, List.of()), List.copyOf(this.marks), inserted);
	}

	private List<RecognizedTurn> turns(List<Sheet> text, List<ListedParticipant> participants) {
		var body = text.stream().map(BrokenSpeakerLabels::joined).toList();
		var speakers = new SpeakerNames(body, participants);
		var turns = TurnReader.read(body, speakers, this.words);
		body.forEach((sheet) -> speakers.likelyLabels(sheet)
			.forEach((words) -> warn(sheet.number(), "perhaps a speaker, left in the turn before: " + words)));
		if (!turns.isEmpty() && turns.stream().allMatch((turn) -> turn.speaker() == null)) {
			warn(1, "no speaker could be read");
		}
		return turns;
	}

	private void warnOfMissingFields(Optional<String> subject, List<ListedParticipant> participants,
			Dateline dateline) {
		if (subject.isEmpty()) {
			warn(1, "no subject could be read");
		}
		if (participants.isEmpty()) {
			warn(1, "no participants could be read");
		}
		if (dateline.startsOn() == null) {
			var printed = dateline.datePrinted();
			warn(1, "no date could be read" + ((printed != null) ? " in \"" + printed + "\"" : ""));
		}
	}

	private void warnOfUnknownMarks() {
		this.marks.stream()
			.filter((mark) -> mark.kind() == SheetMarkKind.UNKNOWN || mark.kind() == SheetMarkKind.SPECKS
					&& mark.printed().chars().anyMatch(Character::isLetterOrDigit))
			.collect(Collectors.groupingBy(SheetMark::sheet, TreeMap::new,
					Collectors.mapping(SheetMark::printed, Collectors.joining(" / "))))
			.forEach((sheet, printed) -> warn(sheet, "removed from the running text and not recognised: " + printed));
	}

	private void warn(int sheet, String message) {
		this.findings.warn(sheet, "page %d: %s".formatted(sheet, message));
	}

}
