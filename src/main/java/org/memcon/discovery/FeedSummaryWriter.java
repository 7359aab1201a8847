package org.memcon.discovery;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.Dateline;
import org.memcon.web.Messages;
import org.memcon.wording.RecordWording;
import org.memcon.wording.WordedFact;

import org.springframework.stereotype.Component;

/**
 * Describes a record in a few words: date, place, form, length, redactions and text
 * basis, each marked where it is uncertain.
 */
@Component
class FeedSummaryWriter {

	private final Messages messages;

	private final RecordWording wording;

	FeedSummaryWriter(Messages messages, RecordWording wording) {
		this.messages = messages;
		this.wording = wording;
	}

	String title(Conversation record) {
		return this.messages.of("feed.entry", record.title(), this.wording.date(record.dateline()).words());
	}

	String of(Conversation record) {
		var basis = "basis." + record.textBasis().code();
		return this.messages.of("feed.summary", facts(record), this.messages.of(basis + ".name"),
				this.messages.of(basis + ".meaning"));
	}

	private String facts(Conversation record) {
		var dateline = record.dateline();
		return Stream
			.of(date(dateline), (dateline.place() != null) ? this.wording.place(dateline) : null,
					this.wording.form(record), length(record), redactions(record))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining("; "));
	}

	/** The date with its hours, unless the date as printed already has them. */
	private WordedFact date(Dateline dateline) {
		var day = this.wording.date(dateline);
		return (dateline.startsAt() == null || day.words().contains(":")) ? day
				: day.with(this.messages.of("feed.hours", day.words(), hours(dateline)));
	}

	private static String hours(Dateline dateline) {
		return Stream.of(dateline.startsAt(), dateline.endsAt())
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining("–"));
	}

	private String length(Conversation record) {
		return this.messages.of("entry.pages", record.pageCount());
	}

	private @Nullable String redactions(Conversation record) {
		return record.isRedacted() ? this.messages.of("conversation.withheld", record.redactionCount()) : null;
	}

}
