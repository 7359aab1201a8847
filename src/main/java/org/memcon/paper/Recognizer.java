package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.RecordForm;
import org.memcon.paper.FormHead.Place;
import org.memcon.paper.Recognized.Remark;

/**
 * Recognises the White House form in the sheets of a paper, however clean its text is.
 */
class Recognizer {

	private static final double USUAL_MARGIN = 540;

	/**
	 * Titled "Memorandum of Conversation", and yet by telephone: "SUBJECT: Telephone
	 * Conversation with…".
	 */
	private static final Pattern BY_TELEPHONE = Pattern.compile("(?i).*\\b(?:telephone|telcon|phone call)\\b.*");

	/** Words of less than this part are no text that a reader can use. */
	private static final double LEGIBLE = 0.7;

	private static final int LONGEST_QUOTATION = 1000;

	private static final int LONGEST_WORD = 40;

	private static final Pattern WORD = Pattern
		.compile("[\"'“‘(]*(?:\\p{L}\\p{Ll}*(?:['’-]\\p{L}+)*|\\p{Lu}+|\\d[\\d,.:/-]*)[\"'”’),.;:?!]*");

	private final List<Remark> remarks = new ArrayList<>();

	private final List<Mark> marks = new ArrayList<>();

	private List<Sheet> sheets;

	private Vocabulary vocabulary;

	private Recognizer(List<Sheet> sheets) {
		this.vocabulary = Vocabulary.of(sheets);
		this.sheets = sheets;
	}

	static Recognized read(List<Sheet> sheets) {
		return new Recognizer(sheets).read();
	}

	private Recognized read() {
		clean();
		var sheets = this.sheets.stream().collect(Collectors.partitioningBy(ArchiveSheet::is));
		var archiveSheets = sheets.get(true);
		var papers = sheets.get(false);
		archiveSheets.forEach((sheet) -> remark(sheet.number(), "is a sheet of the archive, not of the record"));
		papers.forEach(this::judge);
		var running = RunningText.of(papers, FormHead.find(papers).isPresent());
		this.marks.addAll(running.marks());
		var place = FormHead.find(running.sheets());
		return place.map((found) -> form(found, running.sheets(), archiveSheets))
			.orElseGet(() -> formless(running.sheets(), archiveSheets));
	}

	/** Joins torn words, and takes one of two readings. */
	private void clean() {
		var overlaid = new Overlaid(this.vocabulary);
		var spacing = new LetterSpacing(this.vocabulary);
		this.sheets = this.sheets.stream().map(overlaid::single).map(spacing::join).toList();
		this.vocabulary = Vocabulary.of(this.sheets);
		if (overlaid.dropped() > 0) {
			remark(1,
					"the text layer holds two readings of the same words; of each the commoner was taken, and %,d were left out"
						.formatted(overlaid.dropped()));
		}
	}

	private void judge(Sheet sheet) {
		var words = sheet.lines().stream().flatMap((line) -> line.words().stream()).toList();
		var legible = words.stream().filter(Recognizer::isWord).count();
		if (sheet.hasText() && legible < LEGIBLE * words.size()) {
			remark(sheet.number(),
					"the text is hardly legible: %d of %d words look like words".formatted(legible, words.size()));
		}
		if (!sheet.aslant().isEmpty()) {
			remark(sheet.number(), "text at an angle was left out: "
					+ shortened(sheet.aslant().stream().map(TypedLine::text).collect(Collectors.joining(" / "))));
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_QUOTATION) ? text : text.substring(0, LONGEST_QUOTATION) + " …";
	}

	private static boolean isWord(Word word) {
		return word.text().length() <= LONGEST_WORD && WORD.matcher(word.text()).matches();
	}

	private Recognized form(Place place, List<Sheet> running, List<Sheet> archiveSheets) {
		var sheet = running.get(place.sheet());
		this.marks.addAll(0, LetterHead.marks(sheet, place));
		var below = sheet.lines().subList(place.line() + 1, sheet.lines().size());
		var head = FormHead.read(below);
		var margin = sheet.lines().stream().mapToDouble(TypedLine::right).max().orElse(USUAL_MARGIN);
		var roll = Roll.read(head.lines(FormField.PARTICIPANTS), margin);
		var when = head.printed(FormField.WHEN_AND_WHERE)
			.map((printed) -> When.read(printed.text()))
			.orElse(When.UNKNOWN);
		var subject = head.printed(FormField.SUBJECT);
		var body = new ArrayList<>(running);
		body.set(place.sheet(), sheet.with(List.copyOf(below.subList(head.end(), below.size()))));
		var turns = turns(body, roll);
		tellWhatIsMissing(subject, roll, when);
		tellWhatIsNotUnderstood();
		var isCall = place.title() == FormTitle.TELEPHONE
				|| subject.filter((printed) -> BY_TELEPHONE.matcher(printed.text()).matches()).isPresent();
		var isAsTitled = (place.title() == FormTitle.TELEPHONE) == isCall;
		return new Recognized(isCall ? RecordForm.TELCON : RecordForm.MEMCON,
				isAsTitled ? Certainty.HIGH : Certainty.MEDIUM, new Printed(place.segment().text(), Certainty.HIGH),
				subject.orElse(null), when, roll, turns, List.copyOf(this.marks), archiveSheets,
				List.copyOf(this.remarks));
	}

	private Recognized formless(List<Sheet> running, List<Sheet> archiveSheets) {
		if (running.stream().anyMatch(Sheet::hasText)) {
			remark(1, "no title of a memorandum of conversation could be read: the form of the record is not known");
			remark(1, "no date could be read");
		}
		tellWhatIsNotUnderstood();
		return new Recognized(null, Certainty.LOW, null, null, When.UNKNOWN, List.of(), turns(running, List.of()),
				List.copyOf(this.marks), archiveSheets, List.copyOf(this.remarks));
	}

	private List<Turned> turns(List<Sheet> body, List<Attendee> roll) {
		var turns = TurnReader.read(body, new SpeakerNames(body, roll), this.vocabulary);
		if (!turns.isEmpty() && turns.stream().allMatch((turn) -> turn.speaker() == null)) {
			remark(1, "no speaker could be read");
		}
		return turns;
	}

	private void tellWhatIsMissing(Optional<Printed> subject, List<Attendee> roll, When when) {
		if (subject.isEmpty()) {
			remark(1, "no subject could be read");
		}
		if (roll.isEmpty()) {
			remark(1, "no participants could be read");
		}
		if (when.dateline().startsOn() == null) {
			remark(1, "no date could be read" + quoted(when.dateline().datePrinted()));
		}
	}

	private void tellWhatIsNotUnderstood() {
		this.marks.stream()
			.filter((mark) -> mark.is(MarkKind.UNKNOWN)
					|| mark.is(MarkKind.SPECKS) && mark.printed().chars().anyMatch(Character::isLetterOrDigit))
			.collect(Collectors.groupingBy(Mark::sheet, TreeMap::new,
					Collectors.mapping(Mark::printed, Collectors.joining(" / "))))
			.forEach((sheet, printed) -> remark(sheet,
					"taken out of the running text and not understood: " + shortened(printed)));
	}

	private static String quoted(@Nullable String printed) {
		return (printed != null) ? " in \"" + printed + "\"" : "";
	}

	private void remark(int sheet, String message) {
		this.remarks.add(new Remark(sheet, "page %d: %s".formatted(sheet, message)));
	}

}
