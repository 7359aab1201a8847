package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ParticularKind;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.conversation.evidence.SourceSupport;
import org.memcon.draft.Draft.Particular;
import org.memcon.draft.Html;
import org.memcon.paper.SheetMark.SheetMarkKind;

/**
 * Maps what was recognised of a paper to its particulars, as printed.
 */
class PaperParticulars {

	/** The number of the case under which a paper was reviewed: 2013-0517-M (1.02). */
	private static final Pattern CASE = Pattern
		.compile("\\b((?:19|20)\\d\\d-\\d{3,4}-[A-Z]{1,3})\\b(?:\\s*\\([\\d.]+\\))?");

	private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)\\b");

	private static final Pattern LIBRARY = Pattern
		.compile("(?m)((?:\\p{Lu}[\\p{L}.]* ){1,4}(?:Presidential )?Library)(?: Staff)?\\.?\\s*$");

	private final RecognizedPaper paper;

	private final int sheets;

	private final List<Particular> particulars = new ArrayList<>();

	PaperParticulars(RecognizedPaper paper, int sheets) {
		this.paper = paper;
		this.sheets = sheets;
	}

	// particular <- where it was read
	List<Particular> particulars() {
		add(ParticularKind.DOCUMENT_TITLE, title(), Certainty.HIGH);
		add(ParticularKind.SUBJECT_LINE, this.paper.subject(), Certainty.HIGH);
		times();
		place();
		add(ParticularKind.PAGES, pages(), Certainty.HIGH);
		add(ParticularKind.CLASSIFICATION, classification(), lowest(SheetMarkKind.CLASSIFICATION));
		declassification();
		add(ParticularKind.NSC_LOG, joined(SheetMarkKind.LOG_NUMBER), Certainty.HIGH);
		repository();
		return List.copyOf(this.particulars);
	}

	private void add(ParticularKind kind, @Nullable String text, Certainty certainty) {
		if (text != null && !text.isBlank()) {
			this.particulars.add(new Particular(kind, Html.escape(text), SourceSupport.NONE, certainty));
		}
	}

	private @Nullable String title() {
		var letterhead = joined(SheetMarkKind.LETTERHEAD);
		var title = this.paper.title();
		return (title == null || letterhead.isEmpty()) ? title
				: "%s, on the letterhead \"%s\"".formatted(title, letterhead);
	}

	private void times() {
		var dateTimePlace = this.paper.dateTimePlace();
		var certainty = dateTimePlace.dateline().dateCertainty();
		add(ParticularKind.START, dateTimePlace.startPrinted(), certainty);
		add(ParticularKind.END, dateTimePlace.endPrinted(), certainty);
		add(ParticularKind.TIME_ZONE, dateTimePlace.zonePrinted(), certainty);
	}

	/** Maps the place: the form gives that of the American president. */
	private void place() {
		var place = this.paper.dateTimePlace().dateline().place();
		if (this.paper.form() == RecordForm.TELCON) {
			add(ParticularKind.PLACE_US, place, Certainty.MEDIUM);
		}
		else if (place != null && place.contains(",")) {
			add(ParticularKind.ROOM, place.substring(0, place.indexOf(',')), Certainty.MEDIUM);
		}
	}

	private String pages() {
		var added = this.paper.insertedSheets().size();
		return (added == 0) ? String.valueOf(this.sheets)
				: "%d, and %d that the archive has put in".formatted(this.sheets - added, added);
	}

	/** The marking, the lines about it, and the readings that are uncertain. */
	private String classification() {
		var read = marks(SheetMarkKind.CLASSIFICATION).filter((mark) -> mark.certainty() == Certainty.HIGH)
			.map((mark) -> mark.printed().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
		var control = marks(SheetMarkKind.CONTROL).map(SheetMark::printed);
		var parts = Stream.concat(read, control).distinct().collect(Collectors.toCollection(ArrayList::new));
		var garbled = marks(SheetMarkKind.CLASSIFICATION).filter((mark) -> mark.certainty() != Certainty.HIGH)
			.map((mark) -> "\"%s\" (page %d)".formatted(mark.printed(), mark.sheet()))
			.collect(Collectors.joining(", "));
		if (!garbled.isEmpty()) {
			parts.add("read as " + garbled);
		}
		var portions = portions();
		if (!portions.isEmpty()) {
			parts.add("portion marks: " + portions);
		}
		return String.join("; ", parts);
	}

	private String portions() {
		var counts = new TreeMap<String, Integer>();
		this.paper.turns()
			.stream()
			.flatMap((turn) -> turn.parts().stream())
			.flatMap((part) -> part.paragraphs().stream())
			.flatMap((text) -> PortionMarks.portionMark(text)
				.map("(%s)"::formatted)
				.or(() -> PortionMarks.hasMangledMark(text) ? Optional.of("not legible") : Optional.empty())
				.stream())
			.forEach((mark) -> counts.merge(mark, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

	private void declassification() {
		var stamp = joined(SheetMarkKind.DECLASSIFICATION);
		add(ParticularKind.DECLASSIFICATION_AUTHORITY, stamp, lowest(SheetMarkKind.DECLASSIFICATION));
		var cases = CASE.matcher(stamp).results().map(MatchResult::group).collect(Collectors.joining(", "));
		add(ParticularKind.DECLASSIFICATION_CASE, cases.isEmpty() ? inserted(CASE, ", ") : cases, Certainty.MEDIUM);
		add(ParticularKind.DECLASSIFICATION_DATE,
				DAY.matcher(stamp).results().map(MatchResult::group).findFirst().orElse(null), Certainty.MEDIUM);
	}

	private void repository() {
		var libraries = inserted(LIBRARY, "; ");
		if (libraries.isEmpty()) {
			add(ParticularKind.REPOSITORY,
					marks(SheetMarkKind.PHOTOCOPY).map(SheetMark::printed).findFirst().orElse(null), Certainty.LOW);
		}
		add(ParticularKind.REPOSITORY, libraries, Certainty.MEDIUM);
	}

	/** Joins what is found on the sheets that the archive inserted. */
	private String inserted(Pattern pattern, String delimiter) {
		return this.paper.insertedSheets()
			.stream()
			.flatMap((sheet) -> pattern.matcher(sheet.text()).results())
			.map((match) -> match.group(1))
			.distinct()
			.collect(Collectors.joining(delimiter));
	}

	private Stream<SheetMark> marks(SheetMarkKind kind) {
		return this.paper.marks().stream().filter((mark) -> mark.is(kind));
	}

	private String joined(SheetMarkKind kind) {
		return marks(kind).map(SheetMark::printed).distinct().collect(Collectors.joining(" "));
	}

	private Certainty lowest(SheetMarkKind kind) {
		return marks(kind).map(SheetMark::certainty).max(Certainty::compareTo).orElse(Certainty.LOW);
	}

}
