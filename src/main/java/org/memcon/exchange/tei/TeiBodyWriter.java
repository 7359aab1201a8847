package org.memcon.exchange.tei;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.web.XmlTag;
import org.memcon.web.XmlWriter;

/**
 * Writes a record as the archive's own files are written: one {@code div} with its head,
 * its dateline and its list of participants, and then its pages.
 */
record TeiBodyWriter(XmlWriter xml, TeiScope scope) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	void write() {
		var document = XmlTag.of("div", "document")
			.with("subtype", this.scope.conversation().form().code())
			.with("cert", this.scope.conversation().formCertainty())
			.with("part", this.scope.isExtract() ? "Y" : null);
		var text = XmlTag.of("text").with("xml:lang", this.scope.language());
		this.xml.block(text, () -> this.xml.block(XmlTag.of("body"), () -> this.xml.block(document, () -> {
			this.xml.line(XmlTag.of("head"), this::head);
			this.xml.line(XmlTag.of("dateline"), () -> dateline(this.scope.conversation().dateline()));
			new TeiParticipantListWriter(this.xml, this.scope.content()).write();
			new TeiPageWriter(this.xml, this.scope).write();
		})));
	}

	private void head() {
		this.xml.text(this.scope.conversation().title());
		var note = this.scope.conversation().sourceNote();
		if (note != null) {
			this.xml.inline(XmlTag.of("note", "source"), () -> TeiProseWriter.of(this.xml).content(note));
		}
	}

	private void dateline(Dateline dateline) {
		if (dateline.place() != null) {
			this.xml.inline(XmlTag.of("placeName").with("cert", dateline.placeCertainty()), dateline.place())
				.text(", ");
		}
		this.xml.inline(date(dateline).with("cert", dateline.dateCertainty()), dateline.datePrinted());
		if (dateline.startsOn() == null && (dateline.startsAt() != null || dateline.endsAt() != null)) {
			this.xml.text(", ")
				.inline(XmlTag.of("time")
					.with("from", time(dateline.startsAt(), dateline.zone()))
					.with("to", time(dateline.endsAt(), dateline.zone())), () -> {
					});
		}
	}

	/** A day, a span of time, or the bounds of a day that is not known exactly. */
	private static XmlTag date(Dateline dateline) {
		var date = XmlTag.of("date");
		var from = moment(dateline.startsOn(), dateline.startsAt(), dateline.zone());
		var to = moment(dateline.endsOn(), dateline.endsAt(), dateline.zone());
		if (dateline.isDay() && dateline.endsAt() == null) {
			return date.with("when", from);
		}
		return (dateline.startsAt() != null || dateline.endsAt() != null) ? date.with("from", from).with("to", to)
				: date.with("notBefore", from).with("notAfter", to);
	}

	private static @Nullable String moment(@Nullable LocalDate day, @Nullable LocalTime time, @Nullable String zone) {
		return (day != null) ? day + ((time != null) ? "T" + TIME.format(time) : "") + ((zone != null) ? zone : "")
				: null;
	}

	private static @Nullable String time(@Nullable LocalTime time, @Nullable String zone) {
		return (time != null) ? TIME.format(time) + ((zone != null) ? zone : "") : null;
	}

}
