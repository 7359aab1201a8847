package org.memcon.tei.dateline;

import java.time.LocalTime;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.PrintedTimes;

/**
 * The time of day, or its beginning and end, that the words behind a date print. An hour
 * that may be of either half of the day is none.
 */
record DatelineTimes(@Nullable LocalTime start, @Nullable LocalTime end) {

	static final DatelineTimes NONE = new DatelineTimes(null, null);

	private static final Pattern NOT_OF_THE_DAY = Pattern.compile("[\\[;]|(?i)\\brec(?:eive|’|')?d\\b");

	static DatelineTimes in(String words) {
		return PrintedTimes.findClear(NOT_OF_THE_DAY.split(words, 2)[0])
			.map((found) -> new DatelineTimes(found.startsAt(), found.endsAt()))
			.orElse(NONE);
	}

}
