package org.memcon.tei.dateline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;

/**
 * Reads where and when from a document's {@code dateline}. What is printed is kept; the
 * attributes only sort.
 */
public class TeiDateline {

	private static final Pattern UNDATED = Pattern.compile("(?i)\\b(undated|no date|n\\.d\\.)");

	private static final Pattern GREGORIAN = Pattern.compile("(?i)|#?gregorian");

	private static final int FIRST_LIKELY_YEAR = 1700;

	private static final int LONGEST_GUESS_IN_DAYS = 366;

	private final TeiElement document;

	private final boolean isExported;

	private final Optional<TeiElement> dateline;

	private final Optional<TeiElement> date;

	private final DatelineWords words;

	private final Findings findings;

	/** The certainty that the date states. */
	private final Optional<Certainty> certainty;

	public TeiDateline(TeiDocument document, Findings findings) {
		this.document = document.div();
		this.isExported = document.isExported();
		this.dateline = document.dateline();
		this.date = this.dateline.flatMap(TeiDateline::date);
		this.words = new DatelineWords(this.dateline, this.date);
		this.findings = findings;
		this.certainty = this.date.map((element) -> element.certainty(findings));
	}

	/**
	 * The one to sort by: of several calendars the Gregorian, and where the editors
	 * correct a date in brackets, "May 23 [24]", what they say.
	 */
	private static Optional<TeiElement> date(TeiElement line) {
		var dates = line.descendants("date").filter((date) -> !date.isWithin("note")).toList();
		return Stream
			.<Predicate<TeiElement>>of((date) -> date.text().startsWith("["),
					(date) -> date.attribute("calendar").contains("gregorian"), (date) -> true)
			.flatMap((preferred) -> dates.stream().filter(preferred))
			.findFirst();
	}

	/** Reads the dateline; what is printed clearly goes before the attributes. */
	public Dateline read() {
		var start = value("when", "from", "notBefore");
		var end = attribute("when").isEmpty() ? value("to", "notAfter") : start;
		var from = this.isExported ? start : start.or(() -> end);
		var to = this.isExported ? end : end.or(() -> start);
		var printed = this.words.printed();
		var found = printedDate(printed, from.or(() -> to).map((it) -> it.first().getYear()).orElse(null));
		var days = reportOddYears(days(from, to, found, start.isEmpty() || isInferred()));
		var times = times(found.map((it) -> String.valueOf(printed).substring(it.end())).orElse(""));
		var place = this.words.place();
		return new Dateline(printed, days.first(), days.last(), times.start(), times.end(),
				from.or(() -> to).map(TeiDate::offset).orElse(null), days.certainty(), place,
				(place != null) ? placeCertainty() : null);
	}

	/** The days to sort by, and how sure they are. */
	private record Days(@Nullable LocalDate first, @Nullable LocalDate last, Certainty certainty) {
	}

	/** An exported file, another calendar and a date that was inferred are left alone. */
	private Optional<PrintedDate> printedDate(@Nullable String printed, @Nullable Integer year) {
		var isLeftAlone = this.isExported || this.date
			.filter((it) -> it.attribute("ana").contains("#date_")
					|| !GREGORIAN.matcher(it.attribute("calendar")).matches())
			.isPresent();
		return Optional.ofNullable(printed)
			.filter((words) -> !isLeftAlone)
			.flatMap((words) -> PrintedDate.in(words, year));
	}

	private Days days(Optional<TeiDate> from, Optional<TeiDate> to, Optional<PrintedDate> found, boolean isInferred) {
		if (from.isEmpty() && to.isEmpty()) {
			return found.map((it) -> new Days(it.first(), it.last(), this.certainty.orElse(Certainty.HIGH)))
				.orElseGet(this::guess);
		}
		var stated = new Days(from.map(TeiDate::first).orElse(null), to.map(TeiDate::last).orElse(null),
				this.certainty.orElse(isInferred ? Certainty.LOW : Certainty.HIGH));
		return (found.isEmpty() || from.isEmpty() || to.isEmpty()) ? stated
				: preferred(found.get(), from.get().first(), to.get().last(), stated);
	}

