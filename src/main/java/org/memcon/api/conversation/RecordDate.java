package org.memcon.api.conversation;

import java.time.LocalDate;
import java.time.LocalTime;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;

/**
 * When a conversation took place.
 */
@Schema(description = "When it took place: days and times are those of the place")
record RecordDate(@Schema(description = "as printed") @Nullable String printed,
		@Schema(description = "the first day it may have been") @Nullable LocalDate from,
		@Schema(description = "the last day it may have been; a day that is known is both") @Nullable LocalDate to,
		@Schema(description = "when it began, ISO 8601", example = "17:45") @Nullable String startsAt,
		@Schema(description = "when it ended, ISO 8601", example = "18:20") @Nullable String endsAt,
		@Schema(description = "offset of the place from UTC", example = "+02:00") @Nullable String zone,
		@Schema(description = "how sure the day is; null where none is known") @Nullable Certainty certainty) {

	static RecordDate of(Dateline dateline) {
		return new RecordDate(dateline.datePrinted(), dateline.startsOn(), dateline.endsOn(), iso(dateline.startsAt()),
				iso(dateline.endsAt()), dateline.zone(),
				(dateline.startsOn() != null) ? dateline.dateCertainty() : null);
	}

	private static @Nullable String iso(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

}
