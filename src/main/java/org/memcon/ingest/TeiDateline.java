package org.memcon.ingest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Certainty;
import org.memcon.conversation.Dateline;

/**
 * Reads where and when from a document's {@code dateline}. What is printed is kept; the
 * attributes only sort.
 */
record TeiDateline(Tei document, Findings findings) {

	Dateline read() {
		var dateline = main();
		var date = dateline.flatMap((line) -> line.child("date"));
		var start = date.flatMap((tei) -> value(tei, "when", "from", "notBefore"));
		var end = date.flatMap((tei) -> value(tei, "when", "to", "notAfter")).or(() -> start);
		var place = dateline.map(TeiDateline::place).filter((text) -> !text.isEmpty());
		return new Dateline(date.map(Tei::text).orElse(null), start.map(TeiDate::first).orElse(null),
				end.map(TeiDate::last).orElse(null), start.map(TeiDate::time).orElse(null),
				date.flatMap((tei) -> value(tei, "to")).map(TeiDate::time).orElse(null),
				start.map(TeiDate::offset).orElse(null), certainty(date.orElse(null)), place.orElse(null),
				place.map((text) -> certainty(dateline.flatMap((line) -> line.child("placeName")).orElse(null)))
					.orElse(null));
	}

	private Optional<Tei> main() {
		return Stream.of("opener", "", "closer")
			.flatMap((parent) -> parent.isEmpty() ? Stream.of(this.document) : this.document.children(parent).stream())
			.flatMap((parent) -> parent.children("dateline").stream())
			.findFirst();
	}

	private Optional<TeiDate> value(Tei date, String... attributes) {
		for (var attribute : attributes) {
			var printed = date.attribute(attribute);
			if (!printed.isEmpty()) {
				var value = TeiDate.parse(printed);
				if (value.isEmpty()) {
					this.findings.warn(date.line(), "date/@%s is not a date: \"%s\"".formatted(attribute, printed));
				}
				return value;
			}
		}
		return Optional.empty();
	}

	private static String place(Tei dateline) {
		return dateline.descendants("placeName").map(Tei::text).collect(Collectors.joining(", "));
	}

	private static Certainty certainty(@Nullable Tei tei) {
		return (tei == null) ? Certainty.LOW : Certainties.of(tei);
	}

}
