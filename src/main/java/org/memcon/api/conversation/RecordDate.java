package org.memcon.api.conversation;

import java.time.LocalDate;
import java.time.LocalTime;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Dateline;
import org.memcon.conversation.evidence.Certainty;

/**
 * The date of a conversation. Days and times are local to the place.
 *
 * @param printed the date as printed
 * @param from the first day it may have been
 * @param to the last day it may have been; the same as from if the day is known
 * @param startsAt the time of its beginning, ISO 8601
 * @param endsAt the time of its end, ISO 8601
 * @param zone the offset of the place from UTC
 * @param certainty the certainty of the day; null if no day is known
 */
record RecordDate(@Nullable String printed, @Nullable LocalDate from, @Nullable LocalDate to,
		@Schema(example = "17:45") @Nullable String startsAt, @Schema(example = "18:20") @Nullable String endsAt,
		@Schema(example = "+02:00") @Nullable String zone, @Nullable Certainty certainty) {

	static RecordDate of(Dateline dateline) {
		return new RecordDate(dateline.datePrinted(), dateline.startsOn(), dateline.endsOn(), iso(dateline.startsAt()),
				iso(dateline.endsAt()), dateline.zone(),
				(dateline.startsOn() != null) ? dateline.dateCertainty() : null);
	}

	private static @Nullable String iso(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

}
