package org.memcon.exchange.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.memcon.conversation.Conversation;

/**
 * The number of records exported, and the time of their last change.
 */
record ExportSummary(long records, Instant lastChange) {

	static final ExportSummary EMPTY = new ExportSummary(0, Instant.EPOCH);

	ExportSummary with(Conversation conversation) {
		var changed = conversation.changedAt();
		return new ExportSummary(this.records + 1, changed.isAfter(this.lastChange) ? changed : this.lastChange);
	}

	LocalDate lastDay() {
		return LocalDate.ofInstant(this.lastChange, ZoneOffset.UTC);
	}

}
