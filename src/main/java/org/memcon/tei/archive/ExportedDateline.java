package org.memcon.tei.archive;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.draft.Findings;
import org.memcon.tei.markup.CertAttribute;
import org.memcon.tei.markup.TeiDate;
import org.memcon.tei.markup.TeiElement;

/**
 * Where and when, as the archive has written it out: nothing but what the attributes say.
 */
final class ExportedDateline {

	private final Optional<TeiElement> date;

	private final Optional<TeiElement> time;

	private final Optional<TeiElement> place;

	private final Findings findings;

	ExportedDateline(TeiElement document, Findings findings) {
		var line = document.child("dateline");
		this.date = line.flatMap((it) -> it.child("date"));
		this.time = line.flatMap((it) -> it.child("time"));
		this.place = line.flatMap((it) -> it.child("placeName"));
		this.findings = findings;
	}

	Dateline read() {
		var start = moment("when", "from", "notBefore");
		var end = moment("when", "to", "notAfter");
		return new Dateline(this.date.map(TeiElement::text).filter((it) -> !it.isEmpty()).orElse(null),
				start.map(TeiDate::first).orElse(null), end.map(TeiDate::last).orElse(null),
				start.map(TeiDate::time).orElse(time("from")), moment("to").map(TeiDate::time).orElse(time("to")),
				start.or(() -> end).map(TeiDate::offset).orElse(null), certainty(this.date).orElse(Certainty.LOW),
				this.place.map(TeiElement::text).orElse(null), certainty(this.place).orElse(null));
	}

	private Optional<TeiDate> moment(String... attributes) {
		return Stream.of(attributes)
			.flatMap((attribute) -> this.date.flatMap((it) -> TeiDate.parse(it.attribute(attribute))).stream())
			.findFirst();
	}

	/** Of a day that is not known. */
	private @Nullable LocalTime time(String attribute) {
		return this.time.flatMap((it) -> TeiDate.parseTime(it.attribute(attribute))).orElse(null);
	}

	private Optional<Certainty> certainty(Optional<TeiElement> element) {
		return element.map((it) -> CertAttribute.of(it, this.findings));
	}

}
