package org.memcon.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.memcon.paper.text.PortionMarks;

/**
 * Maps what was recognised of a paper to its particulars, as printed.
 */
record PaperParticulars(RecognizedPaper paper, int sheets) {

	/** The number of the case under which a paper was reviewed: 2013-0517-M (1.02). */
	private static final Pattern CASE = Pattern
		.compile("\\b((?:19|20)\\d\\d-\\d{3,4}-[A-Z]{1,3})\\b(?:\\s*\\([\\d.]+\\))?");

	private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)\\b");

	private static final Pattern LIBRARY = Pattern
		.compile("(?m)((?:\\p{Lu}[\\p{L}.]* ){1,4}(?:Presidential )?Library)(?: Staff)?\\.?\\s*$");

	// particular <- where it was read
	List<Particular> particulars() {
		var dateTimePlace = this.paper.dateTimePlace();
		var timeCertainty = dateTimePlace.dateline().dateCertainty();
		var stamp = joined(SheetMarkKind.DECLASSIFICATION);
		return Stream
			.of(particular(ParticularKind.DOCUMENT_TITLE, title(), Certainty.HIGH),
					particular(ParticularKind.SUBJECT_LINE, this.paper.subject(), Certainty.HIGH),
					particular(ParticularKind.START, dateTimePlace.startPrinted(), timeCertainty),
					particular(ParticularKind.END, dateTimePlace.endPrinted(), timeCertainty),
					particular(ParticularKind.TIME_ZONE, dateTimePlace.zonePrinted(), timeCertainty), place(),
					particular(ParticularKind.PAGES, pages(), Certainty.HIGH),
					particular(ParticularKind.CLASSIFICATION, classification(), lowest(SheetMarkKind.CLASSIFICATION)),
					particular(ParticularKind.DECLASSIFICATION_AUTHORITY, stamp,
							lowest(SheetMarkKind.DECLASSIFICATION)),
					particular(ParticularKind.DECLASSIFICATION_CASE, cases(stamp), Certainty.MEDIUM),
					particular(ParticularKind.DECLASSIFICATION_DATE,
							DAY.matcher(stamp).results().map(MatchResult::group).findFirst().orElse(null),
							Certainty.MEDIUM),
					particular(ParticularKind.NSC_LOG, joined(SheetMarkKind.LOG_NUMBER), Certainty.HIGH), repository())
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Particular> particular(ParticularKind kind, @Nullable String text, Certainty certainty) {
		return Optional.ofNullable(text)
			.filter((printed) -> !printed.isBlank())
			.map((printed) -> new Particular(kind, Html.escape(printed), SourceSupport.NONE, certainty));
	}

	private @Nullable String title() {
		var letterhead = joined(SheetMarkKind.LETTERHEAD);
		var title = this.paper.title();
		return (title == null || letterhead.isEmpty()) ? title
				: "%s, on the letterhead \"%s\"".formatted(title, letterhead);
	}

	/** Maps the place: the form gives that of the American president. */
	private Optional<Particular> place() {
		var place = Objects.requireNonNullElse(this.paper.dateTimePlace().dateline().place(), "");
		return (this.paper.form() == RecordForm.TELCON) ? particular(ParticularKind.PLACE_US, place, Certainty.MEDIUM)
				: particular(ParticularKind.ROOM, place.substring(0, Math.max(0, place.indexOf(','))),
						Certainty.MEDIUM);
	}

	private String pages() {
		var added = this.paper.insertedSheets().size();
		return (added == 0) ? String.valueOf(this.sheets)
				: "%d, and %d that the archive has put in".formatted(this.sheets - added, added);
	}

	/** The marking, the lines about it, and the readings that are uncertain. */
	private String classification() {
		var read = this.paper.marks(SheetMarkKind.CLASSIFICATION)
			.filter((mark) -> mark.certainty() == Certainty.HIGH)
			.map((mark) -> mark.printed().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
		var control = this.paper.marks(SheetMarkKind.CONTROL).map(SheetMark::printed);
		var parts = Stream.concat(read, control).distinct().collect(Collectors.toCollection(ArrayList::new));
		var garbled = this.paper.marks(SheetMarkKind.CLASSIFICATION)
			.filter((mark) -> mark.certainty() != Certainty.HIGH)
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
			.map(PlacedText::text)
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

	private String cases(String stamp) {
		var cases = CASE.matcher(stamp).results().map(MatchResult::group).collect(Collectors.joining(", "));
		return cases.isEmpty() ? inserted(CASE, ", ") : cases;
	}

	private Optional<Particular> repository() {
		var photocopy = this.paper.marks(SheetMarkKind.PHOTOCOPY).map(SheetMark::printed).findFirst().orElse("");
		return particular(ParticularKind.REPOSITORY, inserted(LIBRARY, "; "), Certainty.MEDIUM)
			.or(() -> particular(ParticularKind.REPOSITORY, photocopy, Certainty.LOW));
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

	private String joined(SheetMarkKind kind) {
		return this.paper.marks(kind).map(SheetMark::printed).distinct().collect(Collectors.joining(" "));
	}

	private Certainty lowest(SheetMarkKind kind) {
		return this.paper.marks(kind).map(SheetMark::certainty).max(Certainty::compareTo).orElse(Certainty.LOW);
	}

}
