package org.memcon.discovery;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;
import org.memcon.web.Messages;
import org.springframework.stereotype.Component;

/**
 * Describes a record in a few words: date, place, form, length, redactions and text
 * basis, each marked where it is uncertain.
 */
@Component
class FeedSummaryWriter {

	private final Messages messages;

	FeedSummaryWriter(Messages messages) {
		this.messages = messages;
	}

	String title(Conversation record) {
		return this.messages.of("feed.entry", record.title(), day(record.dateline()));
	}

	String of(Conversation record) {
		var basis = "basis." + record.textBasis().code();
		return this.messages.of("feed.summary", facts(record), this.messages.of(basis + ".name"),
				this.messages.of(basis + ".meaning"));
	}

	private String facts(Conversation record) {
		return Stream
			.of(date(record.dateline()), place(record.dateline()), form(record), length(record), redactions(record))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

	/** The date with its hours, unless the date as printed already has them. */
	private String date(Dateline dateline) {
		var day = day(dateline);
		var words = (dateline.startsAt() == null || day.contains(":")) ? day
				: this.messages.of("feed.hours", day, hours(dateline));
		return dateline.isUncertain() ? uncertain(words, "certainty.date." + dateline.dateCertainty()) : words;
	}

	private String day(Dateline dateline) {
		return Objects.requireNonNullElseGet(dateline.label(), () -> this.messages.of("date.unknown"));
	}

	private static String hours(Dateline dateline) {
		return Stream.of(dateline.startsAt(), dateline.endsAt())
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining("–"));
	}

	private @Nullable String place(Dateline dateline) {
		var place = dateline.place();
		return (place == null || dateline.placeCertainty() == null || dateline.placeCertainty() == Certainty.HIGH)
				? place : uncertain(place, "certainty.place." + dateline.placeCertainty());
	}

	private String form(Conversation record) {
		var form = this.messages.of("form." + record.form().code());
		return (record.formCertainty() == Certainty.HIGH) ? form : uncertain(form, "certainty.form");
	}

	private String length(Conversation record) {
		return this.messages.of("entry.pages", record.pageCount());
	}

	private @Nullable String redactions(Conversation record) {
		return record.isRedacted() ? this.messages.of("conversation.withheld", record.redactionCount()) : null;
	}

	private String uncertain(String words, String key) {
		return this.messages.of("feed.uncertain", words, this.messages.of(key));
	}

}
