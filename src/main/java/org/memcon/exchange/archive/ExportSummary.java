package org.memcon.exchange.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.memcon.conversation.Conversation;

/**
 * How much of the archive was packed: how many records, and when one of them last
 * changed.
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
