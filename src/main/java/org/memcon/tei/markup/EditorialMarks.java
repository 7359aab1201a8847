package org.memcon.tei.markup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what editors encode about the text into words, so that pages, files and search all
 * have it: of several readings one stays in the text and the others become a note; a gap,
 * and what is doubtful, supplied, added or deleted, stands in brackets (TEI
 * {@code choice}, {@code app}, {@code subst}, {@code gap}, {@code unclear},
 * {@code supplied}, {@code add}, {@code del}).
 */
final class EditorialMarks {

	/** Readings as printed come before what editors make of them. */
	private static final List<String> PREFERRED = List.of("lem", "abbr", "sic", "orig", "add", "rdg");

	private static final String NOTE_LABEL = "*";

	/** The reason for leaving out a page with nothing on it, in FRUS. */
	private static final String BLANK = "convenience";

	private EditorialMarks() {
	}

	static void write(TeiElement root) {
		root.children().forEach(EditorialMarks::element);
	}

	private static void element(TeiElement element) {
		write(element);
		switch (element.name()) {
			case "choice", "app", "subst" -> readings(element);
			case "gap" -> gap(element);
			case "unclear" -> enclose(element, "", " [?]");
			case "supplied" -> enclose(element, "[", "]");
			case "add" -> enclose(element, "[added: ", "]");
			case "del" -> enclose(element, "[deleted: ", "]");
			default -> {
			}
		}
	}

	private static void readings(TeiElement parent) {
		var readings = parent.children().stream().filter((reading) -> !reading.text().isEmpty()).toList();
		if (readings.size() < 2) {
			return;
		}
		var shown = readings.stream().min(Comparator.comparingInt(EditorialMarks::rank)).orElseThrow();
		var others = readings.stream().filter((reading) -> !reading.equals(shown)).toList();
		if (parent.is("subst", "choice") && shown.is("add", "unclear")) {
			shown.element().setTextContent(shown.text().replaceFirst("^\\[added: (.*)]$", "$1"));
		}
		others.forEach((reading) -> parent.element().removeChild(reading.element()));
		var note = parent.create("note");
		note.setAttribute("n", NOTE_LABEL);
		note.setTextContent(others.stream().map(EditorialMarks::described).collect(Collectors.joining("; ")));
		parent.element().appendChild(note);
	}

	private static int rank(TeiElement reading) {
		var rank = PREFERRED.indexOf(reading.name());
		return (rank < 0) ? PREFERRED.size() : rank;
	}

	private static String described(TeiElement reading) {
		return switch (reading.name()) {
			case "expan" -> "In full: ";
			case "corr" -> "Corrected: ";
			case "reg" -> "Regular form: ";
			case "del" -> "";
			default -> "Other reading: ";
		} + reading.text();
	}

	/** Says what is missing and how much, unless it describes that itself. */
	private static void gap(TeiElement gap) {
		if (WithheldGap.isDescribed(gap) || gap.isWithin("seg") || BLANK.equals(gap.attribute("reason"))) {
			return;
		}
		var described = gap.textAt("desc").orElseGet(() -> gap.attribute("reason").replaceAll("[_\\s]+", " "));
		var extent = gap.firstOf("extent")
			.orElseGet(() -> (gap.attribute("quantity") + " " + gap.attribute("unit")).strip());
		var words = Stream.of(described.isEmpty() ? "gap" : described, extent)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(": "));
		gap.element().setTextContent(words.startsWith("[") ? words : "[" + words + "]");
	}

	private static void enclose(TeiElement element, String before, String after) {
		if (element.text().isEmpty() || element.attribute("rend").equals("bracketed")
				|| element.text().startsWith("[") && element.text().endsWith("]")) {
			return;
		}
		var document = element.element().getOwnerDocument();
		element.element().insertBefore(document.createTextNode(before), element.element().getFirstChild());
		element.element().appendChild(document.createTextNode(after));
	}

}