	private Days preferred(PrintedDate found, LocalDate from, LocalDate to, Days stated) {
		if (!found.contradicts(from, to)) {
			var isMorePrecise = found.narrows(from, to) && !attribute("when").isEmpty();
			return isMorePrecise ? new Days(found.first(), found.last(), stated.certainty()) : stated;
		}
		var isTaken = this.certainty.isEmpty() && (isLikely(found.first()) || !isLikely(from));
		warn("the date printed, \"%s\", contradicts the attributes, %s; %s is taken".formatted(this.words.printed(),
				Stream.of(from, to).distinct().map(LocalDate::toString).collect(Collectors.joining(" to ")),
				isTaken ? "the printed one" : "the latter"));
		return isTaken ? new Days(found.first(), found.last(), Certainty.LOW)
				: new Days(from, to, this.certainty.orElse(Certainty.LOW));
	}

	private Days reportOddYears(Days days) {
		var odd = Stream.concat(Stream.ofNullable(days.first()), Stream.ofNullable(days.last()))
			.filter((day) -> !isLikely(day))
			.map(LocalDate::getYear)
			.findFirst();
		odd.ifPresent((year) -> this.findings.warn(this.dateline.map(TeiElement::line).orElse(1),
				"the year %d is hardly that of a conversation".formatted(year)));
		return odd.isEmpty() ? days : new Days(days.first(), days.last(), Certainty.LOW);
	}

	private static boolean isLikely(LocalDate day) {
		return day.getYear() >= FIRST_LIKELY_YEAR && day.getYear() <= Year.now().getValue() + 1;
	}

	/** The times as printed or, if they are not, as the attributes state them. */
	private DatelineTimes times(String behindDate) {
		var start = time("when", "from");
		var end = time("to");
		var printed = DatelineWords.isStated(this.date) ? DatelineTimes.NONE : DatelineTimes.in(behindDate);
		var from = Optional.ofNullable(printed.start());
		return new DatelineTimes(from.or(() -> start).orElse(null),
				Optional.ofNullable(printed.end())
					.or(() -> end.filter((it) -> from.isEmpty() || from.equals(start)))
					.orElse(null));
	}

	/** The time of the date, or else the time that stands beside it. */
	private Optional<LocalTime> time(String... attributes) {
		return this.date.flatMap((date) -> date.firstOf(attributes))
			.flatMap(TeiDate::parse)
			.map(TeiDate::time)
			.or(() -> this.dateline.flatMap((line) -> line.child("time"))
				.flatMap((time) -> time.firstOf(attributes))
				.flatMap(TeiDate::parseTime));
	}

	private String attribute(String name) {
		return this.date.map((it) -> it.attribute(name)).orElse("");
	}

	private Optional<TeiDate> value(String... attributes) {
		return Stream.of(attributes).filter((name) -> !attribute(name).isEmpty()).findFirst().flatMap(this::parsed);
	}

	private Optional<TeiDate> parsed(String name) {
		var value = TeiDate.parse(attribute(name));
		if (value.isEmpty()) {
			warn("date/@%s is not a date: \"%s\"".formatted(name, attribute(name)));
		}
		return value;
	}

	private void warn(String fault) {
		this.findings.warn(this.date.map(TeiElement::line).orElse(1), fault);
	}

	/**
	 * FRUS: the editors' own guess, where the dateline has nothing to sort by. Over a
	 * year it is no guess but the span of the volume.
	 */
	private Days guess() {
		var earliest = TeiDate.parse(this.document.attribute("doc-dateTime-min"));
		var latest = TeiDate.parse(this.document.attribute("doc-dateTime-max"));
		var isGuess = earliest.isPresent() && latest.isPresent()
				&& ChronoUnit.DAYS.between(earliest.get().first(), latest.get().last()) <= LONGEST_GUESS_IN_DAYS;
		return new Days(isGuess ? earliest.get().first() : null, isGuess ? latest.get().last() : null,
				this.certainty.orElse(Certainty.LOW));
	}

	/**
	 * FRUS: {@code @ana="#date_undated-…"} gives the reason why a date was inferred;
	 * older volumes only print that there is none. One that is only bounded is inferred.
	 */
	private boolean isInferred() {
		return attribute("when").isEmpty() && attribute("from").isEmpty() || attribute("ana").contains("#date_")
				|| this.date.filter((it) -> UNDATED.matcher(it.text()).find()).isPresent();
	}

	private Certainty placeCertainty() {
		return this.dateline.flatMap((line) -> line.child("placeName"))
			.map((element) -> element.certainty(this.findings))
			.orElse(Certainty.HIGH);
	}

}
