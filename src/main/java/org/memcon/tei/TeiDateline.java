package org.memcon.tei;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.markup.TeiDocument;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Reads where and when from a document's {@code dateline}. What is printed is kept; the
 * attributes only sort.
 */
class TeiDateline {

	private static final Pattern UNDATED = Pattern.compile("(?i)\\b(undated|no date|n\\.d\\.)");

	private static final int LONGEST_GUESS_IN_DAYS = 366;

	private final TeiElement document;

	private final boolean isExported;

	private final Optional<TeiElement> dateline;

	private final Optional<TeiElement> date;

	private final Optional<TeiElement> time;

	private final Findings findings;

	TeiDateline(TeiDocument document, Findings findings) {
		this.document = document.div();
		this.isExported = document.isExported();
		this.dateline = document.dateline();
		this.date = this.dateline.flatMap(TeiDateline::date);
		this.time = this.dateline.flatMap((line) -> line.child("time"));
		this.findings = findings;
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

	Dateline read() {
		var start = value(this.date, "when", "from", "notBefore");
		var stated = value(this.date, "when", "to", "notAfter");
		var end = (stated.isEmpty() && !this.isExported) ? start : stated;
		var isGuess = start.isEmpty() && end.isEmpty();
		var place = place();
		return new Dateline(printed(),
				(isGuess ? guess("doc-dateTime-min") : (start.isEmpty() && !this.isExported) ? end : start)
					.map(TeiDate::first)
					.orElse(null),
				(isGuess ? guess("doc-dateTime-max") : end).map(TeiDate::last).orElse(null),
				value(this.date, "when", "from").map(TeiDate::time).or(() -> time("when", "from")).orElse(null),
				value(this.date, "to").map(TeiDate::time).or(() -> time("to")).orElse(null),
				start.or(() -> end).map(TeiDate::offset).orElse(null), dateCertainty(start.isEmpty()), place,
				(place != null) ? placeCertainty() : null);
	}

	/** An element that states its certainty holds nothing but the date or the place. */
	private static boolean isStated(TeiElement element) {
		return !element.attribute("cert").isEmpty();
	}

	/** Returns the words from the date on: "November 6, 1969, noon". */
	private @Nullable String printed() {
		if (this.date.filter(TeiDateline::isStated).isPresent()) {
			return orNull(this.date.get().text());
		}
		var nodes = nodes();
		var end = (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Text) ? nodes.size() - 1 : nodes.size();
		var start = Math.min(indexOfDate(), end);
		var tail = TeiElement.raw(nodes.subList(end, nodes.size()), "placeName").replaceAll("[\\s.,;]+$", "");
		return orNull(TeiElement.raw(nodes.subList(start, end), "placeName") + tail);
	}

	/** Returns the words before the date: "Glassboro, New Jersey". */
	private @Nullable String place() {
		var stated = this.dateline.flatMap((line) -> line.child("placeName")).filter(TeiDateline::isStated);
		if (stated.isPresent()) {
			return orNull(stated.get().text());
		}
		var before = TeiElement.raw(nodes().subList(0, indexOfDate()), "note").replaceAll("[\\s.,;]+$", "");
		var named = this.dateline.stream().flatMap((line) -> line.descendants("placeName")).map(TeiElement::text);
		return orNull(before.isBlank() ? named.collect(Collectors.joining(", ")) : before);
	}

	private List<Node> nodes() {
		return this.dateline.map(TeiElement::nodes).orElse(List.of());
	}

	private int indexOfDate() {
		var first = this.dateline.flatMap((line) -> line.descendants("date").findFirst()).map(TeiElement::element);
		return first.map((element) -> (int) nodes().stream().takeWhile((node) -> !holds(node, element)).count())
			.orElse(0);
	}

	private static boolean holds(Node node, Node descendant) {
		return node == descendant
				|| (node.compareDocumentPosition(descendant) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
	}

	private static @Nullable String orNull(String text) {
		var folded = WhiteSpace.fold(text);
		return folded.isEmpty() ? null : folded;
	}

	private Optional<TeiDate> value(Optional<TeiElement> date, String... attributes) {
		return first(date, attributes).flatMap((attribute) -> value(date.orElseThrow(), attribute));
	}

	private static Optional<String> first(Optional<TeiElement> teiElement, String... attributes) {
		return teiElement.flatMap((element) -> Stream.of(attributes)
			.filter((attribute) -> !element.attribute(attribute).isEmpty())
			.findFirst());
	}

	private Optional<TeiDate> value(TeiElement date, String attribute) {
		var value = TeiDate.parse(date.attribute(attribute));
		if (value.isEmpty()) {
			this.findings.warn(date.line(),
					"date/@%s is not a date: \"%s\"".formatted(attribute, date.attribute(attribute)));
		}
		return value;
	}

	private Optional<LocalTime> time(String... attributes) {
		return first(this.time, attributes)
			.flatMap((attribute) -> TeiDate.parseTime(this.time.orElseThrow().attribute(attribute)));
	}

	/**
	 * FRUS: the editors' own guess, where the dateline has nothing to sort by. Over a
	 * year it is no guess but the span of the volume.
	 */
	private Optional<TeiDate> guess(String attribute) {
		var earliest = TeiDate.parse(this.document.attribute("doc-dateTime-min"));
		var latest = TeiDate.parse(this.document.attribute("doc-dateTime-max"));
		if (earliest.isEmpty() || latest.isEmpty()
				|| ChronoUnit.DAYS.between(earliest.get().first(), latest.get().last()) > LONGEST_GUESS_IN_DAYS) {
			return Optional.empty();
		}
		return TeiDate.parse(this.document.attribute(attribute));
	}

	/** The certainty as stated; else low if the day is inferred or only bounded. */
	private Certainty dateCertainty(boolean isInferred) {
		return this.date.map((element) -> element.certainty(this.findings))
			.orElseGet(() -> (isInferred || this.date.filter((it) -> !isInferred(it)).isEmpty()) ? Certainty.LOW
					: Certainty.HIGH);
	}

	/**
	 * FRUS: {@code @ana="#date_undated-…"} gives the reason why a date was inferred;
	 * older volumes only print that there is none.
	 */
	private static boolean isInferred(TeiElement date) {
		var isOnlyBounded = Stream.of("when", "from").allMatch((name) -> date.attribute(name).isEmpty());
		return isOnlyBounded || date.attribute("ana").contains("#date_") || UNDATED.matcher(date.text()).find();
	}

	private Certainty placeCertainty() {
		return this.dateline.flatMap((line) -> line.child("placeName"))
			.map((element) -> element.certainty(this.findings))
			.orElse(Certainty.HIGH);
	}

}
