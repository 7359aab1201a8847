package org.memcon.tei.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.WhiteSpace;
import org.memcon.tei.markup.TeiElement;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import org.springframework.util.StringUtils;

/**
 * The words of a dateline: those from the date on are the date as printed, those before
 * it the place.
 */
record DatelineWords(Optional<TeiElement> line, Optional<TeiElement> date) {

	private static final Pattern BRACKETS = Pattern.compile("\\[\\s*\\?\\s*\\]|[\\[\\]]");

	/** Words between a place and its date: "Berlin, den", "Paris, le". */
	private static final Pattern BEFORE_DATE = Pattern
		.compile("(?i)(?:[\\s,;:—–-]+|^)(?:den|dem|der|am|vom|le|il|el|el día|on|the|this|dated|at)$");

	private static final Pattern EDGE = Pattern.compile("^[\\s.,;:—–-]+|[\\s,;:—–-]+$|(?<!\\b\\p{L})\\.$");

	/** FRUS, in older volumes: {@code *No. 4.[8]}. */
	private static final String NOTHING = "[^\\p{L}\\p{N}]*|\\W*(?:no\\.? ?\\d+|untitled)\\W*\\d*\\W*";

	private static final Pattern NO_DATE = Pattern.compile("(?i)" + NOTHING);

	private static final Pattern NO_PLACE = Pattern
		.compile("(?i)" + NOTHING + "|[^\\p{L}]*|(?:undated|no date|n\\. ?d)\\.?");

	/** Returns the words from the date on: "November 6, 1969, noon". */
	@Nullable String printed() {
		if (isStated(this.date)) {
			return orNull(this.date.map(TeiElement::text).orElse(""));
		}
		var nodes = nodes();
		var end = (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Text) ? nodes.size() - 1 : nodes.size();
		var start = Math.min(indexOfDate(), end);
		var tail = TeiElement.raw(nodes.subList(end, nodes.size()), "placeName").replaceAll("[\\s.,;]+$", "");
		var words = WhiteSpace.fold(TeiElement.raw(nodes.subList(start, end), "placeName") + tail);
		var date = balanced(words.substring(this.date.isPresent() ? 0 : startOfDate(words)));
		return NO_DATE.matcher(date).matches() ? null : date;
	}

	/** Returns the words before the date: "Glassboro, New Jersey". */
	@Nullable String place() {
		var stated = this.line.flatMap((element) -> element.child("placeName"));
		if (isStated(stated)) {
			return orNull(stated.map(TeiElement::text).orElse(""));
		}
		var before = WhiteSpace.fold(TeiElement.raw(nodes().subList(0, indexOfDate()), "note"));
		if (this.date.isEmpty()) {
			var all = WhiteSpace.fold(TeiElement.raw(nodes(), "note"));
			before = all.substring(0, startOfDate(all));
		}
		var named = this.line.stream().flatMap((element) -> element.descendants("placeName")).map(TeiElement::text);
		return place(before.isBlank() ? named.collect(Collectors.joining(", ")) : before);
	}

	/** An element that states its certainty holds nothing but the date or the place. */
	static boolean isStated(Optional<TeiElement> element) {
		return element.filter((it) -> !it.attribute("cert").isEmpty()).isPresent();
	}

	/** Finds the beginning of a date that no element marks. */
	private static int startOfDate(String words) {
		return PrintedDate.in(words, 2000).map(PrintedDate::start).orElse(0);
	}

	private static @Nullable String place(String words) {
		var place = trimmed(BRACKETS.matcher(words).replaceAll(""));
		var shorter = trimmed(BEFORE_DATE.matcher(place).replaceFirst(""));
		return NO_PLACE.matcher(shorter).matches() ? null : shorter;
	}

	private static String trimmed(String words) {
		return EDGE.matcher(EDGE.matcher(words.strip()).replaceAll("")).replaceAll("");
	}

	/** Half of a pair of brackets around place and date says nothing. */
	private static String balanced(String words) {
		var isBalanced = StringUtils.countOccurrencesOf(words, "[") == StringUtils.countOccurrencesOf(words, "]");
		return (isBalanced ? words : BRACKETS.matcher(words).replaceAll("")).replaceAll("^[\\s,;]+", "");
	}

	private List<Node> nodes() {
		return this.line.map(TeiElement::nodes).orElse(List.of());
	}

	private int indexOfDate() {
		var first = this.line.flatMap((element) -> element.descendants("date").findFirst()).map(TeiElement::element);
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

}
